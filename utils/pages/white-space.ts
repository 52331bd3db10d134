/** White space and characters without width: what an article's text folds away. */
export const blank = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064]/

/** The same in runs, to be taken out. */
export const blanksIn = new RegExp(`${blank.source}+`, 'g')

/** Stretches of characters that are kept as they are. */
export const solid = /[^\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064]+/g

/** The blanks above ASCII; those below are all codes up to the space. */
const blanks = new Set(
  Array.from({ length: 0x10000 - 0x80 }, (_, at) => at + 0x80).filter((code) =>
    blank.test(String.fromCharCode(code)),
  ),
)

/** The same for one UTF-16 unit; ideographs, letters and digits are told at the first comparisons. */
function isBlank(code: number): boolean {
  if (code > 0x3000) return code === 0xfeff
  if (code < 0x80) return code <= 0x20 && isAsciiSpace(code)
  return blanks.has(code)
}

/** Tab to carriage return, and the space. */
function isAsciiSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}

/** Offset of the first unit that is kept; the length of the text when there is none. */
export function solidFrom(text: string): number {
  let at = 0
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at
}

/** Offset behind the last unit that is kept, not below `from`. */
export function solidTo(text: string, from: number): number {
  let at = text.length
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

/** True when nothing between two offsets is folded away. */
export function isSolid(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isBlank(text.charCodeAt(at))) return false
  return true
}

/** Runs that a reader sees as a gap; characters without width alone are none. */
const visibleGap = /\s/

/** True when a run of blanks holds white space and not only characters without width. */
export function isGap(run: string): boolean {
  return visibleGap.test(run)
}

/**
 * True for characters set on the full width of a Chinese character, beside which white space has no meaning:
 * ideographs, kana, full-width forms, and the dashes, quotes and dots Chinese shares with other scripts.
 */
function isWide(code: number): boolean {
  return code >= 0x2e80 || (code >= 0x2010 && code <= 0x205e) || code === 0xb7
}

/** True when white space between two characters parts words and stays as one space. */
export function keepsSpace(before: number, after: number): boolean {
  return !isWide(before) && !isWide(after)
}
