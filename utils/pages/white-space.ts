/** White space and characters without width: what an article's text folds away. */
export const blank = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064]/

/** The same in runs, to be taken out. */
export const blanksIn = new RegExp(`${blank.source}+`, 'g')

/** The same by UTF-16 unit: a look-up is the quickest way to ask it of single ones. */
export const blankUnits = new Uint8Array(0x10000)
for (const unit of '\u0020\u00a0\u00ad\u1680\u180e\u2028\u2029\u202f\u205f\u3000\ufeff') {
  blankUnits[unit.charCodeAt(0)] = 1
}
blankUnits.fill(1, 0x09, 0x0e)
blankUnits.fill(1, 0x2000, 0x2010)
blankUnits.fill(1, 0x202a, 0x202f)
blankUnits.fill(1, 0x2060, 0x2065)

function isBlank(code: number): boolean {
  return blankUnits[code] === 1
}

/** Offset of the first unit from `from` on that is kept; the length of the text when there is none. */
export function solidFrom(text: string, from = 0): number {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at
}

/** Offset behind the last unit that is kept, not below `from`. */
export function solidTo(text: string, from: number): number {
  let at = text.length
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

/** Offset of the first unit from `from` on that is folded away; the length of the text when there is none. */
export function blankFrom(text: string, from: number): number {
  let at = from
  while (at < text.length && !isBlank(text.charCodeAt(at))) at++
  return at
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
export function isWide(code: number): boolean {
  return code >= 0x2e80 || (code >= 0x2010 && code <= 0x205e) || code === 0xb7
}

/** Digits and letters in their full-width forms: words and numbers are made of them as of the others. */
function isFullWidthWord(code: number): boolean {
  return (
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  )
}

/** True when white space between two characters parts words and stays as one space. */
export function keepsSpace(before: number, after: number): boolean {
  return standsApart(before) && standsApart(after)
}

function standsApart(code: number): boolean {
  return !isWide(code) || isFullWidthWord(code)
}
