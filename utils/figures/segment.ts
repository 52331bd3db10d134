import type { Span } from '../report/span.ts'
import { codesOf, isDigitAt } from './numerals/characters.ts'

/** Offsets at which the sentences and clauses of a line end, in order; the line's own end included. */
export interface Segments {
  sentences: number[]
  clauses: number[]
}

const comma = 1
const clauseEnd = 2
const sentenceEnd = 3

const ends = new Uint8Array(0x10000)
for (const code of codesOf('。!?')) ends[code] = sentenceEnd
for (const code of codesOf(';:')) ends[code] = clauseEnd
for (const code of codesOf(',')) ends[code] = comma

/** Cuts a folded line into sentences (。！？) and clauses (，；：too); 、 joins, and the comma of 1,234 is no boundary. */
export function segmentsOf(text: string): Segments {
  const sentences: number[] = []
  const clauses: number[] = []
  for (let at = 0; at < text.length; at++) {
    const end = ends[text.charCodeAt(at)]!
    if (end === 0 || (end === comma && isThousands(text, at))) continue
    clauses.push(at + 1)
    if (end === sentenceEnd) sentences.push(at + 1)
  }
  sentences.push(text.length)
  clauses.push(text.length)
  return { sentences, clauses }
}

/** A comma behind a digit and before exactly three. */
function isThousands(text: string, at: number): boolean {
  return (
    isDigitAt(text, at - 1) &&
    isDigitAt(text, at + 1) &&
    isDigitAt(text, at + 2) &&
    isDigitAt(text, at + 3) &&
    !isDigitAt(text, at + 4)
  )
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
