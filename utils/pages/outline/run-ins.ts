import { fold } from '../../report/fold.ts'
import { mayBeNumbered, type Numbering, numberingOf } from './numbering.ts'

/** A lead inside a paragraph (一是…,), with offsets in the paragraph. */
export interface RunIn {
  numbering: Numbering
  start: number
  /** End of its words: the first 。 , ; or : after it. */
  end: number
}

/** Where a lead or a numbering may begin inside a paragraph, folded or not. */
const beginning =
  /[。；;：:！!？?]\s*(?=[一二三四五六七八九十]{1,2}[是要]|首先|其次|再次|再者|最[后後]|第[一二三四五六七八九十][,，:：是要]|[(（][一二三四五六七八九十\d０-９]{1,2}[)）]|[①-⑳]|[\d０-９]{1,2}[.．、])/g

/** Words of a lead, at most. */
const longest = 60

/**
 * The leads of a paragraph from `from` on: 一是 … 二是 …, 首先 …, and (1) … (2) … where they count on.
 * A word that is a lead only among others (最后, 一要) is none when it stands alone.
 */
export function runInsOf(text: string, from = 0): RunIn[] {
  const found: RunIn[] = []
  const first = runInAt(text, from)
  if (first) found.push(first)
  beginning.lastIndex = from
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const runIn = runInAt(text, match.index + match[0].length)
    if (runIn) found.push(runIn)
  }
  return found.filter((runIn) => stands(runIn, found, text, from))
}

function runInAt(text: string, start: number): RunIn | null {
  if (!mayBeNumbered(text, start)) return null
  const numbering = numberingOf(fold(text.slice(start, start + longestNumbering)))
  if (!numbering) return null
  const from = start + numbering.size
  const most = Math.min(text.length, from + longest)
  let end = from
  while (end < most && !stops.includes(text[end]!)) end++
  return end === from ? null : { numbering, start, end }
}

/** Signs that end the words of a lead. */
const stops = '，,。；;：:！!？?'
/** Characters in which a numbering and what rules it out can be told. */
const longestNumbering = 24

/** 一是 speaks for itself; the others need the next or the one before of their kind. */
function stands(runIn: RunIn, all: RunIn[], text: string, from: number): boolean {
  const { kind, value } = runIn.numbering
  if (kind === 'lead' && text[runIn.start + 1] === '是') return true
  const kin = all.filter(({ numbering }) => numbering.kind === kind)
  if (kind === 'lead') return kin.length > 1 || runIn.start === from
  if (runIn.start === from) return false
  return kin.some(
    ({ numbering }) => value !== null && Math.abs((numbering.value ?? -9) - value) === 1,
  )
}
