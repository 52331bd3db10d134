import type { Annotation } from '../../../utils/report/annotation.ts'
import { changeBatch } from '../../../utils/store/batch.ts'
import type { StoredRow } from '../../../utils/store/database.ts'
import { readPerson } from '../../../utils/store/settings.ts'
import type { BatchWatch } from '../batch-progress.tsx'

/** What can be done to many notes at once. */
export type BulkNoteChange =
  | { kind: 'add-label' | 'remove-label'; label: string }
  | { kind: 'trash' | 'restore' }
  | { kind: 'status'; status: Annotation['status'] }

/** Changes many notes; answers the batch to undo, how many notes changed, and who did it. */
export async function changeNotes(
  notes: Pick<Annotation, 'id'>[],
  change: BulkNoteChange,
  watch?: BatchWatch,
) {
  const reviewer = await readPerson()
  const keys = notes.map(({ id }) => id)
  const verb = `${change.kind}-notes`
  const next = (row: StoredRow | null) => row && changed(row, change)
  const wanted = { reviewer, verb, table: 'annotations' as const, keys, next, ...watch }
  return { ...(await changeBatch(wanted)), reviewer }
}

function changed(row: StoredRow, change: BulkNoteChange): StoredRow {
  const labels = row.labels as string[]
  switch (change.kind) {
    case 'add-label':
      return labels.includes(change.label) ? row : { ...row, labels: [...labels, change.label] }
    case 'remove-label':
      return labels.includes(change.label)
        ? { ...row, labels: labels.filter((name) => name !== change.label) }
        : row
    case 'trash':
      return row.deletedAt === null ? { ...row, deletedAt: new Date().toISOString() } : row
    case 'restore':
      return row.deletedAt === null ? row : { ...row, deletedAt: null }
    case 'status':
      return row.status === change.status ? row : { ...row, status: change.status }
  }
}
