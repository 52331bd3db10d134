import type { Steps } from '../report/steps.ts'
import { type Course, courseOf } from './course.ts'
import { contains, own } from './dom.ts'
import type { Box, Flow } from './flow.ts'
import { readingFlow } from './read-flow.ts'
import { isExtra } from './regions.ts'

/** Running text below this is a tool, a hint or a caption. */
const least = 150
/** Pages hide things by the hundred; texts are folded into few. */
const mostLooked = 20

/**
 * Hidden boxes with the rest of the text in a container: behind 展开全文, or pages that a script shows one at a time. What
 * is hidden may as well be a copy for telephones, an interpretation in another tab, a tool. It is the rest when the
 * chapters of what is shown go on counting in it, or its own in what is shown, or when only it ends with a signature and
 * no title of its own stands in it. Null where there is none; then what a page hides stays out.
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
    const { lines } = yield* readingFlow(element, {
      unfolded: new Set([element]),
      unseen: null,
    })
    const prose = lines.reduce((sum, line) => sum + line.prose, 0)
    if (prose < least) continue
    candidates.push({ element, above: at === first, course: yield* courseOf(lines) })
  }
  return candidates
}

/** True when a stretch is the rest of a text that another begins. */
function goesOn(begun: Course, rest: Course): boolean {
  if (begun.last !== null && rest.first !== null) return rest.first === begun.last + 1
  return rest.first === null && rest.signed && !begun.signed && !rest.titled
}

function joined(begun: Course, rest: Course): Course {
  return {
    first: begun.first ?? rest.first,
    last: rest.last ?? begun.last,
    titled: begun.titled || rest.titled,
    signed: begun.signed || rest.signed,
  }
}
