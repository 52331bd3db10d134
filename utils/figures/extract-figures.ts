import type { Article, Block } from '../report/article.ts'
import type { Figure } from '../report/figure.ts'
import type { Span } from '../report/span.ts'
import { cellQuantity } from './cells.ts'
import { figureOf } from './figure-of.ts'
import { FIGURE, FREE, type Line, lineOf, mark } from './line.ts'
import type { Quantity } from './quantity.ts'
import { quantitiesOf } from './read/quantities.ts'
import { ranksOf } from './read/ranks.ts'
import { zerosOf } from './read/zeros.ts'
import { segmentsOf } from './segment.ts'
import { markNames, markOrdinals } from './traps/mark-traps.ts'

/** The figures of an article in reading order, and the digits that nobody could classify. */
export interface Extraction {
  figures: Figure[]
  /** Stretches of digits that are neither a figure nor recognised as a date, number, name or the like. */
  unclassified: Span[]
}

/** Finds every quantity the article states, block by block. Offsets are those of `Article.text`. */
export function extractFigures(article: Article): Extraction {
  const figures: Figure[] = []
  const unclassified: Span[] = []
  article.blocks.forEach((block, index) => {
    const line = lineOf(article.text.slice(block.start, block.end), block.start)
    const quantities = quantitiesIn(line, block)
    const segments = segmentsOf(line.text)
    for (const quantity of quantities) {
      figures.push(figureOf(article.text, line, segments, quantity, index, block.cell))
    }
    unclassified.push(...leftOver(line))
  })
  return { figures, unclassified }
}

function quantitiesIn(line: Line, block: Block): Quantity[] {
  if (block.cell?.head) {
    line.marks.fill(1)
    return []
  }
  if (block.cell) {
    const alone = cellQuantity(line, block.cell)
    if (alone) return [alone]
  }
  markNames(line)
  const found: Quantity[] = []
  for (const quantity of [...ranksOf(line), ...zerosOf(line)]) {
    if (line.marks.subarray(quantity.start, quantity.end).includes(FIGURE)) continue
    mark(line, quantity, FIGURE)
    found.push(quantity)
  }
  markOrdinals(line)
  found.push(...quantitiesOf(line))
  return found.sort((a, b) => a.start - b.start)
}

const digits = /\d[\d.,]*/g

/** Runs of digits that are still free, with the points and commas between them. */
function leftOver(line: Line): Span[] {
  const found: Span[] = []
  digits.lastIndex = 0
  for (let run = digits.exec(line.text); run; run = digits.exec(line.text)) {
    const start = run.index
    let end = start
    while (end < start + run[0].length && line.marks[end] === FREE) end++
    if (end > start) found.push({ start: line.offset + start, end: line.offset + end })
  }
  return found
}
