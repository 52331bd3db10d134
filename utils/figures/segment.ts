import type { Span } from '../report/span.ts'

/** Offsets at which the sentences and clauses of a line end, in order; the line's own end included. */
export interface Segments {
  sentences: number[]
  clauses: number[]
}

/** The segment that holds `at`, found by halving, so that long lines stay cheap. */
export function segmentAround(ends: number[], at: number): Span {
  let [low, high] = [0, ends.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) > at) high = middle
    else low = middle + 1
  }
  return { start: ends[low - 1] ?? 0, end: ends[low] ?? 0 }
}
