import { useLiveQuery } from 'dexie-react-hooks'
import type { QueueCounts, QueueList, QueueRow } from '../../../../utils/report/queue.ts'
import type { Settings } from '../../../../utils/report/settings.ts'
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

/** The rows of a list in their order; undefined while loading. */
export function useRows(listId: string): Rows<QueueRow> | undefined {
  return useLiveQuery(() => queueRows(listId), [listId])
}

/** When each of the rows' documents was marked reviewed, by document id; those not reviewed are left out. */
export function useReviewed(rows: QueueRow[]): Map<string, string> {
  const ids = rows.flatMap(({ documentId }) => documentId ?? [])
  // The rows change with every step of the runner, the documents among them seldom.
  const known = ids.join()
  return useLiveQuery(() => reviewedAmong(ids), [known]) ?? new Map()
}

/** The reviewer's settings; undefined while loading. */
export function useSettings(): Settings | undefined {
  return useLiveQuery(readSettings)
}
