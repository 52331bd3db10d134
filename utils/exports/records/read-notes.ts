import { addressKey } from '../../report/address.ts'
import type { ImportRow } from '../../report/transfer.ts'
import type { ReadPart } from '../backup/read.ts'
import { notes } from '../grains/notes.ts'
import { checkedRow } from './checked-row.ts'
import { type TableRow, tableRows } from './csv-table.ts'
import { decisionOfRow, documentRow, noteOfRow } from './note-from-row.ts'

/**
 * All columns of a note, because a column that is gone would read as notes without it. Files of before notes could
 * settle others, or knew their past and who edited them, have no columns for that: their notes say nothing of it.
 */
const needed = notes.columns
  .map(({ name }) => name)
  .filter((name) => !/_version$|^adjudicates$|^earlier_saves$|^edited_by$/.test(name))

/** What a row of the file knows of a note or decision that is there already; the anchor stays ours. */
const noteFields = [
  ...['comment', 'labels', 'status', 'reviewer', 'revision', 'createdAt', 'updatedAt'],
  ...['adjudicates', 'past', 'editor'],
]
const decisionFields = [
  ...['decision', 'reason', 'remark', 'remarkedBy', 'remarkedAt', 'reviewer', 'decidedAt'],
]

/** Reads notes.csv part by part: the documents it names, its notes and its decisions. Throws an ImportProblem. */
export function* readNotes(text: string): Generator<ReadPart> {
  const seen = new Set<string>()
  for (const { rows, odd } of tableRows(text, notes, needed)) {
    const part: ReadPart = { rows: [], rejected: [] }
    for (const { line, reason } of odd)
      part.rejected.push({ line, table: 'annotations', field: null, reason })
    for (const row of rows) take(row, seen, part)
    yield part
  }
}

function take(row: TableRow, seen: Set<string>, part: ReadPart): void {
  const decided = row.cell('note_id').startsWith('decision:')
  const work = decided
    ? rowOf(row, 'decisions', decisionOfRow(row), decisionFields)
    : rowOf(row, 'annotations', noteOfRow(row), noteFields)
  const id = row.cell('document_id')
  const document = rowOf(row, 'documents', documentRow(row, addressKey), [])
  if (!check(work, part)) return
  if (!seen.has(id) && !check(document, part)) return
  if (!seen.has(id)) part.rows.push(document)
  seen.add(id)
  part.rows.push(work)
}

const rowOf = (
  { line }: TableRow,
  table: string,
  row: Record<string, unknown>,
  fields: string[],
): ImportRow => ({ line, table, row, unreadable: false, fields })

/** The column a field of a row comes from, where it has another name there. */
const columnOf: Record<string, string> = {
  id: 'note_id',
  documentId: 'document_id',
  revision: 'revision',
  anchor: 'target_kind',
  'anchor.kind': 'target_kind',
  'anchor.passage.exact': 'quote',
  'anchor.passage.figure.value': 'figure_value',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  past: 'earlier_saves',
  decidedAt: 'created_at',
  remarkedAt: 'updated_at',
  reason: 'decision_reason',
  findingId: 'note_id',
  capturedAt: 'captured_at',
  firstSeenAt: 'captured_at',
}

function check({ line, table, row }: ImportRow, part: ReadPart): boolean {
  const problem = checkedRow(table, row, false)
  if (!problem) return true
  const field = problem.field && (columnOf[problem.field] ?? problem.field)
  part.rejected.push({ line, table, ...problem, field })
  return false
}
