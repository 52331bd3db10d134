import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useRef, useState } from 'react'
import type { ReviewedMarks } from '../../../../utils/report/document.ts'
import type { QueueCounts, QueueList, QueueRow } from '../../../../utils/report/queue.ts'
import type { Settings } from '../../../../utils/report/settings.ts'
import { type FindingCount, openFindings } from '../../../../utils/store/open-findings.ts'
import { queueCounts, queueLists, queueRows } from '../../../../utils/store/queue.ts'
import { reviewedAmong } from '../../../../utils/store/queue-work.ts'
import type { Rows } from '../../../../utils/store/rows.ts'
import { readSettings } from '../../../../utils/store/settings.ts'

/** All lists, newest first; undefined while loading. */
export function useLists(): Rows<QueueList> | undefined {
  return useLiveQuery(queueLists)
}

/** How many rows of a list are in each state, kept up to date without reading the rows. */
export function useCounts(listId: string): QueueCounts | undefined {
  return useLiveQuery(() => queueCounts(listId), [listId])
}

/** Long lists are read anew this often at most, in milliseconds: a runner changes several rows a second. */
const calm = 1_000
/** Shorter lists are read at every change. */
const long = 500

/** The rows of a list in their order, kept up to date; undefined while loading. */
export function useRows(listId: string): Rows<QueueRow> | undefined {
  const counts = useCounts(listId)
  const [rows, setRows] = useState<Rows<QueueRow>>()
  const read = useRef({ at: 0, rows: 0 })
  // Every change of a row is one of its state, which the counts show without reading the rows.
  useEffect(() => {
    if (!counts) return
    const wait = read.current.rows > long ? read.current.at + calm - Date.now() : 0
    const timer = setTimeout(async () => {
      const found = await queueRows(listId)
      read.current = { at: Date.now(), rows: found.rows.length }
      // What was read is never older than what is shown, even when something has changed since.
      setRows(found)
    }, wait)
    return () => clearTimeout(timer)
  }, [listId, counts])
  return rows
}

/** The marks on the rows' documents; see reviewedAmong. */
export function useReviewed(rows: QueueRow[]): ReviewedMarks {
  const ids = rows.flatMap(({ documentId }) => documentId ?? [])
  // The rows change with every step of the runner, the documents among them seldom.
  const known = ids.join()
  return useLiveQuery(() => reviewedAmong(ids), [known]) ?? none
}

const none: ReviewedMarks = new Map()

/** How many findings of a document are left to decide, see openFindings; undefined while loading. */
export function useOpenFindings(documentId: string | null): FindingCount | null | undefined {
  return useLiveQuery(
    () => (documentId === null ? Promise.resolve(null) : openFindings(documentId)),
    [documentId],
  )
}

/** The reviewer's settings; undefined while loading. */
export function useSettings(): Settings | undefined {
  return useLiveQuery(readSettings)
}
