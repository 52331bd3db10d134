import {
  CodedApart,
  type Coding,
  codingSchema,
  doneAt,
  isCoder,
  stateOf,
} from '../report/coding.ts'
import { type Decision, decisionSchema, remarkKept, repeats } from '../report/decision.ts'
import type { DocumentVerb } from '../report/event.ts'
import { changeBatch } from './batch.ts'
import { database } from './database.ts'
import { change } from './history.ts'
import { readRow, readRows } from './rows.ts'

/** The double coding of a document; null where there is none. */
export async function codingOf(documentId: string): Promise<Coding | null> {
  return readRow(codingSchema, await database().codings.get(documentId))
}

/** All double codings, the latest first. */
export async function allCodings() {
  const { rows, unreadable } = readRows(codingSchema, await database().codings.toArray())
  return { rows: rows.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)), unreadable }
}

/** Gives a document to two coders. Throws when it is one person or the document is given already. */
export async function startCoding(
  documentId: string,
  [first, second]: [string, string],
  reviewer: string,
): Promise<void> {
  if (first.trim() === second.trim()) throw new Error('two different coders are needed')
  const none = { firstDoneAt: null, secondDoneAt: null, settledAt: null }
  const startedAt = new Date().toISOString()
  const coding = codingSchema.parse({ documentId, first, second, startedAt, ...none })
  await changeCoding(documentId, 'start-coding', reviewer, (before) => {
    if (before) throw new Error('this document is coded by two already')
    return coding
  })
}

/**
 * True once one of the two has decided, written or said something: to end the coding then would show each the other's
 * work, or hide their own.
 */
export async function codingBegun(coding: Coding): Promise<boolean> {
  const { documentId, startedAt } = coding
  if (coding.firstDoneAt !== null || coding.secondDoneAt !== null) return true
  const db = database()
  const [decided, notes, drafts] = await Promise.all([
    db.coderDecisions.where({ documentId }).count(),
    db.annotations.where({ documentId }).toArray(),
    db.drafts.where({ documentId }).toArray(),
  ])
  const begun = Date.parse(startedAt)
  const written = [
    ...notes.map((row) => ({ row, at: row.updatedAt })),
    ...drafts.map((row) => ({ row, at: row.savedAt })),
  ]
  return (
    decided > 0 ||
    written.some(
      ({ row, at }) => isCoder(coding, String(row.reviewer)) && Date.parse(String(at)) >= begun,
    )
  )
}

/** Takes a document from its coders again, as if it had not been given to them. Throws once they have begun. */
export async function cancelCoding(documentId: string, reviewer: string): Promise<void> {
  const db = database()
  const tables = [db.codings, db.coderDecisions, db.annotations, db.drafts, db.events]
  await db.transaction('rw', tables, async () => {
    const coding = await codingOf(documentId)
    if (!coding) return
    if (await codingBegun(coding)) throw new Error('the coders have begun')
    const row = { documentId, reviewer, table: 'codings' as const, key: documentId }
    await change({ ...row, verb: 'cancel-coding', next: () => null })
  })
}

/** A coder is done, or is not after all; once both are, it stays so. */
export async function sayDone(documentId: string, reviewer: string, done: boolean): Promise<void> {
  await changeCoding(documentId, done ? 'coding-done' : 'coding-not-done', reviewer, (coding) => {
    if (!coding || !isCoder(coding, reviewer) || stateOf(coding) !== 'blind') return coding
    const at = done ? new Date().toISOString() : null
    return reviewer === coding.first
      ? { ...coding, firstDoneAt: at }
      : { ...coding, secondDoneAt: at }
  })
}

/** What is left to settle is settled: the decisions on the document are those in force. */
export async function settleCoding(documentId: string, reviewer: string): Promise<void> {
  await changeCoding(documentId, 'settle-coding', reviewer, (coding) =>
    coding && stateOf(coding) === 'open'
      ? { ...coding, settledAt: new Date().toISOString() }
      : coding,
  )
}

async function changeCoding(
  documentId: string,
  verb: DocumentVerb,
  reviewer: string,
  next: (coding: Coding | null) => Coding | null,
): Promise<void> {
  const row = { documentId, reviewer, verb, table: 'codings' as const, key: documentId }
  await change({ ...row, next: (before) => next(readRow(codingSchema, before)) ?? before })
}

/** What both coders decided on a document, each for themselves; nobody else may see it before both are done. */
export async function coderDecisions(documentId: string) {
  const stored = await database().coderDecisions.where({ documentId }).toArray()
  return readRows(decisionSchema, stored)
}

/**
 * The decisions somebody sees on a document: while it is coded blind, the person's own; else those in force. All
 * tables are read at once, so that a live query sees them.
 */
export async function decisionsSeenBy(documentId: string, reviewer: Promise<string> | string) {
  const [coding, apart, stored, who] = await Promise.all([
    codingOf(documentId),
    coderDecisions(documentId),
    database().decisions.where({ documentId }).toArray(),
    reviewer,
  ])
  if (stateOf(coding) !== 'blind') return readRows(decisionSchema, stored)
  return { rows: apart.rows.filter((row) => row.reviewer === who), unreadable: apart.unreadable }
}

/** Where a decision is written: apart for a coder at work, in force otherwise. Throws for others while it is blind. */
export async function tableForDecision({
  documentId,
  findingId,
  reviewer,
}: Pick<Decision, 'documentId' | 'findingId' | 'reviewer'>) {
  const coding = await codingOf(documentId)
  if (!coding || stateOf(coding) !== 'blind')
    return { table: 'decisions' as const, key: [documentId, findingId] }
  if (!isCoder(coding, reviewer)) throw new CodedApart(coding, 'not-a-coder')
  if (doneAt(coding, reviewer) !== null) throw new CodedApart(coding, 'done')
  return { table: 'coderDecisions' as const, key: [documentId, findingId, reviewer] }
}

/** Puts decisions in force that were chosen among the coders' or made anew, remarks as their writers'; answers the batch to undo. */
export async function adjudicate(
  documentId: string,
  chosen: Decision[],
  reviewer: string,
): Promise<{ batch: string; changed: number }> {
  if (stateOf(await codingOf(documentId)) !== 'open') throw new Error('both coders must be done')
  const decidedAt = new Date().toISOString()
  const byFinding = new Map(
    chosen.map((row) => [
      row.findingId,
      { ...row, ...remarkKept(row, reviewer), reviewer, decidedAt },
    ]),
  )
  return changeBatch({
    reviewer,
    verb: 'adjudicate',
    table: 'decisions',
    keys: [...byFinding.keys()].map((findingId) => [documentId, findingId]),
    next: (before, key) => {
      const row = byFinding.get(String(key[1]))
      return row && !repeats(row, before) ? row : before
    },
  })
}
