/** White space and characters without width: what an article's text folds away. */
export const blank = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064]/

/** Stretches of characters that are kept as they are. */
export const solid = /[^\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064]+/g

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
export function keepsSpace(before: string, after: string): boolean {
  return !isWide(before.charCodeAt(before.length - 1)) && !isWide(after.charCodeAt(0))
}
