import { eventSchema, type HistoryEvent } from '../report/event.ts'
import { database, type StoredRow } from './database.ts'
import { changedSince, type RowChange, stamped, withoutChange } from './revert.ts'
import { readRows } from './rows.ts'

/** Rows of one transaction and one event: large enough to be quick, small enough to show progress and to stop. */
const rowsAtOnce = 500

type Key = string | string[]

/** A change of many rows of one table. */
export interface BatchChange {
  /** A batch begun before that this change is to be a part of: they are taken back together. */
  batch?: string
  reviewer: string
  verb: string
  table: HistoryEvent['table']
  keys: Key[]
  /** The row after the change; null removes it, the same object leaves it as it is. */
  next: (before: StoredRow | null, key: Key) => StoredRow | null
  /** Called after every transaction with the number of keys dealt with. */
  onProgress?: (done: number) => void
  /** Stops between two transactions; what was written stays and can be undone. */
  signal?: AbortSignal
}

/** Ends a batch halfway: what was written before stays, under a name with which undoBatch() takes it back. */
export class HalfDone extends Error {
  constructor(
    readonly batch: string,
    /** Rows that were changed. */
    readonly changed: number,
    /** What went wrong. */
    override readonly cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/**
 * Changes many rows, some hundred in a transaction with one event; answers the batch's name and the rows changed. What
 * goes wrong is thrown as it is as long as nothing was written, as HalfDone after that.
 */
export async function changeBatch(
  wanted: BatchChange,
): Promise<{ batch: string; changed: number }> {
  const batch = wanted.batch ?? crypto.randomUUID()
  try {
    return { batch, changed: await changeInParts(wanted, batch) }
  } catch (error) {
    const written = rowsOf(await eventsOf(batch).catch(() => []))
    throw written > 0 ? new HalfDone(batch, written, error) : error
  }
}

async function changeInParts(wanted: BatchChange, batch: string): Promise<number> {
  let changed = 0
  for (let done = 0; done < wanted.keys.length; done += rowsAtOnce) {
    if (wanted.signal?.aborted) break
    const keys = wanted.keys.slice(done, done + rowsAtOnce)
    changed += await changeSome({ ...wanted, keys }, batch, null)
    wanted.onProgress?.(Math.min(done + rowsAtOnce, wanted.keys.length))
  }
  return changed
}

async function changeSome(wanted: BatchChange, batch: string, reverts: number | null) {
  const db = database()
  const table = db[wanted.table]
  return db.transaction('rw', table, db.events, async () => {
    const at = new Date().toISOString()
    const befores = await table.bulkGet(wanted.keys as string[])
    const changes = wanted.keys.flatMap((key, index) => {
      const before = befores[index] ?? null
      const after = wanted.next(before, key)
      return after === before ? [] : [{ key, before, after: stamped(after, at) }]
    })
    if (changes.length === 0) return 0
    await table.bulkPut(changes.flatMap(({ after }) => (after ? [after] : [])))
    await table.bulkDelete(changes.flatMap(({ key, after }) => (after ? [] : [key as string])))
    await db.events.add({ ...eventOf(wanted, changes), at, batch, reverts })
    return changes.length
  })
}

function eventOf(wanted: BatchChange, changes: (RowChange & { key: Key })[]): StoredRow {
  return {
    reviewer: wanted.reviewer,
    documentId: null,
    verb: wanted.verb,
    table: wanted.table,
    key: changes.map(({ key }) => key),
    before: changes.map(({ before }) => before),
    after: changes.map(({ after }) => after),
  }
}

/** How many rows a batch was taken back on, and how many kept what somebody did to them since. */
export interface Reverted {
  batch: string
  reverted: number
  kept: number
}

/** Takes a batch back, row by row and field by field; rows changed since in the same fields stay as they are. */
export async function undoBatch(batch: string, reviewer: string): Promise<Reverted> {
  const events = await eventsOf(batch)
  const reverting = crypto.randomUUID()
  let reverted = 0
  for (const event of events.reverse()) {
    const { table, seq = null } = event
    const keys = event.key as Key[]
    const next = takingBack(event)
    reverted += await changeSome({ reviewer, verb: 'undo', table, keys, next }, reverting, seq)
  }
  return { batch: reverting, reverted, kept: rowsOf(events) - reverted }
}

const rowsOf = (events: HistoryEvent[]) => events.reduce((sum, { key }) => sum + key.length, 0)

function takingBack(event: HistoryEvent): BatchChange['next'] {
  const befores = event.before as (StoredRow | null)[]
  const afters = event.after as (StoredRow | null)[]
  const changes = new Map(
    (event.key as Key[]).map((key, index) => [
      String(key),
      { before: befores[index] ?? null, after: afters[index] ?? null },
    ]),
  )
  return (now, key) => {
    const change = changes.get(String(key))
    return !change || changedSince(now, change) ? now : withoutChange(now, change)
  }
}

async function eventsOf(batch: string): Promise<HistoryEvent[]> {
  const stored = await database().events.where({ batch }).sortBy('seq')
  return readRows(eventSchema, stored).rows
}
