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
  const prosaic = proseSums(flow.lines)
  const little = prosaic[prosaic.length - 1]! < leastProse && flow.tables.length > 0
  const raw = little ? proseSums(cellSizes(flow)) : prosaic
  const all = raw[raw.length - 1]!
  const foreign = flow.boxes.filter((box) => {
    const own = raw[box.last]! - raw[box.first]!
    return own > 0 && own <= all / 2 && isSiteRegion(box.element)
  })
  const net = foreign.length > 0 ? without(raw, foreign) : raw
  return { prose: ({ first, last }) => net[last]! - net[first]!, all: net[net.length - 1]! }
}

/** A page with less running text may be a report all the same: one that is a table. */
const leastProse = 60

/** The words in cells of tables that lay nothing out, in place of running text. */
function cellSizes({ lines, tables }: Flow): { prose: number }[] {
  const sizes = lines.map(({ prose }) => ({ prose }))
  for (const { cells, holdsTable } of tables) {
    if (holdsTable) continue
    for (const { first, last } of cells) {
      for (let at = first; at < last; at++) {
        const { text, linked } = lines[at]!
        sizes[at]!.prose = Math.max(0, text.length - 2 * linked)
      }
    }
  }
  return sizes
}

/** Sums in which some boxes count for nothing. */
function without(sums: readonly number[], foreign: Box[]): number[] {
  const sizes = Array.from({ length: sums.length - 1 }, (_, at) => ({
    prose: sums[at + 1]! - sums[at]!,
  }))
  for (const { first, last } of foreign) {
    for (let at = first; at < last; at++) sizes[at]!.prose = 0
  }
  return proseSums(sizes)
}
