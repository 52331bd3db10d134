import type { Line } from './flow.ts'

/** Shorter lines are menu words, labels and headings. */
const shortest = 12

/** Characters of running text: none in short texts, in those without sentence signs, and in links. */
export function proseSize(size: number, linked: number, sentence: boolean): number {
  const own = size - linked
  return !sentence || own < shortest || linked > own ? 0 : own
}

/** Sums of running text before each line, so that a range of lines is one subtraction. */
export function proseSums(lines: readonly Pick<Line, 'prose'>[]): number[] {
  let sum = 0
  const sums = [0]
  for (let at = 0; at < lines.length; at++) {
    sum += lines[at]!.prose
    sums.push(sum)
  }
  return sums
}
