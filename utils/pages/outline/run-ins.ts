import { type Numbering, numberingOf } from './numbering.ts'

/** A lead inside a paragraph (一是…,), with offsets in the paragraph. */
export interface RunIn {
  numbering: Numbering
  start: number
  /** End of its words: the first 。 , ; or : after it. */
  end: number
}

/** Where a lead or a numbering may begin inside a paragraph. */
const beginning =
  /(?:^|[。;:!?])\s*(?=[一二三四五六七八九十]{1,2}[是要]|首先|其次|再次|再者|最后|第[一二三四五六七八九十][,:是要]|\([一二三四五六七八九十\d]{1,2}\)|[①-⑳]|\d{1,2}[.、])/g

/** Words of a lead, at most. */
const longest = 60

/**
 * The leads of a folded paragraph from `from` on: 一是 … 二是 …, 首先 …, and (1) … (2) … where they count on.
 * A word that is a lead only among others (最后, 一要) is none when it stands alone.
 */
export function runInsOf(folded: string, from = 0): RunIn[] {
  const found: RunIn[] = []
  for (const match of folded.slice(from).matchAll(beginning)) {
    const start = from + match.index + match[0].length
    const runIn = runInAt(folded, start)
    if (runIn) found.push(runIn)
  }
  return found.filter((runIn) => stands(runIn, found, folded, from))
}

function runInAt(folded: string, start: number): RunIn | null {
  const numbering = numberingOf(folded.slice(start, start + longest + 10))
  if (!numbering) return null
  const from = start + numbering.size
  const stop = folded.slice(from, from + longest).search(/[,。;:!?]/)
  if (stop === 0) return null
  return { numbering, start, end: stop < 0 ? Math.min(folded.length, from + longest) : from + stop }
}

/** 一是 speaks for itself; the others need the next or the one before of their kind. */
function stands(runIn: RunIn, all: RunIn[], folded: string, from: number): boolean {
  const { kind, value } = runIn.numbering
  if (kind === 'lead' && folded[runIn.start + 1] === '是') return true
  const kin = all.filter(({ numbering }) => numbering.kind === kind)
  if (kind === 'lead') return kin.length > 1 || runIn.start === from
  if (runIn.start === from) return false
  return kin.some(
    ({ numbering }) => value !== null && Math.abs((numbering.value ?? -9) - value) === 1,
  )
}
