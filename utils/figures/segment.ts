import type { Span } from '../report/span.ts'

/** Offsets at which the sentences and clauses of a line end, in order; the line's own end included. */
export interface Segments {
  sentences: number[]
  clauses: number[]
}

/** Cuts a folded line into sentences (。！？) and clauses (，；：too); 、 joins, and the comma of 1,234 is no boundary. */
export function segmentsOf(text: string): Segments {
  const sentences: number[] = []
  const clauses: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '。' || character === '!' || character === '?') {
      sentences.push(at + 1)
      clauses.push(at + 1)
    } else if (
      character === ';' ||
      character === ':' ||
      (character === ',' && !isThousands(text, at))
    ) {
      clauses.push(at + 1)
    }
  }
  return { sentences: [...sentences, text.length], clauses: [...clauses, text.length] }
}

function isThousands(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
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
