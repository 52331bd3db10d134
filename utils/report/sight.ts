import { covers, type Span } from './span.ts'

/**
 * Characters shown on either side of the words, at most: some two lines of the panel with the words between; in a line
 * that ends where its column does, so few that the words are seen.
 */
const reach = { lines: 30, column: 14 }
/** A shorter beginning of a sentence, or a shorter clause, says too little: it is shown from further off. */
const least = { sentence: 4, clause: 12 }
/** Other words further off than this are left out: they would push the words themselves out of sight. */
const far = 60

const ends = /[。！？!?]/
/** With the semicolon, behind which a clause can be read by itself. */
const sentenceEnd = /[。；！？;!?]/g
/** A full-width comma between full-width digits belongs to the number. */
const pause = /(?<![０-９])[，、：]|[，、：](?![０-９])/g
const inWord = /[\w０-９．，,.%％]/

/** Part of a passage as shown: one of the words it is about, another of them, or what stands between. */
export interface SightPart {
  /** Where it begins in the text. */
  start: number
  text: string
  kind: 'words' | 'other' | 'between'
}

/** A passage as it is shown around words, and whether its sentence was cut at either end. */
export interface Sight {
  parts: SightPart[]
  cutBefore: boolean
  cutAfter: boolean
}

/**
 * The words of `span` in as much of their paragraph as a reader needs: from the beginning of their sentence or clause
 * to its end, `others` of the same paragraph included where they are near, and never a part of a number. At most `most`
 * characters are shown before the first of them and behind the last.
 */
export function sightOf(text: string, span: Span, others: Span[] = [], most = reach.lines): Sight {
  const line = lineOf(text, span)
  const near = others
    .filter((one) => covers(line, one) && !covers(span, one))
    .filter((one) => one.end <= span.start || one.start >= span.end)
    .filter((one) => span.start - one.end <= far && one.start - span.end <= far)
  const first = Math.min(span.start, ...near.map(({ start }) => start))
  const from = startOf(text, line.start, first, most)
  const to = endOf(text, line.end, Math.max(span.end, ...near.map(({ end }) => end)), most)
  return {
    parts: partsOf(text, { start: from, end: to }, span, near),
    cutBefore: from > line.start && !/[。；！？;!?]$/.test(text.slice(line.start, from).trimEnd()),
    cutAfter: to < line.end && !ends.test(text[to - 1]!),
  }
}

/** The same as one text for a column of a table, with … where it is cut. */
export function sightWords(text: string, span: Span): string {
  const { parts, cutBefore, cutAfter } = sightOf(text, span, [], reach.column)
  return `${cutBefore ? '…' : ''}${parts.map((part) => part.text).join('')}${cutAfter ? '…' : ''}`
}

function lineOf(text: string, { start, end }: Span): Span {
  const after = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: after < 0 ? text.length : after }
}

function startOf(text: string, floor: number, from: number, most: number): number {
  const low = Math.max(floor, from - most)
  const lead = text.slice(low, from)
  if (lead.trim() === '' || ends.test(lead.at(-1)!)) return from
  const begins = (mark: RegExp) => [...lead.matchAll(mark)].map(({ index }) => index + 1)
  const sentence = begins(sentenceEnd).findLast((at) => lead.length - at >= least.sentence)
  if (sentence !== undefined) return low + sentence
  if (low === floor) return floor
  const clause = begins(pause).find((at) => lead.length - at >= least.clause)
  return clause === undefined ? whole(text, low, 1, from) : low + clause
}

function endOf(text: string, ceiling: number, to: number, most: number): number {
  const rest = text.slice(to, Math.min(ceiling, to + most))
  if (/[。；！？;!?]/.test(text[to - 1]!)) return to
  const sentence = rest.search(sentenceEnd)
  if (sentence >= 0) return to + sentence + 1
  if (to + most >= ceiling) return ceiling
  const clause = [...rest.matchAll(pause)]
    .map(({ index }) => index)
    .findLast((at) => at >= least.sentence)
  return clause === undefined ? whole(text, to + most, -1, to) : to + clause
}

/** A cut moved inwards until it parts no number and no word in Latin letters, at most to `limit`. */
function whole(text: string, cut: number, step: 1 | -1, limit: number): number {
  let at = cut
  const parts = () => inWord.test(text[at - 1] ?? '') && inWord.test(text[at] ?? '')
  while (at !== limit && (parts() || /[\udc00-\udfff]/.test(text[at] ?? ''))) at += step
  return at
}

function partsOf(text: string, shown: Span, words: Span, others: Span[]): SightPart[] {
  const parts: SightPart[] = []
  let at = shown.start
  const add = (to: number, kind: SightPart['kind']) => {
    if (to > at) parts.push({ start: at, text: text.slice(at, to), kind })
    at = Math.max(at, to)
  }
  for (const one of [...others, words].toSorted((a, b) => a.start - b.start)) {
    add(one.start, 'between')
    add(one.end, one === words ? 'words' : 'other')
  }
  add(shown.end, 'between')
  return parts
}
