import { resolving } from '../../utils/anchors/resolve.ts'
import type { AnchorOutcome } from '../../utils/report/anchor.ts'
import type { Mark } from '../../utils/report/mark.ts'
import type { Review } from '../../utils/report/review.ts'
import type { Steps } from '../../utils/report/steps.ts'

/** What became of the anchor of a note. */
export interface Resolved {
  key: string
  outcome: AnchorOutcome
}

/** What became of the anchors among some marks, a step for each. */
export function* resolvingNotes(marks: Mark[], review: Review): Steps<Resolved[]> {
  const anchored = marks.flatMap(({ key, place }) =>
    place.kind === 'anchor' ? [{ key, anchor: place.anchor }] : [],
  )
  const resolved: Resolved[] = []
  if (anchored.length === 0) return resolved
  const work = resolving(
    anchored.map(({ anchor }) => anchor),
    review,
  )
  for (const outcome of work) {
    resolved.push({ key: anchored[resolved.length]!.key, outcome })
    yield
  }
  return resolved
}
