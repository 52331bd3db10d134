import type { Anchor, Passage } from '../report/anchor.ts'
import { covers, type Span } from '../report/span.ts'
import { type AnchoredText, headingPath, indexText, type TextIndex } from './anchored-text.ts'
import { cellsNamed } from './cells.ts'
import { digest } from './digest.ts'
import { normalise, toNormalised, toOriginal } from './normalise.ts'
import { onlyOccurrence } from './occurrences.ts'

/** Context is kept at least this long, because the nearest words may be edited, and at most this long. */
const shortest = 32
const longest = 1024

/** An anchor for the words of a span: on a table cell or figure when it lies in one, else on the words. */
export function describePassage(text: AnchoredText, span: Span): Anchor {
  const passage = passageOf(indexText(text), span)
  const { issuer, year } = text.identity
  const kind = passage.cell ? 'cell' : passage.figure ? 'figure' : 'span'
  return { kind, report: { issuer, year }, passage }
}

function passageOf(index: TextIndex, span: Span): Passage {
  const { article, outline, figures } = index.text
  const exact = article.text.slice(span.start, span.end)
  const figure = figures.find((known) => covers(known, span) && span.end > span.start)
  const cell = article.blocks.find((block) => covers(block, span))?.cell
  return {
    exact,
    ...contextsOf(index, span),
    position: { start: span.start, end: span.end },
    headingPath: headingPath(outline, span.start),
    cell: cell
      ? {
          rowHead: cell.rowHead,
          columnHead: cell.columnHead,
          caption: cell.caption,
          once: cellsNamed(article, cell).length === 1,
        }
      : null,
    figure: figure ? { value: figure.value, unit: figure.unit, noun: figure.noun } : null,
    neighbours: neighboursOf(index, span),
    sectionDigest: digest(normalise(sectionText(index.text, span.start)).text),
    articleDigest: index.digest,
  }
}

function contextsOf(index: TextIndex, span: Span) {
  const { text, normalised } = index
  const whole = normalised.text
  const [start, end] = [span.start, span.end].map((at) => toNormalised(normalised, at)) as [
    number,
    number,
  ]
  const inside = inParagraph(index, span, start, end)
  const left = grow((size) => whole.slice(Math.max(0, start - size), end), whole, start)
  const right = grow((size) => whole.slice(start, end + size), whole, whole.length - end)
  const cut = (from: number, to: number) => {
    const { start: a, end: b } = toOriginal(normalised, text.article.text, from, to)
    return text.article.text.slice(a, b)
  }
  const once = (from: number, to: number) => onlyOccurrence(whole, whole.slice(from, to)) !== null
  return {
    prefix: cut(Math.max(0, start - left), start),
    suffix: cut(end, Math.min(whole.length, end + right)),
    inParagraph: { before: Math.min(left, inside.before), after: Math.min(right, inside.after) },
    once: {
      alone: once(start, end),
      prefix: once(start - Math.min(left, inside.before), end),
      suffix: once(start, end + Math.min(right, inside.after)),
      paragraph: once(start - Math.min(left, inside.before), end + Math.min(right, inside.after)),
    },
    marking: {
      before: markingSize((size) => whole.slice(Math.max(0, start - size), start), whole, left),
      after: markingSize((size) => whole.slice(end, end + size), whole, right),
    },
  }
}

/** How much of the quote's own paragraphs lies on either side of it, in normalised characters. */
function inParagraph({ text, normalised }: TextIndex, span: Span, start: number, end: number) {
  const { blocks } = text.article
  const first = blocks.findLast((block) => block.start <= span.start)
  const last = blocks.find((block) => block.end >= span.end)
  return {
    before: first ? start - toNormalised(normalised, first.start) : 0,
    after: last ? toNormalised(normalised, last.end) - end : 0,
  }
}

/** The shortest context, doubled from the least, with which the quote stands once. */
function grow(quoteWith: (size: number) => string, whole: string, available: number): number {
  for (let size = shortest; ; size *= 2) {
    const once = onlyOccurrence(whole, quoteWith(size)) !== null
    if (once || size >= longest || size >= available) return Math.min(size, available)
  }
}

/** The least of 12, 24, 48 … characters beside a quote that stand once in the text; 0 when even all kept do not. */
function markingSize(side: (size: number) => string, whole: string, available: number): number {
  for (let size = 12; size <= available; size *= 2) {
    if (onlyOccurrence(whole, side(size)) !== null) return size
  }
  return available > 0 && onlyOccurrence(whole, side(available)) !== null ? available : 0
}

function neighboursOf({ text: { article }, normalised }: TextIndex, span: Span) {
  const before = article.blocks.findLast(({ end }) => end <= span.start)
  const after = article.blocks.find(({ start }) => start >= span.end)
  const once = (words: string) =>
    onlyOccurrence(normalised.text, normalise(words).text) === null ? '' : words
  return {
    before: before
      ? once(article.text.slice(Math.max(before.start, before.end - 48), before.end))
      : '',
    after: after
      ? once(article.text.slice(after.start, Math.min(after.end, after.start + 48)))
      : '',
  }
}

function sectionText({ article, outline }: AnchoredText, offset: number): string {
  const section = outline.findLast(({ start, body }) => start <= offset && offset < body.end)
  return section ? article.text.slice(section.start, section.body.end) : article.text
}
