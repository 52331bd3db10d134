import type { SourceCell } from './flow.ts'

/** The cell at each place of a table's grid, by row and column. */
export type Grid = SourceCell[][]

/** Lays cells out, those that span rows and columns in all their places. */
export function gridOf(cells: SourceCell[]): Grid {
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

/** 30①, 20注1, 60(含5件): a number with a remark is none by itself, and heads nothing. */
const remarked = /^\d[\d,.]*\s*(?:[①-⑳*※(（]|注)/

/** Leading rows without a number, when numbers follow; else one row if it is made of head cells. */
export function headRows(cells: SourceCell[]): number {
  const firstNumeric = cells.find(
    ({ numeric, text, head }) => numeric || (!head && remarked.test(text)),
  )?.row
  if (firstNumeric !== undefined && firstNumeric > 0) return Math.min(firstNumeric, 5)
  return cells.every(({ row, head }) => row > 0 || head) ? 1 : 0
}

/** Rows that are one cell over the whole width: the title of the table, its unit. */
export function titleRows(cells: SourceCell[]): SourceCell[] {
  let width = 0
  for (const { column, columns } of cells) width = Math.max(width, column + columns)
  return cells.filter(({ row, columns }) => row < 3 && width > 1 && columns === width)
}

/** The column of the first number of each row, that of a row which begins with one excepted. */
export function firstNumbers(cells: SourceCell[]): Map<number, number> {
  const columns = new Map<number, number>()
  for (const { row, column, numeric } of cells) {
    if (numeric && column > 0 && !columns.has(row)) columns.set(row, column)
  }
  return columns
}

/** True for words to the left of a row's first number. */
export function isRowHead(
  { numeric, text, row, column }: SourceCell,
  numbers: ReadonlyMap<number, number>,
): boolean {
  return !numeric && text !== '' && column < (numbers.get(row) ?? 0)
}

/** Columns in which the words that head a row stand, and how many of them are taken. */
const headColumns = 8
const mostHeads = 4

/** Words to the left of a cell in its row. */
export function rowHead(cell: SourceCell, grid: Grid): string {
  const places = grid[cell.row]!
  const last = Math.min(cell.column, headColumns)
  const heads = new Heads()
  for (let column = 0; column < last && heads.size < mostHeads; column++) {
    const other = places[column]
    if (other && !other.numeric && other !== cell) heads.add(other.text)
  }
  return heads.words
}

/** Words of the head rows above a cell, top down; rows that are a title head no column. */
export function columnHead(
  cell: SourceCell,
  grid: Grid,
  rows: number,
  titles: SourceCell[],
): string {
  const heads = new Heads()
  for (let row = 0; row < rows; row++) {
    const other = grid[row]?.[cell.column]
    if (other && other !== cell && !titles.includes(other)) heads.add(other.text)
  }
  return heads.words
}

/** Different words in a row. Most cells have one head each way, for which no list is made. */
class Heads {
  words = ''
  size = 0
  private more: string[] | null = null

  add(text: string): void {
    if (text === '' || (this.more?.includes(text) ?? text === this.words)) return
    if (this.size > 0) {
      this.more ??= [this.words]
      this.more.push(text)
    }
    this.words = this.size === 0 ? text : `${this.words} ${text}`
    this.size++
  }
}
