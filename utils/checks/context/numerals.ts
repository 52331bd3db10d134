import { smallNumbers } from './small-numbers.ts'

const numerals: Readonly<Record<string, number>> = {
  ...smallNumbers,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}

/** One numeral by which words say how many they list: 三 in 三项合计, 6 in 6个县区. */
export const numeral = '[两二三四五六七八九十]|\\d{1,2}'

/** What a numeral found with `numeral` stands for; 0 for none. */
export function numberOf(said: string | undefined): number {
  return said ? (numerals[said] ?? Number(said)) : 0
}
