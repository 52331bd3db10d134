import { fold } from '../report/fold.ts'
import type { SourceCell } from './flow.ts'

/** Years that tables compare, without 年: beyond them four digits are a count. */
const plausible = /^20[0-3]\d$/

/** True for a text that may be a year or a count of about two thousand: 2024, ２０１９. */
export function mayBeYear(text: string): boolean {
  return text.length === 4 && plausible.test(fold(text))
}

/**
 * Tells counts among the cells that may be years. Years head columns, side by side or alone, or rows, in a column of
 * their own: a cell in a column with numbers is a count when its row has numbers too, or has a head and no second such
 * cell and anything stands above. All others are taken for years; a column in which one stands in a count's place is not whole.
 */
export function tellYears(cells: readonly SourceCell[]): void {
  const doubtful = cells.filter((cell) => cell.column > 0 && !cell.numeric && mayBeYear(cell.text))
  if (doubtful.length === 0) return
  const numericColumns = new Set<number>()
  const numericRows = new Set<number>()
  const headedRows = new Set<number>()
  const doubts = new Map<number, number>()
  const tops = new Map<number, number>()
  for (const { numeric, row, column, text } of cells) {
    if (text !== '' && !tops.has(column)) tops.set(column, row)
    if (numeric) {
      numericColumns.add(column)
      if (column > 0) numericRows.add(row)
    } else if (column === 0) {
      if (row > 0 && text !== '') headedRows.add(row)
    } else if (mayBeYear(text)) doubts.set(row, (doubts.get(row) ?? 0) + 1)
  }
  for (const cell of doubtful) {
    const { row, column } = cell
    const alone = headedRows.has(row) && doubts.get(row) === 1 && tops.get(column)! < row
    cell.numeric = numericColumns.has(column) && (numericRows.has(row) || alone)
  }
}
