import type { Steps } from '../report/steps.ts'
import { wordsOf } from './chrome-lines.ts'
import { contains, own } from './dom.ts'
import type { Box, Flow, Line } from './flow.ts'
import { numberingOf } from './outline/numbering.ts'
import { readingFlow } from './read-flow.ts'
import { isExtra } from './regions.ts'
import { isDateLine, isSignedLine } from './signature.ts'

/** Running text below this is a tool, a hint or a caption. */
const least = 150
/** Pages hide things by the hundred; texts are folded into few. */
const mostLooked = 20

/**
 * Hidden boxes with the rest of the text in a container: behind 展开全文, or pages that a script shows one at a time. What
 * is hidden may as well be a copy for telephones, an interpretation in another tab, a tool. It is the rest when the
 * chapters of what is shown go on counting in it, or its own in what is shown, or when only it ends with a signature.
 * Null where there is none; then what a page hides stays out.
 */
export function* foldedRest(flow: Flow, container: Box): Steps<Set<Element> | null> {
  const candidates = yield* candidatesIn(flow, container)
  if (candidates.length === 0) return null
  let shown = yield* courseOf(flow.lines.slice(container.first, container.last))
  const rest = new Set<Element>()
  for (let found = true; found; ) {
    found = false
    for (const { element, above, course } of candidates) {
      if (rest.has(element)) continue
      if (goesOn(shown, course)) shown = joined(shown, course)
      else if (above && goesOn(course, shown)) shown = joined(course, shown)
      else continue
      rest.add(element)
      found = true
    }
  }
  return rest.size > 0 ? rest : null
}

/** What of a stretch of text tells whether another goes on with it: its first and last chapter, and a signature. */
interface Course {
  first: number | null
  last: number | null
  signed: boolean
}

interface Candidate {
  element: Element
  /** True when it stands above all that is shown of the text. */
  above: boolean
  course: Course
}

/** Hidden boxes with running text in a container or right beside it. */
function* candidatesIn({ folded }: Flow, { element: inner, first, last }: Box): Steps<Candidate[]> {
  const candidates: Candidate[] = []
  const around = own(inner, 'parentElement') ?? inner
  const near = folded.filter(({ at }) => at >= first && at <= last).slice(0, mostLooked)
  for (const { element, at } of near) {
    if (!contains(around, element) || isExtra(element)) continue
    const { lines } = yield* readingFlow(element, new Set([element]))
    const prose = lines.reduce((sum, line) => sum + line.prose, 0)
    if (prose < least) continue
    candidates.push({ element, above: at === first, course: yield* courseOf(lines) })
  }
  return candidates
}

/** True when a stretch is the rest of a text that another begins. */
function goesOn(begun: Course, rest: Course): boolean {
  if (begun.last !== null && rest.first !== null) return rest.first === begun.last + 1
  return rest.first === null && rest.signed && !begun.signed
}

function joined(begun: Course, rest: Course): Course {
  return {
    first: begun.first ?? rest.first,
    last: rest.last ?? begun.last,
    signed: begun.signed || rest.signed,
  }
}

/** Lines looked at in one step: about a millisecond. */
const linesAtOnce = 1000

function* courseOf(lines: readonly Line[]): Steps<Course> {
  const course: Course = { first: null, last: null, signed: false }
  for (const [at, line] of lines.entries()) {
    if (at % linesAtOnce === linesAtOnce - 1) yield
    const words = wordsOf(line)
    course.last = chapterOf(line, words) ?? course.last
    course.first ??= course.last
    course.signed ||= isDateLine(words) || isSignedLine(words)
  }
  return course
}

/** The number of the chapter (一、 第一部分) that a line heads; null for any other. */
function chapterOf({ linked, cell }: Line, words: string): number | null {
  const numbering = linked > 0 || cell ? null : numberingOf(words)
  const heads = numbering?.kind === 'chapter' || numbering?.kind === 'part'
  return heads ? numbering.value : null
}
