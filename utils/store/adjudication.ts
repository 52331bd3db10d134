import type { Annotation } from '../report/annotation.ts'
import type { CodedUnit } from '../report/disagreement.ts'
import { changeBatch } from './batch.ts'

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
  const third = unit.settledBy ?? thirdNote(unit, reviewer)
  const note = { ...third, labels, comment, reviewer }
  return changeBatch({
    reviewer,
    verb: 'adjudicate',
    table: 'annotations',
    keys: [note.id],
    next: (before) => (before ? { ...before, labels, comment, reviewer } : note),
  })
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
