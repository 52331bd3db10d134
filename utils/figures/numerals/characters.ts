/** Chinese digits; 两 counts, 〇 and ○ are written in years. */
export const chineseDigits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** Chinese places below ten thousand, as powers of ten. */
export const places: Record<string, number> = { 十: 1, 百: 2, 千: 3 }

/** Chinese scales that multiply all that stands before them, as powers of ten. */
export const scales: Record<string, number> = { 万: 4, 亿: 8 }

const numerals = new Set([chineseDigits, places, scales].flatMap(Object.keys))

/** True for 0–9; full-width digits have been folded. */
export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

/** True for a character that a Chinese number is written with. */
export function isChineseNumeral(character: string | undefined): boolean {
  return character !== undefined && numerals.has(character)
}

/** The offset of the first character from `at` on that is no blank; one blank is enough in folded text. */
export function skipBlank(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at
}
