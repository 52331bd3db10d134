import type { Cell } from '../report/article.ts'
import { fold } from '../report/fold.ts'
import {
  columnHead,
  firstNumbers,
  gridOf,
  headRows,
  isRowHead,
  rowHead,
  titleRows,
} from './cell-heads.ts'
import { isFieldLabel, longestLabel } from './facts/labels.ts'
import type { Flow, Line, SourceCell, Table } from './flow.ts'
import { holdsText, markEntries } from './text-table.ts'
import { mayBeYear, tellYears } from './year-cells.ts'

const number = /^[-+(]?\d[\d,.]*\)?(?:%|‰|万|亿|余|多)*[\u4e00-\u9fff]{0,3}$/
/** 2024年, 2019年度. */
const namedYear = /^(?:19|20)\d\d(?:年度?|度)$/
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
    for (const cell of table.cells) readCell(cell, flow)
    tellYears(table.cells)
    const filled = table.cells.filter(({ text }) => text !== '')
    if (table.holdsTable) continue
    if (holdsText(filled)) markEntries(flow, table)
    else if (holdsData(table, filled)) mark(flow, table, count++)
  }
}

/** Notes on a cell what is in it. */
function readCell(cell: SourceCell, { lines }: Flow): void {
  const { first, last } = cell
  let text = first < last ? lines[first]!.text : ''
  for (let at = first + 1; at < last; at++) text += lines[at]!.text
  cell.text = text
  cell.numeric = mayBeNumber(text) && isNumber(text)
}

/** Longer cells hold words. */
const longestNumber = 16

/** False for a text that surely is no number: a long one, or one that begins with an ideograph. */
function mayBeNumber(text: string): boolean {
  if (text.length === 0 || text.length > longestNumber) return false
  const first = text.charCodeAt(0)
  return first < 0x4e00 || first > 0x9fff
}

function isNumber(text: string): boolean {
  if (text.length < 4 && isDigits(text)) return true
  const folded = fold(text).replaceAll(' ', '')
  return number.test(folded) && !namedYear.test(folded) && !mayBeYear(folded)
}

/** True for a count as most cells have it: told without a pattern. */
function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x30 || code > 0x39) return false
  }
  return true
}

function holdsData(table: Table, filled: SourceCell[]): boolean {
  const { cells } = table
  if (cells.length < 4 || !isGrid(cells)) return false
  if (filled.length < 3 || holdsFields(filled)) return false
  const { numeric, short, long } = sharesOf(filled)
  let score = 0
  if (table.captionLast > table.captionFirst || cells.some(({ head }) => head)) score += 2
  if (hasBorder(table.element)) score += 1
  if (numeric >= 0.2) score += 2
  if (cells.some(({ row }) => row >= 2)) score += 1
  if (short >= 0.7) score += 1
  if (long > 0.3) score -= 2
  if (filled.length < cells.length * 0.3) score -= 1
  return score >= 3
}

/** True for cells in at least two rows and columns, and not beyond what anybody reads. */
function isGrid(cells: SourceCell[]): boolean {
  let rows = 0
  let columns = 0
  let places = 0
  for (const cell of cells) {
    rows = Math.max(rows, cell.row + 1)
    columns = Math.max(columns, cell.column + cell.columns)
    places += cell.rows * cell.columns
  }
  return rows >= 2 && columns >= 2 && places <= mostPlaces
}

/** True for the header block of a document, which states of it what labels say. */
function holdsFields(filled: SourceCell[]): boolean {
  let labels = 0
  for (const { text, numeric } of filled) {
    if (!numeric && text.length <= longestLabel && isFieldLabel(fold(text))) labels++
  }
  return labels >= 3
}

/** Shares of the cells with words that are numbers, short and long. */
function sharesOf(filled: SourceCell[]) {
  let numeric = 0
  let short = 0
  let long = 0
  for (const cell of filled) {
    if (cell.numeric) numeric++
    if (cell.text.length <= 30) short++
    else if (cell.text.length > 80) long++
  }
  const all = filled.length
  return { numeric: numeric / all, short: short / all, long: long / all }
}

function hasBorder(element: Element): boolean {
  const border = element.getAttribute('border')
  return (
    (border !== null && border !== '0' && border !== '') ||
    /border(?:-collapse)?\s*:\s*(?!0|none)/i.test(element.getAttribute('style') ?? '') ||
    /Mso(?:TableGrid|NormalTable)|border/i.test(element.getAttribute('class') ?? '')
  )
}

function mark(flow: Flow, table: Table, number: number): void {
  const { cells } = table
  const grid = gridOf(cells)
  const heads = headRows(cells)
  const titles = titleRows(cells)
  const numbers = firstNumbers(cells)
  let caption = captionIn(flow, table) || captionAbove(flow, table)
  for (const { text } of titles) if (text !== '') caption += caption === '' ? text : ` ${text}`
  const below: string[] = []
  for (const cell of cells) {
    if (cell.first === cell.last) continue
    const { row, column } = cell
    const inHead = row < heads
    // All cells of a column below the head rows have one head.
    const above = below[column] ?? columnHead(cell, grid, Math.min(heads, row), titles)
    if (!inHead) below[column] = above
    note(flow, cell, {
      table: number,
      row,
      column,
      head: cell.head || inHead || isRowHead(cell, numbers),
      rowHead: inHead ? '' : rowHead(cell, grid),
      columnHead: above,
      caption,
    })
  }
}

/** Notes on the lines of a cell where they stand. */
function note({ lines }: Flow, cell: SourceCell, noted: Cell): void {
  for (let at = cell.first; at < cell.last; at++) {
    const line = lines[at]!
    line.cell = noted
    line.continues = at > cell.first && joins(lines[at - 1]!, line, cell)
  }
}

/** Paragraphs of a short cell are one text, unless that would glue words or numbers of another script together. */
function joins(before: Line, line: Line, cell: SourceCell): boolean {
  const glues = /[\x21-\x7e]$/.test(before.text) && /^[\x21-\x7e]/.test(line.text)
  return cell.text.length <= 60 && !glues
}

/** The table's own caption, "" where it has none. */
function captionIn({ lines }: Flow, { captionFirst, captionLast }: Table): string {
  let words = ''
  for (let at = captionFirst; at < captionLast; at++) words += lines[at]!.text
  return words
}

/** Up to two short lines just above a table, where its name and its unit stand. */
function captionAbove(flow: Flow, table: Table): string {
  const first = table.cells[0]!.first
  let words = ''
  for (let at = first - 1; at >= Math.max(0, first - 2); at--) {
    const { text, cell } = flow.lines[at]!
    if (cell || text.length > 40 || text.endsWith('。') || text.endsWith('；')) break
    words = words === '' ? text : `${text} ${words}`
  }
  return words
}
