import { countingOn } from './counting-on.ts'
import { densest } from './densest.ts'
import type { Box, Flow } from './flow.ts'
import { knownContainer } from './known-container.ts'
import { measure } from './measure.ts'
import { widened } from './widened.ts'

/**
 * How many steps around the densest box text is looked for when no container is known by its name; boxes with the same
 * lines count as one.
 */
const steps = 2

/** The box that holds the document: within one that a portal family names, else the densest; null on an empty page. */
export function chooseContainer(flow: Flow): Box | null {
  const measured = measure(flow)
  if (measured.all === 0) return null
  const { boxes } = flow
  const dense = densest(flow, measured)
  const known = knownContainer(flow, measured, dense)
  if (known === null) return boxes[widened(flow, dense, above(boxes, dense), false)] ?? null
  const whole = encloses(boxes, known, dense) ? widened(flow, dense, known, true) : known
  return boxes[countingOn(flow, whole)] ?? null
}

function above(boxes: Box[], from: number): number {
  let at = from
  for (let step = 0; step < steps && boxes[at]!.parent >= 0; step++)
    at = outermost(boxes, boxes[at]!.parent)
  return at
}

/** The outermost of the boxes that hold the same lines: editors put several around one text. */
function outermost(boxes: Box[], from: number): number {
  let at = from
  for (;;) {
    const { first, last, parent } = boxes[at]!
    const outer = boxes[parent]
    if (!outer || outer.first !== first || outer.last !== last) return at
    at = parent
  }
}

function encloses(boxes: Box[], outer: number, inner: number): boolean {
  let at = inner
  while (at > outer) at = boxes[at]!.parent
  return at === outer
}
