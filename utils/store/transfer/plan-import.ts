import type { ImportCounts, RejectedRow } from '../../report/transfer.ts'
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
  const sorter = new RowSorter('', restoring, 'ours')
  const plan: ImportPlan = { counts: sorter.counts, rejected: [], notable: [], restoring }
  for await (const part of parts) {
    signal?.throwIfAborted()
    const { rejected, notable } = await sorter.sort(part)
    plan.rejected.push(...rejected.slice(0, mostShown - plan.rejected.length))
    plan.notable.push(...notable.slice(0, mostShown - plan.notable.length))
  }
  return plan
}
