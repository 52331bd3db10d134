import type { Box, Flow } from './flow.ts'
import { nameOf } from './regions.ts'
import { isShown } from './shown.ts'

/** True for two boxes with the same text: one body for desktops and one for telephones, or a body printed twice. */
export function areTwins({ lines }: Flow, a: Box, b: Box, prose: (box: Box) => number): boolean {
  if (a.last > b.first && b.last > a.first) return false
  const [most, least] = [Math.max(prose(a), prose(b)), Math.min(prose(a), prose(b))]
  if (least === 0 || least < alike * most) return false
  const texts = new Set(proseLines(lines, a))
  const shared = proseLines(lines, b).filter((text) => texts.has(text)).length
  return shared > 0 && shared >= same * texts.size
}

/** Share of the longer text that the shorter one must reach. */
const alike = 0.9
/** Share of the lines that must be the same. */
const same = 0.8

function proseLines(lines: Flow['lines'], { first, last }: Box): string[] {
  const texts: string[] = []
  for (let at = first; at < last; at++) if (lines[at]!.prose > 0) texts.push(lines[at]!.text)
  return texts
}

const mobile =
  /(?:^|[\s_-])(?:m|mobile|phone|wap|sj|sjb|sjd|h5|visible-xs|d-md-none|hidden-(?:sm|md|lg)|hide|hidden|yc)(?:$|[\s_-])/i

/** Of two twins the one a reader sees: by layout where there is one, else by name, else the first. */
export function shownTwin(boxes: Box[], a: number, b: number): number {
  const [one, other] = [boxes[a]!.element, boxes[b]!.element]
  const shown = [isShown(one), isShown(other)]
  if (shown[0] !== shown[1]) return shown[0] ? a : b
  const names = [mobile.test(nameOf(one)), mobile.test(nameOf(other))]
  if (names[0] !== names[1]) return names[0] ? b : a
  return Math.min(a, b)
}
