import { addressKey } from '../report/address.ts'
import {
  isToReview,
  type ReportDocument,
  type ReviewedMarks,
  reviewedText,
} from '../report/document.ts'
import { type QueueRow, queueRowSchema } from '../report/queue.ts'
import { database, type StoredRow } from './database.ts'
import { documentsAt } from './documents.ts'
import { queueLists } from './queue.ts'
import { readRow, readRows } from './rows.ts'

/** Under way so often when the browser ended, a row is taken for what ends it. */
const mostInterruptions = 2

/**
 * Before anything runs: rows left `working` by a browser that ended are put back, or given up when that has happened
 * before. Nothing is lost and nothing ends the browser for ever.
 */
export async function takeUpLeftRows(): Promise<void> {
  const db = database()
  await db.transaction('rw', db.queue, db.lists, async () => {
    const ended = await db.lists.filter(({ state }) => state === 'finished').primaryKeys()
    const isEnded = (row: StoredRow) => ended.includes(String(row.listId))
    await db.queue
      .filter(({ state }) => state === 'working')
      .modify((row: StoredRow) => void Object.assign(row, leftOver(row, isEnded(row))))
  })
}

function leftOver(row: StoredRow, isEnded: boolean): Partial<QueueRow> {
  const interruptions = Number(row.interruptions ?? 0) + 1
  // The request that was cut off is none of the tries the server was given.
  const tries = Math.max(0, Number(row.tries) - 1)
  const finishedAt = new Date().toISOString()
  if (interruptions >= mostInterruptions)
    return { state: 'failed', reason: 'interrupted', detail: '', interruptions, tries, finishedAt }
  return {
    interruptions,
    tries,
    ...(isEnded ? { ...cancelled, finishedAt } : { state: 'waiting' }),
  }
}

/** What was under way when its list was cancelled is not put back into it: it would wait for ever. */
const cancelled = { state: 'failed', reason: 'cancelled' } as const

/** Ids of the lists that are to be worked on. */
export async function runningLists(): Promise<string[]> {
  const { rows } = await queueLists()
  return rows.filter(({ state }) => state === 'running').map(({ id }) => id)
}

/** Ids of the waiting rows of all running lists, in the order of the lists and of their rows. */
export async function waitingIds(): Promise<string[]> {
  const db = database()
  const stored = await db.lists
    .filter(({ state, removedAt }) => state === 'running' && !removedAt)
    .primaryKeys()
  const keys = await Promise.all(
    stored.map((listId) => db.queue.where({ listId, state: 'waiting' }).primaryKeys()),
  )
  return keys.flat() as string[]
}

/** The rows with these ids that can still be read. */
export async function rowsToDo(ids: string[]): Promise<QueueRow[]> {
  const stored = await database().queue.bulkGet(ids)
  return readRows(queueRowSchema, stored.filter(Boolean)).rows
}

/**
 * Marks a row as under way; null when somebody cancelled or removed it meanwhile, or paused its list: nothing more is
 * asked for once a list says that it rests, however late the runner hears of that.
 */
export async function beginRow(id: string): Promise<QueueRow | null> {
  const db = database()
  return db.transaction('rw', db.queue, db.lists, async () => {
    const row = readRow(queueRowSchema, await db.queue.get(id))
    if (row?.state !== 'waiting') return null
    const list = await db.lists.get(row.listId)
    if (list?.state !== 'running' || list.removedAt) return null
    const begun: QueueRow = {
      ...row,
      state: 'working',
      tries: row.tries + 1,
      startedAt: new Date().toISOString(),
    }
    await db.queue.put(begun)
    return begun
  })
}

/** What became of a row: reviewed, given up, or to be tried again. */
export type RowOutcome = Pick<QueueRow, 'state' | 'reason' | 'detail' | 'notBefore'> &
  Partial<Pick<QueueRow, 'documentId' | 'finalAddress' | 'byTab' | 'summary'>>

/** Keeps what became of a row that was under way; a row somebody took away meanwhile stays as it is. */
export async function endRow(id: string, outcome: RowOutcome): Promise<void> {
  const db = database()
  await db.transaction('rw', db.queue, db.lists, async () => {
    const row = await db.queue.get(id)
    if (row?.state !== 'working') return
    const list = await db.lists.get(String(row.listId))
    const isOver = outcome.state === 'waiting' && list?.state === 'finished'
    const become = isOver ? { ...outcome, ...cancelled, notBefore: null } : outcome
    const finishedAt = become.state === 'waiting' ? null : new Date().toISOString()
    await db.queue.put({ ...row, ...become, finishedAt })
  })
}

/** Marks the lists finished in which nothing waits or works any more. */
export async function finishLists(ids: string[]): Promise<void> {
  const db = database()
  await db.transaction('rw', db.lists, db.queue, async () => {
    for (const listId of ids) {
      const left = await db.queue
        .where('[listId+state]')
        .anyOf([listId, 'waiting'], [listId, 'working'])
        .count()
      if (left === 0) await db.lists.update(listId, { state: 'finished' })
    }
  })
}

/**
 * The address a page is kept under: the one it was found at, unless the library already knows the page by the address
 * it calls its own (canonical). So a page reached by two ways stays one document.
 */
export async function addressToKeep(reached: string, canonical: string | null): Promise<string> {
  if (canonical === null || addressKey(canonical) === addressKey(reached)) return reached
  const [there, own] = await Promise.all([
    documentsAt(addressKey(reached)),
    documentsAt(addressKey(canonical)),
  ])
  return there.rows.length === 0 && own.rows.length > 0 ? canonical : reached
}

/** A document of a list to go on with. */
export interface NextInList {
  listId: string
  documentId: string
  address: string
}

/**
 * The next document of the newest list that holds this one which nobody has marked reviewed as it is now: those
 * behind it first, then from the top. Null when the document is in no list or all are reviewed. From no document: the
 * first.
 */
export async function nextInList(
  documentId: string | null,
  listId: string | null = null,
): Promise<NextInList | null> {
  const { rows: lists } = await queueLists()
  for (const list of lists.filter(({ id }) => listId === null || id === listId)) {
    const stored = await database().queue.where({ listId: list.id }).toArray()
    const rows = readRows(queueRowSchema, stored).rows.sort((a, b) => a.place - b.place)
    const at = rows.findIndex((row) => row.documentId !== null && row.documentId === documentId)
    if (at < 0 && documentId !== null) continue
    return firstOpen([...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))])
  }
  return null
}

async function firstOpen(rows: QueueRow[]): Promise<NextInList | null> {
  const reviewed = rows.filter((row) => row.documentId !== null)
  const ids = reviewed.map(({ documentId }) => documentId!)
  const documents = (await database().documents.bulkGet(ids)) as (ReportDocument | undefined)[]
  const at = documents.findIndex(isToReview)
  const row = reviewed[at]
  const address = documents[at]?.url
  return row?.documentId && address
    ? { listId: row.listId, documentId: row.documentId, address }
    : null
}

/** Which of these documents were marked reviewed, when, and whether that holds for their present text. */
export async function reviewedAmong(ids: string[]): Promise<ReviewedMarks> {
  const documents = (await database().documents.bulkGet(ids)) as (ReportDocument | undefined)[]
  return new Map(
    documents.flatMap((document) => {
      if (!document?.reviewedAt) return []
      const text = reviewedText(document) ?? 'present'
      return [[document.id, { at: document.reviewedAt, text }]]
    }),
  )
}
