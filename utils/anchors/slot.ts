import type { AnchorOutcome, Passage } from '../report/anchor.ts'
import type { TextIndex } from './anchored-text.ts'
import { normalise, toOriginal } from './normalise.ts'
import { onlyOccurrence } from './occurrences.ts'
import type { Words } from './resolve-passage.ts'

/**
 * The place where a passage stood, told by what stood on either side of it: empty now (removed), or filled with other
 * words (changed, with those words). Only words that stood once then and stand once now mark a side: of two look-alike
 * paragraphs one may be gone, and its twin must not take its notes. Null when the sides do not mark one slot.
 */
export function slotOutcome(
  passage: Passage,
  words: Words,
  index: TextIndex,
): AnchorOutcome | null {
  const { before, after } = passage.marking
  const prefix = before > 0 ? words.prefix.slice(-before) : ''
  const suffix = words.suffix.slice(0, after)
  const near = slotBetween(prefix, suffix, words.exact.length, index)
  if (near) return near
  const { neighbours } = passage
  // Whole paragraphs gone: only an empty slot between the paragraphs around them says so for certain.
  const wide = slotBetween(
    normalise(neighbours.before).text,
    normalise(neighbours.after).text,
    0,
    index,
  )
  return wide?.state === 'removed' ? wide : null
}

function slotBetween(
  prefix: string,
  suffix: string,
  size: number,
  index: TextIndex,
): AnchorOutcome | null {
  if (prefix === '' || suffix === '') return null
  const whole = index.normalised.text
  const before = onlyOccurrence(whole, prefix)
  const end = onlyOccurrence(whole, suffix)
  if (before === null || end === null) return null
  const start = before + prefix.length
  // What fills the slot now may be longer, but not so long that the neighbours must be taken for others.
  if (end < start || end - start > 3 * size + 24) return null
  const span = toOriginal(index.normalised, index.text.article.text, start, end)
  if (end === start) return { state: 'removed', at: span.start }
  return { state: 'changed', span, now: index.text.article.text.slice(span.start, span.end) }
}
