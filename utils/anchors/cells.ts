import type { AnchorOutcome, Passage } from '../report/anchor.ts'
import type { Article, Block, Cell } from '../report/article.ts'
import { covers, type Span } from '../report/span.ts'
import type { TextIndex } from './anchored-text.ts'
import { normalise, toNormalised, toOriginal } from './normalise.ts'
import { onlyOccurrence } from './occurrences.ts'

type Heads = Pick<Cell, 'rowHead' | 'columnHead' | 'caption'>

const same = (a: string, b: string) => a === b || normalise(a).text === normalise(b).text
const ordinal = /^[第(]?[一二三四五六七八九十百\d]*\)?[、.]?$/

/** False where the row has no words of its own: 一 and （2） count rows, and one that is put in above takes its number. */
export const namesRow = ({ rowHead }: Pick<Heads, 'rowHead'>): boolean =>
  !ordinal.test(rowHead.normalize('NFKC').trim())
const nameOf = (cell: Heads) => (namesRow(cell) ? cell.rowHead : '')
const sameHeads = (a: Heads, b: Heads) =>
  same(nameOf(a), nameOf(b)) && same(a.columnHead, b.columnHead)

const keyOf = ({ caption, rowHead, columnHead }: Heads) =>
  [caption, rowHead, columnHead].map((words) => normalise(words).text).join('\n')

const known = new WeakMap<Article, Map<string, Block[]>>()

/** The cells under these heads in tables of this caption; sorted out once per article. */
export function cellsNamed(article: Article, heads: Heads): Block[] {
  let byHeads = known.get(article)
  if (!byHeads) {
    byHeads = new Map()
    for (const block of article.blocks) {
      if (!block.cell) continue
      const key = keyOf(block.cell)
      const others = byHeads.get(key)
      if (others) others.push(block)
      else byHeads.set(key, [block])
    }
    known.set(article, byHeads)
  }
  return byHeads.get(keyOf(heads)) ?? []
}

/**
 * A passage in a cell that its heads named alone then and name alone now: wherever row and column have moved, that is
 * its cell. Its words stand there or others do; null where the heads do not tell.
 */
export function resolveCell(
  { cell }: Passage,
  exact: string,
  index: TextIndex,
): AnchorOutcome | null {
  if (!cell?.once || !namesRow(cell) || cell.columnHead === '') return null
  const [block, other] = cellsNamed(index.text.article, cell)
  if (!block || other) return null
  const { normalised, text } = index
  const [from, to] = [block.start, block.end].map((at) => toNormalised(normalised, at)) as [
    number,
    number,
  ]
  const at = onlyOccurrence(normalised.text.slice(from, to), exact)
  const whole = text.article.text
  if (at === null) {
    const span = { start: block.start, end: block.end }
    return { state: 'changed', span, now: whole.slice(span.start, span.end) }
  }
  return {
    state: 'found',
    span: toOriginal(normalised, whole, from + at, from + at + exact.length),
  }
}

/** True when a span lies in a cell with the heads of the passage's own. */
export function isNamed({ cell }: Passage, span: Span, { blocks }: Article): boolean {
  const there = blocks.find((block) => covers(block, span))?.cell
  return Boolean(cell && there && namesRow(cell) && sameHeads(there, cell))
}

/** False when words in a cell would be put into a cell with other heads: the same number stands in many. */
export function fitsCell({ cell }: Passage, span: Span, { blocks }: Article): boolean {
  if (!cell) return true
  const there = blocks.find((block) => covers(block, span))?.cell
  return !there || sameHeads(there, cell)
}
