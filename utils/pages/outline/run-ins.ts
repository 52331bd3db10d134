import type { Article } from '../../report/article.ts'
import { fold } from '../../report/fold.ts'
import { partsHolding } from '../parts-holding.ts'
import { commonNumbering } from './common-numbering.ts'
import { readsAsHeading } from './heading-line.ts'
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

/** A place in a paragraph where a lead may begin: behind the sign that ends what stands before it. */
export interface LeadPlace {
  sign: number
  at: number
}

const leadSign = '[ 一二三四五六七八九十首其再最第(（0-9０-９①-⑳]'
/** What every place that `beginning` takes begins with, and little else. */
const mayBegin = [...'。；：！？;:!?'].map((sign) => new RegExp(`[${sign}]${leadSign}`, 'g'))

/** Indexes of the blocks in which a lead may begin behind a sentence: the others need not be looked through. */
export function blocksWithLeads({ text, blocks }: Article): Set<number> {
  return partsHolding(
    text,
    blocks.map(({ end }) => end),
    mayBegin,
  )
}

/** What notes on a table or a text open with: their numbers count notes and head nothing. */
const openNotes =
  /^\s*[(（【[]?(?:附?注释?|备\s?注|(?:有关|填表|填报|编制|数据)?说\s?明)[)）】\]]?\s?[：:]/

/** The places in a paragraph where leads may begin, found in one pass; none in notes (说明：1.… 2.…). */
export function leadPlacesIn(text: string): LeadPlace[] {
  const places: LeadPlace[] = []
  if (openNotes.test(text)) return places
  beginning.lastIndex = 0
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    places.push({ sign: match.index, at: beginning.lastIndex })
  }
  return places
}

/**
 * The leads of a paragraph: 一是 … 二是 …, 首先 …, and (1) … (2) … where they count on. `from` is where its headings
 * end and `places` are those in it. A word that is a lead only among others (最后, 一要) is none when it stands alone.
 */
export function runInsOf(text: string, from: number, places: readonly LeadPlace[]): RunIn[] {
  const found: RunIn[] = []
  addRunIn(found, text, from, places.find(({ at }) => at > from)?.at ?? text.length)
  for (const [index, { sign, at }] of places.entries()) {
    if (sign >= from) addRunIn(found, text, at, places[index + 1]?.at ?? text.length)
  }
  if (found.length === 0) return found
  return found.filter((runIn) => stands(runIn, found, text, from))
}

function addRunIn(found: RunIn[], text: string, start: number, next: number): void {
  if (!mayBeNumbered(text, start)) return
  const numbering =
    commonNumbering(text, start) ?? numberingOf(fold(text.slice(start, start + longestNumbering)))
  if (!numbering) return
  const from = start + numbering.size
  const words = text.slice(from, from + longest)
  const stop = words.search(stops)
  const size = wholeSentence(text, from, next) ?? (stop < 0 ? words.length : stop)
  if (size > 0) found.push({ numbering, start, end: from + size })
}

/** Words of a sentence that is a lead as a whole, at most. */
const longestSentence = 36

/**
 * The size of the sentence at an offset when it heads what follows before the next lead: 一是压实责任，形成合力。党组… Null
 * for a sentence that is itself what is told, for one that gives results and for one without clauses.
 */
function wholeSentence(text: string, from: number, next: number): number | null {
  const size = text.slice(from, from + longestSentence + 1).indexOf('。')
  if (size < 0 || from + size + 1 >= next) return null
  const words = fold(text.slice(from, from + size))
  return /[;:!?]/.test(words) || !readsAsHeading(words) ? null : size
}

/** Signs that end the words of a lead. */
const stops = /[，,。；;：:！!？?]/
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
