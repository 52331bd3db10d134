import { useEffect, useState } from 'react'
import {
  type ExportEntry,
  exportParts,
  scopedDocuments,
} from '../../../utils/store/transfer/export-entries.ts'

/** Most rows kept at once: beyond that a page holds more than a person can go through, and the memory fills. */
export const mostRows = 200_000

/** Rows made of the reviews of all documents. */
export interface EntryRows<Row> {
  rows: Row[]
  loading: boolean
  /** True when there are more rows than a table holds. */
  cut: boolean
  /** Reads everything again. */
  reload: () => void
}

/**
 * Goes through all documents with their reviews, some at a time, and makes rows of each. Reviews are large: only the
 * rows stay. What is decided meanwhile is told by `decided` of the caller, not by reading everything again.
 */
export function useEntryRows<Row>(rowsOf: (entry: ExportEntry) => Row[]): EntryRows<Row> {
  const [generation, setGeneration] = useState(0)
  const [state, setState] = useState<Omit<EntryRows<Row>, 'reload'>>(nothingYet)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another generation means reading again
  useEffect(() => {
    const reading = { stopped: false }
    void readAll(rowsOf, reading, setState)
    return () => {
      reading.stopped = true
    }
  }, [rowsOf, generation])
  return { ...state, reload: () => setGeneration((before) => before + 1) }
}

const nothingYet = { rows: [], loading: true, cut: false }
/** New rows are shown at most so often, in milliseconds. */
const pace = 400
/**
 * And only when there are so many times as many as are shown: a table that sorts, filters and counts all it has every
 * time took six times as long for the figures of a thousand reports.
 */
const growth = 1.5

async function readAll<Row>(
  rowsOf: (entry: ExportEntry) => Row[],
  reading: { stopped: boolean },
  tell: (state: Omit<EntryRows<Row>, 'reload'>) => void,
): Promise<void> {
  const scope = { documents: null, notes: null }
  const rows: Row[] = []
  let told = 0
  let shown = 0
  for await (const { entries } of exportParts(await scopedDocuments(scope), scope, true)) {
    if (reading.stopped) return
    for (const row of entries.flatMap(rowsOf)) rows.push(row)
    if (rows.length > mostRows) break
    if (performance.now() - told > pace && rows.length >= shown * growth) {
      told = performance.now()
      shown = rows.length
      tell({ rows: rows.slice(), loading: true, cut: false })
    }
  }
  tell({ rows: rows.slice(0, mostRows), loading: false, cut: rows.length > mostRows })
}
