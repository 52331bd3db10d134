import type { Cell } from '../report/article.ts'
import type { Figure } from '../report/figure.ts'
import type { Span } from '../report/span.ts'
import { exactnessOf } from './exactness.ts'
import { intervalsOf } from './intervals.ts'
import type { Line } from './line.ts'
import { nounOf } from './nouns.ts'
import { decimal, floatOf, rationalOf } from './numerals/exact.ts'
import type { Quantity } from './quantity.ts'
import { segmentAround } from './segment.ts'

/** The figure of a quantity: its surroundings looked up, its offsets moved to the article. */
export function figureOf(
  article: string,
  line: Line,
  quantity: Quantity,
  block: number,
  cell: Cell | null,
): Figure {
  const span = shift(quantity, line.offset)
  const clause = segmentAround(line.segments.clauses, quantity.start)
  const { value, step, upTo } = quantity
  // Written out: spreading into so large an object costs more than all the rest.
  const { rounded, truncated } = intervalsOf(quantity)
  return {
    start: span.start,
    end: span.end,
    text: article.slice(span.start, span.end),
    kind: quantity.kind,
    value: value && floatOf(value),
    exact: value && rationalOf(value),
    step: step === null ? null : rationalOf(decimal(1, step)),
    upTo: upTo && rationalOf(upTo),
    unit: quantity.unit,
    approximate: quantity.approximate,
    exactness: exactnessOf(line.text, clause, quantity),
    rounded,
    truncated,
    noun: cell ? cellNoun(cell) : nounOf(line.text, clause, quantity),
    clause: shift(clause, line.offset),
    sentence: shift(segmentAround(line.segments.sentences, quantity.start), line.offset),
    block,
    cell,
  }
}

function shift({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset }
}

/** In a table the heads name what is counted. */
function cellNoun(cell: Cell): string | null {
  return [cell.rowHead, cell.columnHead].filter(Boolean).join(' ') || null
}
