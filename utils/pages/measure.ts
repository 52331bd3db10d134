import type { Box, Flow } from './flow.ts'
import { proseSums } from './prose.ts'
import { isSiteRegion } from './regions.ts'

/** How much running text stands where in a page. */
export interface Measure {
  /** Running text in a box, regions of the site left out. */
  prose(box: Box): number
  /** Running text of the page. */
  all: number
}

/** Measures a page once; every question after that is one subtraction. */
export function measure(flow: Flow): Measure {
  const raw = proseSums(flow.lines)
  const all = raw[raw.length - 1]!
  const foreign = flow.boxes.filter((box) => {
    const own = raw[box.last]! - raw[box.first]!
    return own > 0 && own <= all / 2 && isSiteRegion(box.element)
  })
  const net = foreign.length > 0 ? without(flow, foreign) : raw
  return { prose: ({ first, last }) => net[last]! - net[first]!, all: net[net.length - 1]! }
}

/** Sums in which some boxes count for nothing. */
function without({ lines }: Flow, foreign: Box[]): Int32Array {
  const sizes = lines.map(({ prose }) => ({ prose }))
  for (const { first, last } of foreign) {
    for (let at = first; at < last; at++) sizes[at]!.prose = 0
  }
  return proseSums(sizes)
}
