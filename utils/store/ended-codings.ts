import { type Coding, codingSchema, stateOf } from '../report/coding.ts'
import { database } from './database.ts'
import { change } from './history.ts'
import { readRow } from './rows.ts'

/**
 * Ends a coding before both are done: what they did stays theirs and stands side by side, to be settled. What they do
 * from then on is in force like anybody's. A coding that is open or settled stays as it is.
 */
export async function endCoding(documentId: string, reviewer: string): Promise<void> {
  const ended = { by: reviewer, at: new Date().toISOString() }
  await changed(documentId, 'end-coding', reviewer, (coding) =>
    stateOf(coding) === 'blind' ? { ...coding, ended } : coding,
  )
}

/**
 * True as long as a coding that was ended can go on as if it had not been: nobody has settled, decided or written
 * anything on the document since, which would be hidden again or lie between what the two said apart.
 */
export async function canReopen({ documentId, ended, settledAt }: Coding): Promise<boolean> {
  if (!ended || settledAt !== null) return false
  const db = database()
  const [decisions, notes] = await Promise.all([
    db.decisions.where({ documentId }).toArray(),
    db.annotations.where({ documentId }).toArray(),
  ])
  const touched = [
    ...decisions.flatMap((row) => [row.decidedAt, row.remarkedAt]),
    ...notes.map((row) => row.updatedAt),
  ]
  return !touched.some((at) => at && Date.parse(String(at)) >= Date.parse(ended.at))
}

/** Lets the two of an ended coding go on apart. Throws once somebody has worked on the document since. */
export async function reopenCoding(documentId: string, reviewer: string): Promise<void> {
  const db = database()
  const tables = [db.codings, db.decisions, db.annotations, db.events]
  await db.transaction('rw', tables, async () => {
    const coding = readRow(codingSchema, await db.codings.get(documentId))
    if (!coding?.ended) return
    if (!(await canReopen(coding))) throw new Error('somebody has worked on it since')
    await changed(documentId, 'reopen-coding', reviewer, ({ ended: _, ...going }) => going)
  })
}

async function changed(
  documentId: string,
  verb: 'end-coding' | 'reopen-coding',
  reviewer: string,
  next: (coding: Coding) => Coding,
): Promise<void> {
  const row = { documentId, reviewer, verb, table: 'codings' as const, key: documentId }
  await change({
    ...row,
    next: (before) => {
      const coding = readRow(codingSchema, before)
      if (!coding) return before
      const after = next(coding)
      return after === coding ? before : after
    },
  })
}
