/** What a Chinese number, year or vague magnitude is written with. */
export const numeralCharacters = '零〇○一二两三四五六七八九十百千万亿几数半上'

const numbers = [...'0123456789 ', ...numeralCharacters]

/** Beginnings written between blanks, one by one and with # as each digit, numeral and blank. */
export function spelled(words: string | undefined): string[] {
  if (words === undefined) return []
  return words
    .split(' ')
    .flatMap((word) => (word[1] === '#' ? numbers.map((one) => word[0] + one) : [word]))
}
