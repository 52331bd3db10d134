import type { Article } from '../../report/article.ts'
import type { Figure } from '../../report/figure.ts'
import type { Span } from '../../report/span.ts'
import { finished, type Steps } from '../../report/steps.ts'
import { type Reading, readingOf } from '../arithmetic/reading.ts'
import { clauseAround } from './clause.ts'
import { fold } from './fold.ts'
import { sentenceStarts } from './sentence.ts'

/** A figure with the words around it, half-width: what the checks read. */
export interface Mention {
  /** Place among the figures as given; evidence names operands by it. */
  index: number
  /** Place among the mentions in reading order. */
  order: number
  figure: Figure
  readonly reading: Reading | null
  clause: Span
  /** Number of its sentence, counted through the article. */
  sentence: number
  /** From the clause's start, or the figure before it in the clause, to the figure. */
  lead: string
  /** From the figure to the next one in the clause, or the clause's end. */
  tail: string
}

/** All figures of an article in reading order, with its folded text. */
export interface Passage {
  article: Article
  text: string
  mentions: Mention[]
  /** Offsets at which sentences start. */
  starts: number[]
}

/** Reads the surroundings of every figure once; each looks at a bounded stretch, so the cost is linear. */
export function passageOf(article: Article, figures: Figure[]): Passage {
  return finished(readingPassage(article, figures))
}

/** Mentions read in one step. */
const mentionsAtOnce = 100

/** The same in steps. */
export function* readingPassage(article: Article, figures: Figure[]): Steps<Passage> {
  const text = fold(article.text)
  const ordered = figures
    .map((figure, index) => ({ figure, index }))
    .sort((a, b) => a.figure.start - b.figure.start || a.index - b.index)
  const starts = sentenceStarts(text)
  const mentions: Mention[] = []
  let sentence = 0
  yield
  for (const [order, { figure, index }] of ordered.entries()) {
    if (order % mentionsAtOnce === 0) yield
    while ((starts[sentence + 1] ?? Infinity) <= figure.start) sentence++
    const clause = clauseAround(text, figure, starts[sentence] ?? 0)
    const [previous, next] = [ordered[order - 1]?.figure, ordered[order + 1]?.figure]
    const words = wordsAround(text, clause, figure, previous, next)
    const signed = minus.test(text.slice(Math.max(0, figure.start - 2), figure.start))
    mentions.push(mentionOf({ index, order, figure, clause, sentence, ...words }, signed))
  }
  return { article, text, mentions, starts }
}

/** 增速由-3.2%提高到2.1%, but not 3-5件: what is below zero is not computed with. */
const minus = /(?:^|[^\d.%年月日件个名人次项万亿元)])[-−负]$/

/** Reads the number when it is first asked for: most figures are plainly stated and never computed with. */
function mentionOf(mention: Omit<Mention, 'reading'>, signed: boolean): Mention {
  const { index, order, figure, clause, sentence, lead, tail } = mention
  let reading: Reading | null | undefined
  // Written out: spreading would read the number at once.
  return {
    index,
    order,
    figure,
    get reading() {
      if (reading === undefined) reading = signed ? null : readingOf(figure)
      return reading
    },
    clause,
    sentence,
    lead,
    tail,
  }
}

/** The words of a figure's clause before and behind it, up to the figures beside it. */
function wordsAround(
  text: string,
  clause: Span,
  figure: Figure,
  previous: Figure | undefined,
  next: Figure | undefined,
): Pick<Mention, 'lead' | 'tail'> {
  const from = Math.max(clause.start, previous && previous.end <= figure.start ? previous.end : 0)
  const to = Math.min(clause.end, next && next.start >= figure.end ? next.start : Infinity)
  return {
    lead: headsOf(figure) + text.slice(from, figure.start),
    tail: text.slice(figure.end, to),
  }
}

const measuringHead = /[率比幅度增减降]|百分/

/** In a table the heads are the words before the number; the one that says what is measured stands last. */
function headsOf({ cell }: Figure): string {
  if (!cell) return ''
  const [row, column] = [cell.rowHead, cell.columnHead].map((head) =>
    fold(head)
      .replace(/\([^)]*\)/g, '')
      .replace(/[\s%]/g, ''),
  )
  const [first, last] = measuringHead.test(column ?? '') ? [row, column] : [column, row]
  return `${first},${last}`
}
