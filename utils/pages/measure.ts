import type { Box, Flow } from './flow.ts'
import { proseSize, sumsOf } from './prose.ts'
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
  const sizes = flow.lines.map(proseSize)
  const raw = sumsOf(sizes)
  const all = raw[raw.length - 1]!
  for (const box of flow.boxes) {
    const own = raw[box.last]! - raw[box.first]!
    if (own > 0 && own <= all / 2 && isSiteRegion(box.element)) sizes.fill(0, box.first, box.last)
  }
  const net = sumsOf(sizes)
  return { prose: ({ first, last }) => net[last]! - net[first]!, all: net[net.length - 1]! }
}
