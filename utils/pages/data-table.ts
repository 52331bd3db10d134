import { fold } from '../report/fold.ts'
import {
  columnHead,
  firstNumbers,
  gridOf,
  headRows,
  isRowHead,
  type ReadCell,
  rowHead,
  titleRows,
} from './cell-heads.ts'
import { isFieldLabel } from './facts/labels.ts'
import type { Flow, Line, SourceCell, Table } from './flow.ts'

const number = /^[-+(]?\d[\d,.]*\)?(?:%|‰|万|亿|余|多)*[\u4e00-\u9fff]{0,3}$/
const year = /^(?:19|20)\d\d年?度?$/
/** Grids beyond this are not tables anybody reads. */
const mostPlaces = 100_000

/**
 * Tells the data tables among those that begin within the lines `from`–`to` from tables that only lay the page out,
 * and notes on the lines of their cells where they stand and what heads them.
 */
export function markDataTables(flow: Flow, from: number, to: number): void {
  let count = 0
  for (const table of flow.tables) {
    const first = table.cells[0]!.first
    if (first < from || first >= to) continue
    const cells = table.cells.map((cell) => readCell(cell, flow))
    if (!holdsData(table, cells)) continue
    mark(flow, table, cells, count)
    count++
  }
}

function readCell(cell: SourceCell, { lines }: Flow): ReadCell {
  let text = ''
  for (let at = cell.first; at < cell.last; at++) text += lines[at]!.text
  return { ...cell, text, numeric: text.length <= longestNumber && isNumber(text) }
}

/** Longer cells hold words. */
const longestNumber = 16

function isNumber(text: string): boolean {
  const folded = fold(text).replaceAll(' ', '')
  return number.test(folded) && !year.test(folded)
}

function holdsData(table: Table, cells: ReadCell[]): boolean {
  if (table.holdsTable || cells.length < 4) return false
  let rows = 0
  let columns = 0
  let places = 0
  for (const cell of cells) {
    rows = Math.max(rows, cell.row + 1)
    columns = Math.max(columns, cell.column + cell.columns)
    places += cell.rows * cell.columns
  }
  if (rows < 2 || columns < 2 || places > mostPlaces) return false
  const filled = cells.filter(({ text }) => text !== '')
  const share = (holds: (cell: ReadCell) => boolean) => filled.filter(holds).length / filled.length
  if (filled.length < 3 || filled.filter(({ text }) => isFieldLabel(fold(text))).length >= 3) {
    return false
  }
  let score = 0
  if (table.caption || cells.some(({ head }) => head)) score += 2
  if (hasBorder(table.element)) score += 1
  if (share(({ numeric }) => numeric) >= 0.2) score += 2
  if (rows >= 3) score += 1
  if (share(({ text }) => text.length <= 30) >= 0.7) score += 1
  if (share(({ text }) => text.length > 80) > 0.3) score -= 2
  if (filled.length < cells.length * 0.3) score -= 1
  return score >= 3
}

function hasBorder(element: Element): boolean {
  const border = element.getAttribute('border')
  return (
    (border !== null && border !== '0' && border !== '') ||
    /border(?:-collapse)?\s*:\s*(?!0|none)/i.test(element.getAttribute('style') ?? '') ||
    /Mso(?:TableGrid|NormalTable)|border/i.test(element.getAttribute('class') ?? '')
  )
}

function mark(flow: Flow, table: Table, cells: ReadCell[], number: number): void {
  const grid = gridOf(cells)
  const heads = headRows(cells)
  const titles = titleRows(cells)
  const numbers = firstNumbers(cells)
  const caption = [table.caption || captionAbove(flow, table), ...titles.map(({ text }) => text)]
    .filter(Boolean)
    .join(' ')
  for (const cell of cells) {
    const inHead = cell.row < heads
    const noted = {
      table: number,
      row: cell.row,
      column: cell.column,
      head: cell.head || inHead || isRowHead(cell, numbers),
      rowHead: inHead ? '' : rowHead(cell, grid),
      columnHead: columnHead(cell, grid, Math.min(heads, cell.row), titles),
      caption,
    }
    for (let at = cell.first; at < cell.last; at++) {
      const line = flow.lines[at]!
      line.cell = noted
      line.continues = at > cell.first && joins(flow.lines[at - 1]!, line, cell)
    }
  }
}

/** Paragraphs of a short cell are one text, unless that would glue words or numbers of another script together. */
function joins(before: Line, line: Line, cell: ReadCell): boolean {
  const glues = /[\x21-\x7e]$/.test(before.text) && /^[\x21-\x7e]/.test(line.text)
  return cell.text.length <= 60 && !glues
}

/** Up to two short lines just above a table, where its name and its unit stand. */
function captionAbove(flow: Flow, table: Table): string {
  const first = table.cells[0]!.first
  const words: string[] = []
  for (let at = first - 1; at >= Math.max(0, first - 2); at--) {
    const { text, cell } = flow.lines[at]!
    if (cell || text.length > 40 || /[。；]$/.test(text)) break
    words.unshift(text)
  }
  return words.join(' ')
}
