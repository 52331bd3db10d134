import type { Span } from '../report/span.ts'
import { type Opening, scan } from './openings.ts'
import type { Segments } from './segment.ts'

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
  /** FREE, KNOWN or FIGURE for every character of the whole text: one array, since each line's own would cost more. */
  marks: Uint8Array
  /** Where something that is no quantity may begin. */
  openings: Opening[]
  segments: Segments
}

/** The line from `start` to `end` of a folded text; offsets within the line are those within the block. */
export function lineOf(folded: string, marks: Uint8Array, { start, end }: Span): Line {
  const { openings, segments } = scan(folded, start, end)
  return { text: folded.slice(start, end), offset: start, marks, openings, segments }
}

/** What is known of the character at `at`. */
export function markAt({ marks, offset }: Line, at: number): number {
  return marks[offset + at] ?? KNOWN
}

/** Notes a stretch of the line as recognised; what is already part of a figure stays so. */
export function mark({ marks, offset }: Line, { start, end }: Span, as: number): void {
  for (let at = offset + start; at < offset + end; at++) if (marks[at] !== FIGURE) marks[at] = as
}

/** True when nothing in the stretch has been recognised as something else. */
export function isFree(line: Line, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (markAt(line, at) !== FREE) return false
  return true
}

/** True when part of the stretch belongs to a figure. */
export function overlapsFigure(line: Line, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (markAt(line, at) === FIGURE) return true
  return false
}
