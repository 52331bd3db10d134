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

/** The character codes of some characters: looking at codes spares the strings that text[at] makes of Chinese ones. */
export function codesOf(characters: string): Set<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)))
}

const numerals = codesOf([chineseDigits, places, scales].flatMap(Object.keys).join(''))

/** True when 0–9 stands at `at`; full-width digits have been folded. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** True when a character that a Chinese number is written with stands at `at`. */
export function isChineseNumeralAt(text: string, at: number): boolean {
  return numerals.has(text.charCodeAt(at))
}

/** The offset of the first character from `at` on that is no blank; one blank is enough in folded text. */
export function skipBlank(text: string, at: number): number {
  return text.charCodeAt(at) === 32 ? at + 1 : at
}

/** True when one of the codes stands from `start` to before `end`. */
export function holdsAny(text: string, start: number, end: number, codes: Set<number>): boolean {
  for (let at = start; at < end; at++) if (codes.has(text.charCodeAt(at))) return true
  return false
}
