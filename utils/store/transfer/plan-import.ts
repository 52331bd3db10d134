import { alike, type ImportCounts, type RejectedRow } from '../../report/transfer.ts'
import type { StoredRow } from '../database.ts'
import { type FilePart, type NotableRow, RowSorter } from './sort-rows.ts'
import { isUntouched } from './tables.ts'

/** So many rejected rows and so many that merely differ are kept to be shown; all are counted. */
const mostShown = 200

/** What an import would do. */
export interface ImportPlan {
  counts: ImportCounts
  rejected: RejectedRow[]
  /** First every conflict, each of which a person may settle; then some of the other rows that differ. */
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
      if (row.outcome === 'conflicting') conflicts.push(toShow(row))
      else if (plan.notable.length < mostShown) plan.notable.push(toShow(row))
    }
  }
  return { ...plan, notable: [...conflicts, ...plan.notable] }
}

/** What is shown of a row are words: what else it holds would weigh the more, the more conflicts there are. */
const toShow = (notable: NotableRow): NotableRow => ({
  ...notable,
  row: wordsOnly(notable.row),
  ours: notable.ours && wordsOnly(notable.ours),
})

const wordsOnly = (row: StoredRow): StoredRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => isWords(value)))

const isWords = (value: unknown) =>
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'))
