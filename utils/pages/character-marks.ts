/**
 * What each UTF-16 unit means to a reader of lines, as bits: one look per character answers all that is asked of the
 * words while they are read, so that nothing is gone through twice.
 */
export const marks = new Uint8Array(0x10000)

/** Folded away: white space and characters without width. */
export const blankMark = 1
/** Ends a clause, behind which a lead (一是, （1）) may stand. */
export const endMark = 2
/** Begins a lead or a numbering in a text, folded or not. */
export const leadMark = 4
/** Stands in sentences, and not in menus, labels and headings. */
export const sentenceMark = 8
/** In what `seen` gives: a character that begins a lead stood right behind one that ends a clause. */
export const leadSeen = 16

function mark(characters: string, bit: number): void {
  for (let at = 0; at < characters.length; at++) marks[characters.charCodeAt(at)]! |= bit
}

function markRange(first: number, last: number, bit: number): void {
  for (let code = first; code <= last; code++) marks[code]! |= bit
}

mark(' \u00a0\u00ad\u1680\u180e\u2028\u2029\u202f\u205f\u3000\ufeff', blankMark)
markRange(0x09, 0x0d, blankMark)
markRange(0x2000, 0x200f, blankMark)
markRange(0x202a, 0x202e, blankMark)
markRange(0x2060, 0x2064, blankMark)
mark('。；;：:！!？?', endMark)
mark('一二三四五六七八九十首其再最第(（0123456789０１２３４５６７８９', leadMark)
markRange(0x2460, 0x2473, leadMark)
mark('，。；！？、,;', sentenceMark)

/** The marks of the characters in a stretch of a text behind one with the marks `before`, and whether a lead is in it. */
export function seen(text: string, from: number, to: number, before: number): number {
  let all = 0
  let last = before
  for (let at = from; at < to; at++) {
    const one = marks[text.charCodeAt(at)]!
    all |= one | ((last << 3) & (one << 2) & leadSeen)
    last = one
  }
  return all
}
