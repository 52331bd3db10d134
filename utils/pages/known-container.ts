import { attributeOf, matches } from './dom.ts'
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
  const full: number[] = []
  for (let at = 0; at < flow.boxes.length; at++) if (prose(flow.boxes[at]!) >= least) full.push(at)
  for (const selector of [telling, vague]) {
    const named = full.filter((at) => matches(flow.boxes[at]!.element, selector))
    const whole = wholeOf(flow, named, prose)
    if (whole !== null && prose(flow.boxes[whole]!) >= floor) return whole
  }
  return null
}

function wholeOf(flow: Flow, named: number[], prose: (box: Box) => number): number | null {
  const { boxes } = flow
  const best = fullest(boxes, named, prose)
  if (best === null) return null
  const beside = named.filter((at) => apart(boxes[at]!, boxes[best]!))
  const twin = beside.find((at) => areTwins(flow, boxes[at]!, boxes[best]!, prose))
  if (twin !== undefined) return shownTwin(boxes, twin, best)
  const split = beside.some((at) => sideBySide(boxes[at]!, boxes[best]!))
  return split ? boxes[best]!.parent : best
}

/** The innermost of those within the one with the most text that hold nearly as much. */
function fullest(boxes: Box[], named: number[], prose: (box: Box) => number): number | null {
  const most = named.reduce((size, at) => Math.max(size, prose(boxes[at]!)), 0)
  const outer = boxes[named.find((at) => prose(boxes[at]!) === most) ?? -1]
  if (!outer) return null
  const within = (box: Box) => outer.first <= box.first && box.last <= outer.last
  return named.findLast((at) => prose(boxes[at]!) >= inner * most && within(boxes[at]!)) ?? null
}

function apart(a: Box, b: Box): boolean {
  return a.last <= b.first || b.last <= a.first
}

/** Editors of one name under one roof hold one text. */
function sideBySide(a: Box, b: Box): boolean {
  const name = attributeOf(a.element, 'class')
  return a.parent === b.parent && name !== null && name === attributeOf(b.element, 'class')
}
