import type { AnchorOutcome } from '../../utils/report/anchor.ts'
import type { Article } from '../../utils/report/article.ts'
import type { Mark } from '../../utils/report/mark.ts'
import { covers, type Span } from '../../utils/report/span.ts'
import type { Layer } from './style.ts'

/** Words a mark is painted on, and how. */
export interface Placed {
  key: string
  layer: Layer
  span: Span
}

/** A mark for which nothing stands on the page: the marker is drawn before this offset. */
export interface PlacedGap {
  key: string
  label: string
  at: number
  kind: 'missing' | 'removed'
}

/** Where a mark is drawn: on words, at a gap, or nowhere. */
export interface Placing {
  placed: Placed[]
  gaps: PlacedGap[]
}

const nowhere: Placing = { placed: [], gaps: [] }

/** Where a mark is drawn; for a note that is told by what became of its anchor. */
export function placingOf(
  { key, style, place }: Mark,
  outcome: AnchorOutcome | undefined,
  article: Article,
): Placing {
  if (place.kind === 'span') return onWords(key, style, [place.span])
  if (place.kind === 'gap') {
    return { placed: [], gaps: [{ key, label: place.label, at: place.at, kind: 'missing' }] }
  }
  switch (outcome?.state) {
    case 'found':
      return onWords(key, style, outcome.span ? [outcome.span] : [])
    case 'changed':
      return onWords(key, 'changed', [outcome.span])
    case 'ambiguous':
      return onWords(key, 'candidate', outcome.candidates)
    case 'removed':
      return outcome.at === null ? nowhere : atSlot(key, place.label, outcome.at, article)
    default:
      return nowhere
  }
}

const onWords = (key: string, layer: Layer, spans: Span[]): Placing => ({
  placed: spans.map((span) => ({ key, layer, span })),
  gaps: [],
})

/**
 * The slot of removed words. Between two paragraphs a marker fits; within a paragraph or a table it would tear the
 * text apart, so the characters on either side are painted instead.
 */
function atSlot(key: string, label: string, at: number, article: Article): Placing {
  const { text, blocks } = article
  const within = blocks.some((block) => block.start < at && at < block.end)
  const before = blocks.findLast(({ end }) => end <= at)
  const after = blocks.find(({ start }) => start >= at)
  if (!within && !before?.cell && !after?.cell) {
    return { placed: [], gaps: [{ key, label, at, kind: 'removed' }] }
  }
  return onWords(key, 'removed', [...characterBefore(text, at), ...characterFrom(text, at)])
}

/** The character at an offset or the next behind white space, whole where it takes two units; none at the text's end. */
function characterFrom(text: string, at: number): Span[] {
  const start = text.charAt(at).trim() === '' ? at + 1 : at
  const size = (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1
  return start < text.length ? [{ start, end: start + size }] : []
}

function characterBefore(text: string, at: number): Span[] {
  const end = text.charAt(at - 1).trim() === '' ? at - 1 : at
  const size = (text.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1
  return end > 0 ? [{ start: end - size, end }] : []
}

/** The narrowest of the places that cover an offset, null when none does. */
export function narrowestAt(placed: Placed[], offset: number): Placed | null {
  const character = { start: offset, end: offset + 1 }
  let best: Placed | null = null
  for (const one of placed) {
    const size = one.span.end - one.span.start
    if (covers(one.span, character) && (!best || size < best.span.end - best.span.start)) best = one
  }
  return best
}
