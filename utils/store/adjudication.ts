import type { Annotation } from '../report/annotation.ts'
import type { CodedUnit } from '../report/disagreement.ts'
import { notesOn } from './annotations.ts'
import { changeBatch } from './batch.ts'
import { database, type StoredRow } from './database.ts'

/**
 * Settles what two coders wrote on the same words by a third note with these labels. Both notes stay as they are: what
 * each coder said is what agreement is measured by. A unit settled before gets other labels on the same third note.
 * Answers the batch to undo.
 */
export async function settleUnit(
  unit: CodedUnit,
  labels: string[],
  comment: string,
  reviewer: string,
): Promise<{ batch: string; changed: number }> {
  const db = database()
  // A second click comes before the page shows the note of the first: whether there is one is seen where it is written.
  return db.transaction('rw', db.annotations, db.events, async () => {
    const third = (await settledNow(unit)) ?? thirdNote(unit, reviewer)
    const note = { ...third, labels, comment, reviewer }
    return changeBatch({
      reviewer,
      verb: 'adjudicate',
      table: 'annotations',
      keys: [note.id],
      next: (before) => {
        if (!before) return note
        return saysTheSame(before, note) ? before : { ...before, labels, comment, reviewer }
      },
    })
  })
}

/** The note that settles the unit as the database has it, null while there is none. */
async function settledNow({ first, second }: CodedUnit): Promise<Annotation | null> {
  const both = [...first, ...second]
  const ids = new Set(both.map(({ id }) => id))
  const { rows } = await notesOn(both[0]!.documentId)
  const settling = rows.find(
    ({ adjudicates, deletedAt }) => deletedAt === null && adjudicates?.some((id) => ids.has(id)),
  )
  return settling ?? null
}

function saysTheSame(row: StoredRow, { labels, comment, reviewer }: Annotation): boolean {
  return (
    row.comment === comment &&
    row.reviewer === reviewer &&
    JSON.stringify(row.labels) === JSON.stringify(labels)
  )
}

/** On the words of the longest note, so that it covers what both meant. The batch counts its first revision. */
function thirdNote({ first, second, quote }: CodedUnit, reviewer: string): Annotation {
  const both = [...first, ...second]
  const { documentId, anchor, outcome, outcomeSha256, textSha256 } =
    both.find((note) => note.quote === quote) ?? both[0]!
  const createdAt = new Date().toISOString()
  return {
    ...{ id: crypto.randomUUID(), documentId, revision: 0, anchor, outcome, quote, textSha256 },
    ...(outcomeSha256 !== undefined && { outcomeSha256 }),
    comment: '',
    labels: [],
    status: 'submitted',
    reviewer,
    adjudicates: both.map(({ id }) => id),
    createdAt,
    updatedAt: createdAt,
    deletedAt: null,
  }
}
