import { fold } from '../report/fold.ts'
import type { Span } from '../report/span.ts'
import { type Opening, openingsOf } from './openings.ts'

/** What is known of a character: nothing yet, part of something that is no figure, or part of a figure. */
export const FREE = 0
/** Part of a date, name, document number or other reading that is no figure. */
export const KNOWN = 1
/** Part of a figure. */
export const FIGURE = 2

/** One block's text, folded to half-width simplified characters, with what has been recognised in it so far. */
export interface Line {
  text: string
  /** Offset of the block in the article's text. */
  offset: number
  /** FREE, KNOWN or FIGURE for every character. */
  marks: Uint8Array
  /** Where something that is no quantity may begin. */
  openings: Opening[]
}

/** Folds a block's text; offsets within the line are those within the block. */
export function lineOf(text: string, offset = 0): Line {
  const folded = fold(text)
  return { text: folded, offset, marks: new Uint8Array(text.length), openings: openingsOf(folded) }
}

/** Notes a stretch of the line as recognised; what is already part of a figure stays so. */
export function mark(line: Pick<Line, 'marks'>, { start, end }: Span, as: number): void {
  for (let at = start; at < end; at++) if (line.marks[at] !== FIGURE) line.marks[at] = as
}

/** True when nothing in the stretch has been recognised as something else. */
export function isFree(line: Line, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (line.marks[at] !== FREE) return false
  return true
}
