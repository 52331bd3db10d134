import type { Block } from '../../report/article.ts'
import { fold } from '../../report/fold.ts'
import { isDateLine } from '../signature.ts'
import { isHeadingPhrase, readsAsHeading } from './heading-line.ts'
import { numberingOf } from './numbering.ts'

/** A bold sentence that a paragraph opens with, and where the paragraph's own text begins. */
export interface BoldLead {
  /** Folded, without closing punctuation. */
  words: string
  bodyAt: number
}

const shortest = 4
const longest = 48

/**
 * The bold sentence a paragraph opens with, where it reads like a heading: 强化党建引领，筑牢法治根基。 Words that are
 * merely stressed do not end a sentence; labels (责任单位：) end with a colon and say nothing.
 */
export function boldLeadOf({ boldLead = 0 }: Block, text: string): BoldLead | null {
  if (boldLead < shortest || boldLead > longest) return null
  const lead = fold(text.slice(0, boldLead + 1))
  const stop = lead.search(/[。:!?;]/)
  if (stop < boldLead - 1 || lead[stop] === ';') return null
  const words = lead.slice(0, stop).trimEnd()
  if (words.length < shortest || numberingOf(words) || isDateLine(words)) return null
  const heads = lead[stop] === '。' ? readsAsHeading(words) : isHeadingPhrase(words)
  return heads ? { words, bodyAt: stop + 1 } : null
}
