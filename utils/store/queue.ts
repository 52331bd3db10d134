import {
  countStandings,
  type QueueCounts,
  type QueueList,
  type QueueReason,
  type QueueRow,
  type QueueState,
  queueListSchema,
  queueRowSchema,
} from '../report/queue.ts'
import { database } from './database.ts'
import { type Rows, readRows } from './rows.ts'

/** What a list is made of: addresses that are all different, with the columns that came with them. */
export interface NewList {
  title: string
  columns: string[]
  addresses: { address: string; addressKey: string; columns: Record<string, string> }[]
}

/** Keeps a list with all its addresses waiting; answers its id. Begins at once when `state` is running. */
export async function addList(
  { title, columns, addresses }: NewList,
  state: 'running' | 'paused',
): Promise<string> {
  const [id, createdAt] = [crypto.randomUUID(), new Date().toISOString()]
  const list: QueueList = queueListSchema.parse({
    id,
    title,
    createdAt,
    state,
    columns,
    removedAt: null,
  })
  const rows = addresses.map(
    (one, index): QueueRow => ({
      ...untried,
      ...one,
      id: `${id}:${String(index + 1).padStart(6, '0')}`,
      listId: id,
      place: index + 1,
      host: new URL(one.address).host,
      addedAt: createdAt,
    }),
  )
  const db = database()
  await db.transaction('rw', db.lists, db.queue, async () => {
    await db.lists.put(list)
    await db.queue.bulkPut(rows)
  })
  return id
}

/** A row to which nothing has happened yet. */
const untried = {
  state: 'waiting',
  reason: null,
  detail: '',
  tries: 0,
  interruptions: 0,
  notBefore: null,
  documentId: null,
  finalAddress: null,
  byTab: false,
  summary: null,
  startedAt: null,
  finishedAt: null,
} as const

/** The lists, newest first, without those that were removed. */
export async function queueLists(): Promise<Rows<QueueList>> {
  const { rows, unreadable } = readRows(queueListSchema, await database().lists.toArray())
  const kept = rows.filter(({ removedAt }) => removedAt === null)
  return { rows: kept.sort((a, b) => (a.createdAt > b.createdAt ? -1 : 1)), unreadable }
}

/** The rows of a list in the order in which they were loaded. */
export async function queueRows(listId: string): Promise<Rows<QueueRow>> {
  const stored = await database().queue.where({ listId }).toArray()
  const { rows, unreadable } = readRows(queueRowSchema, stored)
  return { rows: rows.sort((a, b) => a.place - b.place), unreadable }
}

/** How many rows of a list stand where; only those that gave no review are read, for their reasons. */
export async function queueCounts(listId: string): Promise<QueueCounts> {
  const inState = (state: QueueState) => database().queue.where({ listId, state })
  const [waiting, working, done, others] = await Promise.all([
    inState('waiting').count(),
    inState('working').count(),
    inState('done').count(),
    inState('failed').toArray(),
  ])
  return {
    ...countStandings(others as Pick<QueueRow, 'state' | 'reason'>[]),
    waiting,
    working,
    done,
  }
}

/** Lets a list run, or stops it after what is under way. */
export async function setListState(id: string, state: QueueList['state']): Promise<void> {
  await database().lists.update(id, { state })
}

/** Ends a list: what still waits is marked cancelled and can be put back by retryRows(). */
export async function cancelList(listId: string): Promise<void> {
  const db = database()
  const finishedAt = new Date().toISOString()
  const change = { state: 'failed', reason: 'cancelled' satisfies QueueReason, finishedAt }
  await db.transaction('rw', db.lists, db.queue, async () => {
    await db.queue.where({ listId, state: 'waiting' }).modify(change)
    await db.lists.update(listId, { state: 'finished' })
  })
}

/** Puts rows back into the queue as if they were new, and lets their list run; rows under way are left alone. */
export async function retryRows(listId: string, ids: string[]): Promise<void> {
  const db = database()
  const again = {
    state: 'waiting',
    reason: null,
    detail: '',
    tries: 0,
    interruptions: 0,
    notBefore: null,
  }
  await db.transaction('rw', db.lists, db.queue, async () => {
    await db.queue
      .where('id')
      .anyOf(ids)
      .and(({ state }) => state !== 'working')
      .modify(again)
    await db.lists.update(listId, { state: 'running' })
  })
}

/** Takes a list out of sight; restoreList() brings it back until forgetRemovedLists(). The documents stay. */
export async function removeList(id: string): Promise<void> {
  await database().lists.update(id, { removedAt: new Date().toISOString(), state: 'paused' })
}

/** Brings a removed list back, paused. */
export async function restoreList(id: string): Promise<void> {
  await database().lists.update(id, { removedAt: null })
}

/** Deletes the lists removed before a moment, with their rows. */
export async function forgetRemovedLists(before: Date): Promise<void> {
  const db = database()
  const limit = before.toISOString()
  await db.transaction('rw', db.lists, db.queue, async () => {
    const { rows } = readRows(queueListSchema, await db.lists.toArray())
    for (const { id, removedAt } of rows) {
      if (removedAt === null || removedAt >= limit) continue
      await db.queue.where({ listId: id }).delete()
      await db.lists.delete(id)
    }
  })
}
