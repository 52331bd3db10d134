import { type Decision, decisionSchema, repeats } from '../report/decision.ts'
import { tableForDecision } from './codings.ts'
import { database, type StoredRow } from './database.ts'
import { change } from './history.ts'
import { readRows } from './rows.ts'

/**
 * Keeps a person's decision on a finding, replacing the earlier one; the history keeps both. While two people code the
 * document apart, each has decisions of their own.
 */
export async function decide(wanted: Omit<Decision, 'decidedAt'>): Promise<void> {
  const decision: Decision = { ...wanted, decidedAt: new Date().toISOString() }
  const { documentId, reviewer } = decision
  const verb = `decide-${decision.decision}` as const
  const db = database()
  const tables = [db.codings, db.decisions, db.coderDecisions, db.events]
  await db.transaction('rw', tables, async () => {
    const place = await tableForDecision(decision)
    const next = (before: StoredRow | null) => (repeats(decision, before) ? before : decision)
    await change({ ...place, documentId, reviewer, verb, next })
  })
}

/** The decisions on a document's findings. */
export async function decisionsOn(documentId: string) {
  return readRows(decisionSchema, await database().decisions.where({ documentId }).toArray())
}
