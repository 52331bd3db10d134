import type { Article, Block } from '../report/article.ts'
import type { Figure } from '../report/figure.ts'
import { fold } from '../report/fold.ts'
import type { Span } from '../report/span.ts'
import { cellQuantity } from './cells.ts'
import { figureOf } from './figure-of.ts'
import { FIGURE, FREE, KNOWN, type Line, lineOf, mark, markAt, overlapsFigure } from './line.ts'
import { codesOf } from './numerals/characters.ts'
import type { Quantity } from './quantity.ts'
import { quantitiesOf } from './read/quantities.ts'
import { ranksOf } from './read/ranks.ts'
import { zerosOf } from './read/zeros.ts'
import { markNames, markOrdinals } from './traps/mark-traps.ts'

/** The figures of an article in reading order, and the digits that nobody could classify. */
export interface Extraction {
  figures: Figure[]
  /** Stretches of digits that are neither a figure nor recognised as a date, number, name or the like. */
  unclassified: Span[]
}

/** An article's text made ready, once for all its blocks: folded, and what is known of each character. */
export interface Ground {
  folded: string
  marks: Uint8Array
}

/** Makes a text ready. */
export function groundOf(text: string): Ground {
  return { folded: fold(text), marks: new Uint8Array(text.length) }
}

/**
 * Finds every quantity the article states, block by block. Offsets are those of `Article.text`. Whoever reads some
 * blocks at a time gives the same ground each time, or the whole text would be folded for every few blocks.
 */
export function extractFigures(article: Article, ground = groundOf(article.text)): Extraction {
  const figures: Figure[] = []
  const unclassified: Span[] = []
  const { folded, marks } = ground
  article.blocks.forEach((block, index) => {
    const line = lineOf(folded, marks, block)
    for (const quantity of quantitiesIn(line, block)) {
      figures.push(figureOf(article.text, line, quantity, index, block.cell))
    }
    unclassified.push(...leftOver(line))
  })
  return { figures, unclassified }
}

function quantitiesIn(line: Line, block: Block): Quantity[] {
  if (block.cell?.head) {
    mark(line, { start: 0, end: line.text.length }, KNOWN)
    return []
  }
  if (block.cell) {
    const alone = cellQuantity(line, block.cell)
    if (alone) return [alone]
  }
  markNames(line)
  const found: Quantity[] = []
  for (const quantity of [...ranksOf(line), ...zerosOf(line)]) {
    if (overlapsFigure(line, quantity)) continue
    mark(line, quantity, FIGURE)
    found.push(quantity)
  }
  markOrdinals(line)
  const rest = quantitiesOf(line)
  return found.length === 0 ? rest : [...found, ...rest].sort((a, b) => a.start - b.start)
}

const numberSigns = codesOf('0123456789.,')

/** Runs of digits that are still free, with the points and commas between them. */
function leftOver(line: Line): Span[] {
  const found: Span[] = []
  let read = 0
  for (const { kind, start } of line.openings) {
    if (kind !== 'digits' || start < read) continue
    read = start
    while (numberSigns.has(line.text.charCodeAt(read))) read++
    let end = start
    while (end < read && markAt(line, end) === FREE) end++
    if (end > start) found.push({ start: line.offset + start, end: line.offset + end })
  }
  return found
}
