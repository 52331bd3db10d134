import { type Decision, decisionSchema } from '../report/decision.ts'
import { database } from './database.ts'
import { change } from './history.ts'
import { readRows } from './rows.ts'

/** Keeps a person's decision on a finding, replacing the earlier one; the history keeps both. */
export async function decide(wanted: Omit<Decision, 'decidedAt'>): Promise<void> {
  const decision: Decision = { ...wanted, decidedAt: new Date().toISOString() }
  await change({
    documentId: decision.documentId,
    reviewer: decision.reviewer,
    verb: `decide-${decision.decision}`,
    table: 'decisions',
    key: [decision.documentId, decision.findingId],
    next: () => decision,
  })
}

/** The decisions on a document's findings. */
export async function decisionsOn(documentId: string) {
  return readRows(decisionSchema, await database().decisions.where({ documentId }).toArray())
}
