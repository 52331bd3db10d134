import type { Steps } from '../report/steps.ts'
import { wordsOf } from './chrome-lines.ts'
import type { Line } from './flow.ts'
import { mayBeNumbered, numberingOf } from './outline/numbering.ts'
import { isTitle } from './second-document.ts'
import { isDateLine, isSignedLine } from './signature.ts'

/** What of a stretch of text tells whether another goes on with it, or is a document of its own. */
export interface Course {
  /** Numbers of its first and last chapter (一、 第一部分); null where it counts none. */
  first: number | null
  last: number | null
  /** True where a title stands in it. */
  titled: boolean
  /** True where a body's name and a date, or either, stand in it as below a document. */
  signed: boolean
}

/** Lines looked at in one step: about a millisecond. */
const linesAtOnce = 1000

/** The course of a stretch of lines. */
export function* courseOf(lines: readonly Line[]): Steps<Course> {
  const course: Course = { first: null, last: null, titled: false, signed: false }
  for (const [at, line] of lines.entries()) {
    if (at % linesAtOnce === linesAtOnce - 1) yield
    course.last = chapterOf(line) ?? course.last
    course.first ??= course.last
    course.titled ||= isTitle(line)
    course.signed ||= isDateLine(wordsOf(line)) || isSignedLine(wordsOf(line))
  }
  return course
}

/** The number of the chapter (一、 第一部分) that a line heads; null for any other. */
export function chapterOf(line: Line): number | null {
  if (line.linked > 0 || line.cell || !mayBeNumbered(line.text, 0)) return null
  const numbering = numberingOf(wordsOf(line))
  const heads = numbering?.kind === 'chapter' || numbering?.kind === 'part'
  return heads ? numbering.value : null
}
