import { plainColor } from '../../report/label.ts'
import type { ImportRow } from '../../report/transfer.ts'
import type { ReadPart } from '../backup/read.ts'
import { codebook } from '../codebook-csv.ts'
import { checkedRow } from './checked-row.ts'
import { type TableRow, tableRows } from './csv-table.ts'

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
    color: cell('color') || plainColor,
    order: cell('order') === '' ? place : Number(cell('order')),
    parent: cell('parent').trim() || null,
    shortcut: cell('shortcut') === '' ? null : Number(cell('shortcut')),
  }
  // A file of an earlier release says nothing of these two: what is here stays.
  const silent = ['parent', 'shortcut'] as const
  const fields = Object.keys(row).filter((name) => !silent.some((one) => one === name && !row[one]))
  return { line, table: 'labels', row, unreadable: false, fields }
}
