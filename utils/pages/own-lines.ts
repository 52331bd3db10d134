import type { Box, Flow, Line } from './flow.ts'
import { proseSums } from './prose.ts'
import { isExtra } from './regions.ts'

/** A region inside the container with more than this share of its text is text, whatever it is called. */
const most = 0.15

/** The lines of a container without the tools, neighbours and related links that stand in boxes of their own. */
export function ownLines(flow: Flow, container: Box): Line[] {
  const { first, last } = container
  const prose = proseSums(flow.lines)
  const limit = most * (prose[last]! - prose[first]!)
  const dropped = new Uint8Array(flow.lines.length)
  for (let at = flow.boxes.indexOf(container) + 1; at < flow.boxes.length; at++) {
    const box = flow.boxes[at]!
    if (box.first >= last) break
    if (box.nameless || box.first === box.last || dropped[box.first]) continue
    if (prose[box.last]! - prose[box.first]! <= limit && isExtra(box.element)) {
      dropped.fill(1, box.first, box.last)
    }
  }
  return flow.lines.slice(first, last).filter((_, at) => !dropped[first + at])
}
