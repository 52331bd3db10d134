import type { Box, Flow } from './flow.ts'
import { nameOf } from './regions.ts'

/** True for two boxes with the same text: one body for desktops and one for telephones, or a body printed twice. */
export function areTwins({ lines }: Flow, a: Box, b: Box): boolean {
  if (a.last > b.first && b.last > a.first) return false
  const sizes = [sizeOf(lines, a), sizeOf(lines, b)]
  if (Math.min(...sizes) < 0.9 * Math.max(...sizes) || sizes[0] === 0) return false
  const texts = new Set(proseLines(lines, a))
  const shared = proseLines(lines, b).filter((text) => texts.has(text))
  return shared.length >= 0.8 * texts.size
}

function proseLines(lines: Flow['lines'], { first, last }: Box): string[] {
  const texts: string[] = []
  for (let at = first; at < last; at++) if (lines[at]!.prose > 0) texts.push(lines[at]!.text)
  return texts
}

function sizeOf(lines: Flow['lines'], { first, last }: Box): number {
  let size = 0
  for (let at = first; at < last; at++) size += lines[at]!.prose
  return size
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

function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true
}
