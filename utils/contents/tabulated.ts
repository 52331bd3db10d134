import type { Article, Block } from '../report/article.ts'
import type { RequiredContent } from '../report/standard.ts'
import { contentsOfLabel } from '../report/vocabulary.ts'
import type { Placed, Reading } from './placed.ts'

/** Names of tables and rows that are looked at: no report has more, lists of cases do. */
const mostNames = 200
/** Longer ones are sentences; shorter cells than the least answer nothing. */
const longestName = 40
const leastWords = 12

/**
 * The content where a table or a row is named for it (表三 不足及原因) and words stand in it, in a report that is set in
 * tables; null when none is.
 */
export function tabulated(content: RequiredContent, reading: Reading): Placed | null {
  const { article, standard, year, end } = reading
  const told = new Map<string, boolean>()
  const names = (label: string) => {
    if (label === '' || label.length > longestName) return false
    const known = told.get(label)
    if (known !== undefined || told.size === mostNames) return known ?? false
    const named = contentsOfLabel(standard, label, year)
    const strong = named.some(({ id, weak }) => id === content.id && !weak)
    told.set(label, strong)
    return strong
  }
  const cells = article.blocks.filter((block) => block.start < end && isToldIn(block))
  const first = cells.find((block) => namesOf(block).some(names))
  if (!first) return inColumn(cells, reading, names)
  const label = namesOf(first).find(names)!
  const head = headOf(article, first, label)
  const within = cells.filter(
    (block) => block.cell!.table === first.cell!.table && namesOf(block).includes(label),
  )
  return {
    status: 'embedded',
    evidence: [{ start: head.start, end: head.end }],
    body: [{ start: Math.min(head.end, first.start), end: within.at(-1)!.end }],
  }
}

/**
 * The column named for the content, in a table whose other columns are named for another one too: 落实情况 | 存在不足及原因 |
 * 下一步安排. A single column so named is one of a list of problems.
 */
function inColumn(
  cells: Block[],
  { article, standard, year }: Reading,
  names: (label: string) => boolean,
): Placed | null {
  const first = cells.find((block) => names(block.cell!.columnHead))
  if (!first) return null
  const { table, columnHead } = first.cell!
  const heads = new Set(
    cells.filter(({ cell }) => cell!.table === table).map(({ cell }) => cell!.columnHead),
  )
  const named = [...heads]
    .slice(0, mostNames)
    .flatMap((head) =>
      contentsOfLabel(standard, head, year).flatMap(({ id, weak }) => (weak ? [] : [id])),
    )
  if (new Set(named).size < 2) return null
  const head = headOf(article, first, columnHead)
  const within = cells.filter(
    ({ cell }) => cell!.table === table && cell!.columnHead === columnHead,
  )
  return {
    status: 'embedded',
    evidence: [{ start: head.start, end: head.end }],
    body: within.map(({ start, end }) => ({ start, end })),
  }
}

/** True for a cell that states something in words. */
function isToldIn({ cell, start, end }: Block): boolean {
  return cell !== null && !cell.head && end - start >= leastWords
}

function namesOf({ cell }: Block): string[] {
  return cell ? [cell.caption, cell.rowHead] : []
}

/**
 * What names the table or row of a cell: another cell of the table, or one of the lines right above it, that is the label
 * or, of a caption in several lines, a part of it that no number or unit could be; the cell itself where there is none.
 */
function headOf({ text, blocks }: Article, told: Block, label: string): Block {
  const { table } = told.cell!
  const first = blocks.findIndex(({ cell }) => cell?.table === table)
  const named = blocks.filter(({ cell, start, end }, at) => {
    const above = cell === null && at < first && at >= first - linesAbove
    if (!above && cell?.table !== table) return false
    const words = flat(text.slice(start, end))
    return words.length >= shortestName && flat(label).includes(words)
  })
  return named.sort((a, b) => b.end - b.start - (a.end - a.start))[0] ?? told
}

/** Lines above a table that its caption is made of. */
const linesAbove = 2
/** Shorter cells are numbers, years and units. */
const shortestName = 4

const flat = (words: string) => words.replace(/\s/gu, '')
