import type { SourceCell } from './flow.ts'

/** A cell with its words. */
export interface ReadCell extends SourceCell {
  text: string
  numeric: boolean
}

/** The cell at each place of a table's grid, by row and column. */
export type Grid = ReadCell[][]

/** Lays cells out, those that span rows and columns in all their places. */
export function gridOf(cells: ReadCell[]): Grid {
  const grid: Grid = []
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row++) {
      const places = grid[row] ?? []
      grid[row] = places
      for (let at = cell.column; at < cell.column + cell.columns; at++) places[at] = cell
    }
  }
  return grid
}

/** Leading rows without a number, when numbers follow; else one row if it is made of head cells. */
export function headRows(cells: ReadCell[]): number {
  const firstNumeric = cells.find(({ numeric }) => numeric)?.row
  if (firstNumeric !== undefined && firstNumeric > 0) return Math.min(firstNumeric, 5)
  return cells.every(({ row, head }) => row > 0 || head) ? 1 : 0
}

/** Rows that are one cell over the whole width: the title of the table, its unit. */
export function titleRows(cells: ReadCell[]): ReadCell[] {
  const width = Math.max(...cells.slice(0, 200).map(({ column, columns }) => column + columns))
  return cells.filter(({ row, columns }) => row < 3 && width > 1 && columns === width)
}

/** The column of the first number of each row, that of a row which begins with one excepted. */
export function firstNumbers(cells: ReadCell[]): Map<number, number> {
  const columns = new Map<number, number>()
  for (const { row, column, numeric } of cells) {
    if (numeric && column > 0 && !columns.has(row)) columns.set(row, column)
  }
  return columns
}

/** True for words to the left of a row's first number. */
export function isRowHead(
  { numeric, text, row, column }: ReadCell,
  numbers: ReadonlyMap<number, number>,
): boolean {
  return !numeric && text !== '' && column < (numbers.get(row) ?? 0)
}

/** Columns in which the words that head a row stand, and how many of them are taken. */
const headColumns = 8
const mostHeads = 4

/** Words to the left of a cell in its row. */
export function rowHead(cell: ReadCell, grid: Grid): string {
  const places = grid[cell.row]!
  const last = Math.min(cell.column, headColumns)
  const heads: string[] = []
  for (let column = 0; column < last && heads.length < mostHeads; column++) {
    const other = places[column]
    if (!other || other.numeric || other.text === '' || other === cell) continue
    if (!heads.includes(other.text)) heads.push(other.text)
  }
  return inARow(heads)
}

/** Words of the head rows above a cell, top down; rows that are a title head no column. */
export function columnHead(cell: ReadCell, grid: Grid, rows: number, titles: ReadCell[]): string {
  const heads: string[] = []
  for (let row = 0; row < rows; row++) {
    const other = grid[row]?.[cell.column]
    if (!other?.text || other === cell || titles.includes(other)) continue
    if (!heads.includes(other.text)) heads.push(other.text)
  }
  return inARow(heads)
}

/** Most cells have one head each way: there is nothing to be joined. */
function inARow(heads: string[]): string {
  return heads.length < 2 ? (heads[0] ?? '') : heads.join(' ')
}
