import { alike, type ImportCounts, type RejectedRow } from '../../report/transfer.ts'
import { type FilePart, type NotableRow, RowSorter } from './sort-rows.ts'
import { isUntouched } from './tables.ts'

/** So many rejected and so many notable rows are kept to be shown; all are counted. */
const mostShown = 200

/** What an import would do. */
export interface ImportPlan {
  counts: ImportCounts
  rejected: RejectedRow[]
  notable: NotableRow[]
  /** The database is empty and would become what the backup says. */
  restoring: boolean
}

/** Reads a whole file and answers what would become of its rows. Writes nothing. */
export async function planImport(
  parts: AsyncIterable<FilePart>,
  format: string,
  signal?: AbortSignal,
): Promise<ImportPlan> {
  const restoring = format === 'heyue-backup' && (await isUntouched())
  const sorter = new RowSorter('', restoring, alike('ours'))
  const conflicts: NotableRow[] = []
  const plan: ImportPlan = { counts: sorter.counts, rejected: [], notable: [], restoring }
  for await (const part of parts) {
    signal?.throwIfAborted()
    const { rejected, notable } = await sorter.sort(part)
    plan.rejected.push(...rejected.slice(0, mostShown - plan.rejected.length))
    for (const row of notable) {
      const place = row.outcome === 'conflicting' ? conflicts : plan.notable
      if (place.length < mostShown) place.push(row)
    }
  }
  // A person is asked to choose: what there is to choose from must not be crowded out by what is merely older.
  return { ...plan, notable: [...conflicts, ...plan.notable].slice(0, mostShown) }
}
