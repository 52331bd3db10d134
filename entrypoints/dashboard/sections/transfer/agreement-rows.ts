import { agreementOn, matters } from '../../../../utils/agreement/on-coding.ts'
import type { AgreementRow } from '../../../../utils/exports/grains/agreement.ts'
import { type Coding, stateOf, unfinished } from '../../../../utils/report/coding.ts'
import {
  type CodedUnit,
  codedUnits,
  type DecidedTwice,
  decidedTwice,
} from '../../../../utils/report/disagreement.ts'
import { notesOn } from '../../../../utils/store/annotations.ts'
import { allCodings, coderDecisions } from '../../../../utils/store/codings.ts'
import { documentsNamed } from '../../../../utils/store/transfer/export-entries.ts'

interface Twice {
  coding: Coding
  pairs: DecidedTwice[]
  units: CodedUnit[]
}

/**
 * What agreement.csv says of the documents named (null: all) that were coded by two; none while either is at work, and
 * none that were ended before both were done: what somebody has not come to yet is no disagreement.
 */
export async function agreementRows(documentIds: string[] | null): Promise<AgreementRow[]> {
  const wanted = documentIds && new Set(documentIds)
  const { rows } = await allCodings()
  const done = rows.filter(
    (one) =>
      stateOf(one) !== 'blind' &&
      unfinished(one).length === 0 &&
      (!wanted || wanted.has(one.documentId)),
  )
  const documents = await documentsNamed(done.map(({ documentId }) => documentId))
  const order = documents
    .map((document, index) => ({ document, coding: done[index]! }))
    .sort((a, b) => (keyOf(a.document) < keyOf(b.document) ? -1 : 1))
  const byCoders = new Map<string, Twice[]>()
  const single: AgreementRow[] = []
  for (const { document, coding } of order) {
    const twice = await readTwice(coding)
    single.push(...rowsOf([twice], document))
    const coders = JSON.stringify([coding.first, coding.second].sort())
    byCoders.set(coders, [...(byCoders.get(coders) ?? []), twice])
  }
  return [...single, ...[...byCoders.values()].flatMap((all) => rowsOf(all, null))]
}

const keyOf = ({ url, id }: { url: string; id: string }) => `${url}\n${id}`

async function readTwice(coding: Coding): Promise<Twice> {
  const [apart, notes] = await Promise.all([
    coderDecisions(coding.documentId),
    notesOn(coding.documentId),
  ])
  return {
    coding,
    pairs: decidedTwice(apart.rows, coding),
    units: codedUnits(notes.rows, coding),
  }
}

/** The same two may have been named in either order: the coefficients do not mind who comes first. */
function rowsOf(all: Twice[], document: AgreementRow['document']): AgreementRow[] {
  const { first, second } = all[0]!.coding
  const found = matters(
    all.flatMap(({ pairs }) => pairs),
    all.flatMap(({ units }) => units),
  )
  return found.map((matter) => ({ document, coders: [first, second], ...agreementOn(matter) }))
}
