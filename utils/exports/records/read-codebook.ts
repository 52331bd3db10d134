import type { ImportRow } from '../../report/transfer.ts'
import type { ReadPart } from '../backup/read.ts'
import { codebook } from '../codebook-csv.ts'
import { checkedRow } from './checked-row.ts'
import { type TableRow, tableRows } from './csv-table.ts'

/** Colour of a code whose file names none. */
const plain = '#495057'

/** Reads codebook.csv part by part. Throws an ImportProblem. */
export function* readCodebook(text: string): Generator<ReadPart> {
  let count = 0
  for (const { rows, odd } of tableRows(text, codebook, ['code'])) {
    const part: ReadPart = { rows: [], rejected: [] }
    for (const { line, reason } of odd)
      part.rejected.push({ line, table: 'labels', field: null, reason })
    for (const row of rows) {
      const label = labelOf(row, ++count)
      const problem = checkedRow('labels', label.row, false)
      if (problem) part.rejected.push({ line: row.line, table: 'labels', ...problem })
      else part.rows.push(label)
    }
    yield part
  }
}

function labelOf({ line, cell }: TableRow, place: number): ImportRow {
  const row = {
    name: cell('code').trim(),
    description: cell('description'),
    color: cell('color') || plain,
    order: cell('order') === '' ? place : Number(cell('order')),
  }
  return { line, table: 'labels', row, unreadable: false, fields: null }
}
