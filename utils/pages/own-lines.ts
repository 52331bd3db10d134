import type { Box, Flow, Line } from './flow.ts'
import { proseSums } from './prose.ts'
import { isExtra } from './regions.ts'

/** A region inside the container with more than this share of its text is text, whatever it is called. */
const most = 0.15

/** The lines of a container without the tools, neighbours and related links that stand in boxes of their own. */
export function ownLines(flow: Flow, container: Box): Line[] {
  const { first, last } = container
  const lines = flow.lines.slice(first, last)
  const dropped = extrasIn(flow, container)
  return dropped ? lines.filter((_, at) => !dropped[first + at]) : lines
}

/** Lines that stand in boxes beside the text, by index; null where there are none. */
function extrasIn(flow: Flow, container: Box): Uint8Array | null {
  const { first, last } = container
  let sums: number[] | null = null
  let dropped: Uint8Array | null = null
  for (let at = flow.boxes.indexOf(container) + 1; at < flow.boxes.length; at++) {
    const box = flow.boxes[at]!
    if (box.first >= last) break
    if (box.nameless || box.first === box.last || dropped?.[box.first]) continue
    sums ??= proseSums(flow.lines)
    const limit = most * (sums[last]! - sums[first]!)
    if (sums[box.last]! - sums[box.first]! <= limit && isExtra(box.element)) {
      dropped ??= new Uint8Array(flow.lines.length)
      dropped.fill(1, box.first, box.last)
    }
  }
  return dropped
}
