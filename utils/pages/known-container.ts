import type { Box, Flow } from './flow.ts'
import type { Measure } from './measure.ts'
import { accessibility } from './portals/accessibility.ts'
import { generic } from './portals/generic.ts'
import { families } from './portals/registry.ts'
import { areTwins, shownTwin } from './twins.ts'

const wide = [generic, accessibility]
const telling = families
  .filter((family) => !wide.includes(family))
  .flatMap(({ containers }) => containers)
  .join(',')
const vague = wide.flatMap(({ containers }) => containers).join(',')

/** Bodies below this are captions, not texts. */
const least = 60
/** Share of the densest box a known container must hold to be believed. */
const believed = 0.4
/** Share of the fullest container of its kind an inner one must hold to be the better choice. */
const inner = 0.8

/**
 * Index of the box a portal family names as the body, null when none holds enough of the text. Telling names
 * (TRS_Editor) go before vague ones (content); the innermost goes before those around it; a body in several
 * editors side by side is the element around them.
 */
export function knownContainer(flow: Flow, { prose }: Measure, dense: number): number | null {
  const floor = Math.max(least, believed * prose(flow.boxes[dense]!))
  const full = flow.boxes.flatMap((box, at) => (prose(box) >= least ? [at] : []))
  for (const selector of [telling, vague]) {
    const named = full.filter((at) => flow.boxes[at]!.element.matches(selector))
    const whole = wholeOf(flow, named, prose)
    if (whole !== null && prose(flow.boxes[whole]!) >= floor) return whole
  }
  return null
}

function wholeOf(flow: Flow, named: number[], prose: (box: Box) => number): number | null {
  const { boxes } = flow
  const most = Math.max(0, ...named.map((at) => prose(boxes[at]!)))
  const best = named.findLast((at) => prose(boxes[at]!) >= inner * most)
  if (best === undefined) return null
  const beside = named.filter((at) => apart(boxes[at]!, boxes[best]!))
  const twin = beside.find((at) => areTwins(flow, boxes[at]!, boxes[best]!))
  if (twin !== undefined) return shownTwin(boxes, twin, best)
  const siblings = beside.filter((at) => sameName(boxes[at]!, boxes[best]!))
  return siblings.reduce((whole, at) => around(boxes, whole, at), best)
}

function apart(a: Box, b: Box): boolean {
  return a.last <= b.first || b.last <= a.first
}

function sameName(a: Box, b: Box): boolean {
  const name = a.element.getAttribute('class')
  return name !== null && name === b.element.getAttribute('class')
}

/** Index of the innermost box around two boxes. */
function around(boxes: Box[], a: number, b: number): number {
  let [one, other] = [a, b]
  while (one !== other) {
    if (one > other) one = boxes[one]!.parent
    else other = boxes[other]!.parent
  }
  return one
}
