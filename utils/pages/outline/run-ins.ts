import { type Numbering, numberingOf } from './numbering.ts'

/** A lead inside a paragraph (一是…,), with offsets in the paragraph. */
export interface RunIn {
  numbering: Numbering
  start: number
  /** End of its words: the first 。 , ; or : after it. */
  end: number
}

const leadStart =
  /(?:^|[。;:!?])\s*(?=(?:[一二三四五六七八九]|十[一二三四五六七八九]?)(?:是|要)|首先|其次|再次|再者|最后|第[一二三四五六七八九十][,:是要])/g

/** Words of a lead, at most. */
const longest = 60

/** The leads 一是 … 二是 …, 首先, 第一, of a folded paragraph. A lone 一是 or 最后 leads nothing. */
export function runInsOf(folded: string): RunIn[] {
  const found: RunIn[] = []
  for (const match of folded.matchAll(leadStart)) {
    const start = match.index + match[0].length
    const numbering = numberingOf(folded.slice(start, start + longest + 10))
    if (numbering?.kind !== 'lead') continue
    const from = start + numbering.size
    const stop = folded.slice(from, from + longest).search(/[,。;:!?]/)
    if (stop !== 0)
      found.push({ numbering, start, end: stop < 0 ? endOf(folded, from) : from + stop })
  }
  return found
}

function endOf(folded: string, from: number): number {
  return Math.min(folded.length, from + longest)
}
