import type { SourceCell } from './flow.ts'

/** A cell with its words. */
export interface ReadCell extends SourceCell {
  text: string
  numeric: boolean
}

/** The cell at each place of a table's grid. */
export type Grid = Map<number, ReadCell>
const place = (row: number, column: number) => row * 4096 + column

/** Lays cells out, those that span rows and columns in all their places. */
export function gridOf(cells: ReadCell[]): Grid {
  const grid: Grid = new Map()
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row++) {
      for (let at = cell.column; at < cell.column + cell.columns; at++)
        grid.set(place(row, at), cell)
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

/** Words to the left of a cell in its row, up to four. */
export function rowHead(cell: ReadCell, grid: Grid): string {
  const heads: string[] = []
  for (let column = 0; column < cell.column && column < 8; column++) {
    const other = grid.get(place(cell.row, column))
    if (other && other !== cell && !other.numeric && other.text && !heads.includes(other.text)) {
      heads.push(other.text)
    }
  }
  return heads.slice(0, 4).join(' ')
}

/** Words of the head rows above a cell, top down; rows that are a title head no column. */
export function columnHead(cell: ReadCell, grid: Grid, rows: number, titles: ReadCell[]): string {
  const heads: string[] = []
  for (let row = 0; row < rows; row++) {
    const other = grid.get(place(row, cell.column))
    if (!other?.text || other === cell || titles.includes(other)) continue
    if (!heads.includes(other.text)) heads.push(other.text)
  }
  return heads.join(' ')
}
