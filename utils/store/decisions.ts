import { type Decision, decisionSchema, remarkKept, repeats } from '../report/decision.ts'
import { mayBeSame } from '../report/person.ts'
import { tableForDecision } from './codings.ts'
import { database, type StoredRow } from './database.ts'
import { change, changeAsTyped } from './history.ts'
import { readRow, readRows } from './rows.ts'

/** What a person says of a finding; a remark that is not given stays what it was. */
export type WantedDecision = Omit<
  Decision,
  'decidedAt' | 'remark' | 'remarkedBy' | 'remarkedAt'
> & { remark?: string }

/**
 * Keeps a person's decision on a finding, replacing the earlier one; the history keeps both. The remark of another
 * stays theirs. While two people code the document apart, each has decisions of their own.
 */
export async function decide(wanted: WantedDecision): Promise<void> {
  const { documentId, reviewer } = wanted
  const verb = `decide-${wanted.decision}` as const
  const decidedAt = new Date().toISOString()
  await inOwnPlace(wanted, (place) => {
    const next = (before: StoredRow | null) => {
      const { remark } = wanted
      const said = remark === undefined ? remarkKept(before, reviewer) : { remark }
      const decision: Decision = { ...wanted, ...said, decidedAt }
      return repeats(decision, before) ? before : decision
    }
    return change({ ...place, documentId, reviewer, verb, next })
  })
}

/** Whose remark it is, on what, and on which text. */
type AboutRemark = Pick<Decision, 'documentId' | 'findingId' | 'reviewer' | 'textSha256'>

/**
 * Keeps the remark beside a decision as far as it is typed; `stay` names the stay in its field, all of which is one
 * change. Whoever writes it, the decision stays the decider's. Where nothing is decided, there is nothing to be remarked
 * on, and nothing is kept.
 */
export async function remarkOn(about: AboutRemark, remark: string, stay: string): Promise<void> {
  const { documentId, reviewer } = about
  const at = new Date().toISOString()
  await inOwnPlace(about, async (place) => {
    const known = readRow(decisionSchema, await database()[place.table].get(place.key))
    if (!known) return
    const next = (before: StoredRow | null) =>
      before?.remark === remark ? before : withRemark(before, about, remark, at)
    await changeAsTyped({ ...place, documentId, reviewer, verb: 'remark', next, stay })
  })
}

function withRemark(
  row: StoredRow | null,
  about: AboutRemark,
  remark: string,
  at: string,
): StoredRow {
  const { remarkedBy: _, remarkedAt: __, ...own } = row ?? {}
  return mayBeSame(String(own.reviewer), about.reviewer)
    ? { ...own, ...about, remark, decidedAt: at }
    : { ...own, remark, remarkedBy: about.reviewer, remarkedAt: at }
}

/** Writes in one transaction where this person's decision on the finding has its place. */
async function inOwnPlace(
  about: Parameters<typeof tableForDecision>[0],
  work: (place: Awaited<ReturnType<typeof tableForDecision>>) => Promise<void>,
): Promise<void> {
  const db = database()
  const tables = [db.codings, db.decisions, db.coderDecisions, db.events]
  await db.transaction('rw', tables, async () => work(await tableForDecision(about)))
}

/** The decisions on a document's findings. */
export async function decisionsOn(documentId: string) {
  return readRows(decisionSchema, await database().decisions.where({ documentId }).toArray())
}
