import type { AnchorOutcome, Passage } from '../report/anchor.ts'
import { headingPath, type TextIndex } from './anchored-text.ts'
import { similarPassages } from './approximate.ts'
import { fitsCell, isNamed, namesRow, resolveCell } from './cells.ts'
import { normalise, toNormalised, toOriginal } from './normalise.ts'
import { occurrences } from './occurrences.ts'
import { slotOutcome } from './slot.ts'

/** Normalised words of a passage. */
export interface Words {
  exact: string
  prefix: string
  suffix: string
}

/** Quotes shorter than this say too little by themselves; they are found only by their surroundings. */
export const tellingLength = 12
/** Quotes at least this long may even have moved to another section. */
const movingLength = 16
/** A quote with one side of its paragraph proves a place only when they are at least this long together. */
const provingLength = 12
/** More places than this are not ranked: the quote is a common phrase. */
const mostHits = 400
const mostCandidates = 5

/**
 * Finds a passage again, or says honestly what became of it: the same text; the same words at a place that their
 * context proves; the slot between its neighbours; similar words, only as candidates unless everything else agrees.
 */
export function resolvePassage(passage: Passage, index: TextIndex): AnchorOutcome {
  const words: Words = {
    exact: normalise(passage.exact).text,
    prefix: normalise(passage.prefix).text,
    suffix: normalise(passage.suffix).text,
  }
  const same = passage.articleDigest === index.digest && unchanged(passage, words, index)
  if (same) return same
  if (words.exact === '') return { state: 'orphan', candidates: [] }
  const all = occurrences(index.normalised.text, words.exact, mostHits)
  const fits = (at: number) =>
    fitsCell(passage, spansOf([at], words, index)[0]!, index.text.article)
  const hits = passage.cell ? all.filter(fits) : all
  return (
    resolveCell(passage, words.exact, index) ??
    provenHit(passage, words, hits, index) ??
    slotOutcome(passage, words, index) ??
    unproven(words, hits, passage, index)
  )
}

/**
 * The article is the same word for word: the place is the old one. White space may have moved all words on, and the
 * same number to the old place: only between the old words is it the one that was meant.
 */
function unchanged(
  { exact, position }: Passage,
  { prefix, suffix }: Words,
  { text, normalised }: TextIndex,
): AnchorOutcome | null {
  const [from, to] = [position.start, position.end].map((at) => toNormalised(normalised, at))
  const isThere =
    text.article.text.slice(position.start, position.end) === exact &&
    normalised.text.endsWith(prefix, from) &&
    normalised.text.startsWith(suffix, to)
  return isThere ? { state: 'found', span: position } : null
}

/** What speaks for a hit: whether each side matches wholly, and as far as the paragraph reaches. */
interface Proof {
  at: number
  prefix: boolean
  suffix: boolean
  prefixInside: boolean
  suffixInside: boolean
  /** It stands in a cell under the same heads. */
  named: boolean
}

function proofOf(at: number, passage: Passage, words: Words, index: TextIndex): Proof {
  const whole = index.normalised.text
  const end = at + words.exact.length
  const { before, after } = passage.inParagraph
  return {
    at,
    prefix: whole.endsWith(words.prefix, at),
    suffix: whole.startsWith(words.suffix, end),
    prefixInside: whole.endsWith(words.prefix.slice(words.prefix.length - before), at),
    suffixInside: whole.startsWith(words.suffix.slice(0, after), end),
    named:
      passage.cell !== null &&
      isNamed(passage, spansOf([at], words, index)[0]!, index.text.article),
  }
}

/**
 * The one hit whose context proves it: both sides match; or one side matches as far as its paragraph reaches and the
 * quote stood once with just that; or all its paragraph's words, which stood once, match with something beyond them.
 */
function provenHit(
  passage: Passage,
  words: Words,
  hits: number[],
  index: TextIndex,
): AnchorOutcome | null {
  const proofs = hits.map((at) => proofOf(at, passage, words, index))
  // Of a note from a table without its surroundings nothing is known that could prove a place.
  const both = words.prefix || words.suffix ? proofs.filter((one) => one.prefix && one.suffix) : []
  const one = () => proofs.filter((proof) => isProven(proof, passage, words))
  // Rows that only count are counted anew when one is put in: one side fits the row that took the number.
  const counted = hits.length > 1 && passage.cell !== null && !namesRow(passage.cell)
  const proven = both.length > 0 || counted ? both : one()
  if (proven.length === 1) return found(proven[0]!.at, words, index)
  // Word for word the same surroundings several times: nothing but the person can tell.
  if (proven.length > 1)
    return ambiguous(
      proven.map(({ at }) => at),
      words,
      index,
    )
  return movedWhole(passage, words, hits, index)
}

function isProven(proof: Proof, passage: Passage, { exact }: Words): boolean {
  const { once, inParagraph } = passage
  const runsOver = passage.exact.includes('\n')
  const { prefix, suffix, prefixInside, suffixInside } = proof
  // Where a quote runs over the end of a paragraph, one side says nothing of the part in the other paragraph.
  if (runsOver) return once.paragraph === true && prefixInside && suffixInside && (prefix || suffix)
  if (proof.named && (prefix || suffix)) return true
  const telling = (side: number) => exact.length + side >= provingLength
  if (prefixInside && once.prefix && telling(inParagraph.before)) return true
  if (suffixInside && once.suffix && telling(inParagraph.after)) return true
  return once.paragraph === true && prefixInside && suffixInside && (prefix || suffix)
}

/** A telling quote that stood once and stands once is the same words, wherever they have been moved. */
function movedWhole(
  passage: Passage,
  words: Words,
  hits: number[],
  index: TextIndex,
): AnchorOutcome | null {
  const [only] = hits
  if (hits.length !== 1 || only === undefined || !passage.once.alone) return null
  if (words.exact.length < tellingLength) return null
  if (words.exact.length < movingLength && !sameSection(passage, only, index)) return null
  return found(only, words, index)
}

function sameSection(passage: Passage, at: number, { text, normalised }: TextIndex): boolean {
  const path = headingPath(text.outline, normalised.origin[at]!)
  return path[0] === passage.headingPath[0]
}

/** Nothing proves a place: the hits are candidates, or similar words are; else the passage is an orphan. */
function unproven(words: Words, hits: number[], passage: Passage, index: TextIndex): AnchorOutcome {
  if (hits.length > 1) return ambiguous(hits, words, index)
  if (hits.length === 1) return { state: 'orphan', candidates: spansOf(hits, words, index) }
  return { state: 'orphan', candidates: similarPassages(words, passage, index, mostCandidates) }
}

function found(at: number, words: Words, index: TextIndex): AnchorOutcome {
  return { state: 'found', span: spansOf([at], words, index)[0]! }
}

function ambiguous(hits: number[], words: Words, index: TextIndex): AnchorOutcome {
  return { state: 'ambiguous', candidates: spansOf(hits.slice(0, mostCandidates), words, index) }
}

function spansOf(hits: number[], { exact }: Words, { normalised, text }: TextIndex) {
  return hits.map((at) => toOriginal(normalised, text.article.text, at, at + exact.length))
}
