import type { TouchedRow } from '../../utils/exports/scoped-history.ts'
import { stateOf } from '../../utils/report/coding.ts'
import { allCodings } from '../../utils/store/codings.ts'
import { readPerson } from '../../utils/store/settings.ts'
import type { ExportScope } from '../../utils/store/transfer/export-entries.ts'

/**
 * Which rows' changes belong into the history of a scope: those of its documents, or of its notes. What the other of
 * two coders does is left out until both are done: the history quotes every note.
 */
export async function wantedRows(scope: ExportScope): Promise<(row: TouchedRow) => boolean> {
  const [codings, reviewer] = await Promise.all([allCodings(), readPerson()])
  const blind = new Set(
    codings.rows.filter((one) => stateOf(one) === 'blind').map(({ documentId }) => documentId),
  )
  const documents = scope.documents && new Set(scope.documents)
  const notes = scope.notes && new Set(scope.notes)
  return (row) => {
    const { documentId } = row
    if (documentId !== null && blind.has(documentId) && row.reviewer !== reviewer) return false
    if (notes) return row.table === 'annotations' && notes.has(row.key)
    return !documents || (documentId !== null && documents.has(documentId))
  }
}
