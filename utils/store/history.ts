import { codingSchema, visibleTo } from '../report/coding.ts'
import {
  changedTableSchema,
  type DocumentVerb,
  eventSchema,
  type HistoryEvent,
} from '../report/event.ts'
import { database, type StoredRow } from './database.ts'
import { type RowChange, stamped, withoutChange } from './revert.ts'
import { readRow, readRows } from './rows.ts'

/** A change to one row, to be written together with its event. */
export interface Change {
  documentId: string | null
  reviewer: string
  verb: DocumentVerb
  table: HistoryEvent['table']
  key: string | string[]
  /** The row after the change, given the row before it; null removes it, the same object leaves it as it is. */
  next: (before: StoredRow | null) => StoredRow | null
  reverts?: number
  /** What was done to several rows by one stroke bears one name, and is taken back by one. */
  batch?: string
  /** What is typed into a field is written key by key under one name, and is one change: see changeAsTyped. */
  stay?: string
}

/** Writes a change and its event in one transaction: there is never one without the other. */
export async function change(wanted: Change): Promise<void> {
  const db = database()
  const table = db[wanted.table]
  await db.transaction('rw', table, db.events, async () => {
    const before = (await table.get(wanted.key)) ?? null
    const after = wanted.next(before)
    // What is taken back moves on in the list of changes even where nothing is left to be changed.
    if (after === before && wanted.reverts === undefined) return
    if (after) await table.put(after)
    else await table.delete(wanted.key)
    await db.events.add(eventOf(wanted, before, after))
  })
}

function eventOf(wanted: Change, before: StoredRow | null, after: StoredRow | null): StoredRow {
  const { documentId, reviewer, verb, table, key } = wanted
  const at = new Date().toISOString()
  const reverts = wanted.reverts ?? null
  const { batch, stay } = wanted
  const names = { ...(batch && { batch }), ...(stay && { stay }) }
  return { at, reviewer, documentId, verb, table, key, before, after, reverts, ...names }
}

/**
 * Writes what is being typed: the first key of a stay in a field makes an event, each further one lets it tell the new
 * end of the same change, so that nothing typed is ever unwritten and one undo takes all of it back. What was typed and
 * rubbed out again leaves no event. After anything else was done, it is a change of its own.
 */
export async function changeAsTyped(wanted: Change & { stay: string }): Promise<void> {
  const db = database()
  const table = db[wanted.table]
  await db.transaction('rw', table, db.events, async () => {
    const begun = await lastOfStay(wanted)
    const now = (await table.get(wanted.key)) ?? null
    if (!begun?.before || !sameJson(now, begun.after)) return change(wanted)
    const before = begun.before as StoredRow
    const after = wanted.next(before)
    if (!after) return
    await table.put(after)
    if (after === before) await db.events.delete(begun.seq as never)
    else await db.events.put({ ...begun, at: new Date().toISOString(), after })
  })
}

/** The event of this stay, if nothing was done to the document since. */
async function lastOfStay({ documentId, stay }: Change): Promise<StoredRow | null> {
  const last = await database()
    .events.where({ documentId: documentId ?? '' })
    .last()
  return last?.stay === stay ? (last ?? null) : null
}

const sameJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The events of a document, oldest first. */
export async function historyOf(documentId: string): Promise<HistoryEvent[]> {
  const stored = await database().events.where({ documentId }).sortBy('seq')
  return readRows(eventSchema, stored).rows
}

/** What can be taken back and what can be brought back; the last of each list comes first. */
export function stacksOf(events: HistoryEvent[]): { undo: HistoryEvent[]; redo: HistoryEvent[] } {
  const undo: HistoryEvent[] = []
  let redo: HistoryEvent[] = []
  for (const event of events) {
    if (event.imported) continue
    if (event.verb === 'undo') move(undo, redo)
    else if (event.verb === 'redo') move(redo, undo)
    else {
      undo.push(event)
      redo = []
    }
  }
  return { undo, redo }
}

function move(from: HistoryEvent[], to: HistoryEvent[]): void {
  const event = from.pop()
  if (event) to.push(event)
}

/** Takes back the last change to a document; the event it took back, or null when there was none. */
export async function undo(documentId: string, reviewer: string): Promise<HistoryEvent | null> {
  return oneAtATime(async () => {
    const events = oneStroke(stacksOf(await ownPart(documentId, reviewer)).undo)
    for (const event of events) await revert(event, 'undo', reviewer)
    return events[0] ?? null
  })
}

/** Brings back the last change taken back; null when there is none. */
export async function redo(documentId: string, reviewer: string): Promise<HistoryEvent | null> {
  return oneAtATime(async () => {
    const events = oneStroke(stacksOf(await ownPart(documentId, reviewer)).redo)
    for (const event of events)
      await revert({ ...event, before: event.after, after: event.before }, 'redo', reviewer)
    return events[0] ?? null
  })
}

/** The last event of a list and those before it that were one stroke with it, last first. */
function oneStroke(events: HistoryEvent[]): HistoryEvent[] {
  const last = events.at(-1)
  if (!last?.batch) return last ? [last] : []
  const other = events.findLastIndex(({ batch }) => batch !== last.batch)
  return events.slice(other + 1).reverse()
}

/** Of a document coded blind only one's own work is taken back: the other's is not even to be seen. */
async function ownPart(documentId: string, reviewer: string): Promise<HistoryEvent[]> {
  const coding = readRow(codingSchema, await database().codings.get(documentId))
  return besidesAssignments(visibleTo(await historyOf(documentId), coding, reviewer))
}

/**
 * Who codes a document is settled in the workspace: one undo too many in the panel must not end a double coding, which
 * would show the two each other's work.
 */
function besidesAssignments(events: HistoryEvent[]): HistoryEvent[] {
  const assigns = ({ verb }: HistoryEvent) => /^(start|cancel|end|reopen)-coding$/.test(verb)
  const away = new Set(events.filter(assigns).map(({ seq }) => seq))
  return events.filter(({ seq, reverts }) => !away.has(seq) && !away.has(reverts ?? -1))
}

/** Two undos in a row must not both take back the same change: the stack is read in the transaction that writes. */
function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const db = database()
  const tables = changedTableSchema.options.map((name) => db[name])
  return db.transaction('rw', [db.events, ...tables], work)
}

async function revert(event: HistoryEvent, verb: 'undo' | 'redo', reviewer: string): Promise<void> {
  const { documentId, table, seq } = event
  const key = event.key as string | string[]
  const undone = { before: event.before, after: event.after } as RowChange
  const next = (now: StoredRow | null) => {
    const row = withoutChange(now, undone)
    return row === now ? now : stamped(row, new Date().toISOString())
  }
  await change({ documentId, reviewer, verb, table, key, next, reverts: seq ?? 0 })
}
