import type { ImportOutcome, ImportRow } from '../../report/transfer.ts'
import type { StoredRow } from '../database.ts'
import { sameValue } from './same-value.ts'

/** What becomes of a row of a file, and the row as it would be written over ours. */
export interface Compared {
  outcome: Exclude<ImportOutcome, 'rejected'>
  write: StoredRow
}

type Judge = (theirs: StoredRow, ours: StoredRow) => Exclude<ImportOutcome, 'rejected' | 'new'>

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** A later moment is a later state; at the same moment two different rows were changed apart. */
const byMoment =
  (...fields: string[]): Judge =>
  (theirs, ours) => {
    const at = (row: StoredRow) =>
      fields
        .map((field) => text(row[field]))
        .sort()
        .at(-1) ?? ''
    if (sameValue(theirs, ours)) return 'same'
    return at(theirs) > at(ours) ? 'newer' : at(theirs) < at(ours) ? 'older' : 'conflicting'
  }

/** More edits at a later time is a later state. Fewer edits later, or the same number apart, are two people's. */
const note: Judge = (theirs, ours) => {
  // What became of an anchor is no person's doing and differs from machine to machine.
  if (sameValue({ ...theirs, outcome: null }, { ...ours, outcome: null })) return 'same'
  const edits = Math.sign(Number(theirs.revision) - Number(ours.revision))
  const time = Math.sign(Date.parse(text(theirs.updatedAt)) - Date.parse(text(ours.updatedAt)))
  if (edits > 0 && time >= 0) return 'newer'
  return edits < 0 && time <= 0 ? 'older' : 'conflicting'
}

/** Another person's other word on a finding is a conflict, whoever spoke last. */
const decision: Judge = (theirs, ours) => {
  const other = theirs.reviewer !== ours.reviewer && theirs.decision !== ours.decision
  const spoken = ours.decision !== 'open' && theirs.decision !== 'open'
  if (other && spoken) return 'conflicting'
  return byMoment('decidedAt')(theirs, ours)
}

/** A text is known by its digest, and what the rules said of it by when they ran. */
const version: Judge = (theirs, ours) => {
  const [a, b] = [text(theirs.capturedAt), text(ours.capturedAt)]
  return a === b ? 'same' : a > b ? 'newer' : 'older'
}

/** Who codes a document twice is agreed on; that one of them is done is news, whichever file says it. */
const coding: Judge = (theirs, ours) => {
  if (sameValue(theirs, ours)) return 'same'
  if (theirs.first !== ours.first || theirs.second !== ours.second) return 'conflicting'
  return sameValue(doneTogether(theirs, ours), ours) ? 'older' : 'newer'
}

const doneTogether = (theirs: StoredRow, ours: StoredRow): StoredRow => ({
  ...ours,
  ...Object.fromEntries(
    ['firstDoneAt', 'secondDoneAt', 'settledAt'].map((name) => [name, ours[name] ?? theirs[name]]),
  ),
})

const apart: Judge = (theirs, ours) => (sameValue(theirs, ours) ? 'same' : 'conflicting')

const judges: Record<string, Judge> = {
  annotations: note,
  decisions: decision,
  coderDecisions: decision,
  versions: version,
  documents: byMoment('capturedAt', 'reviewedAt'),
  codings: coding,
  drafts: byMoment('savedAt'),
  overrulings: byMoment('at'),
  queue: byMoment('addedAt', 'startedAt', 'finishedAt'),
  lists: apart,
  labels: apart,
  standards: apart,
}

/** A colleague's settings and earlier imports are no part of ours; ours stay, and where we have none there are none. */
const theirOwn = new Set(['settings', 'imports', 'importRows'])

const otherwise = byMoment('updatedAt', 'changedAt', 'savedAt', 'at', 'createdAt')

/** Compares a row of a file with ours of the same key. A row that says a part only is compared and taken by that part. */
export function compare(
  { table, row, fields, unreadable }: ImportRow,
  ours: StoredRow | null,
): Compared {
  if (theirOwn.has(table))
    return { outcome: ours && sameValue(row, ours) ? 'same' : 'older', write: row }
  if (!ours) return { outcome: 'new', write: row }
  const theirs = fields ? { ...ours, ...only(row, fields) } : row
  if (unreadable) return { outcome: sameValue(theirs, ours) ? 'same' : 'older', write: ours }
  const outcome = (judges[table] ?? otherwise)(theirs, ours)
  if (table === 'codings' && outcome === 'newer')
    return { outcome, write: doneTogether(theirs, ours) }
  return { outcome, write: table === 'documents' ? togetherOf(theirs, ours) : theirs }
}

function only(row: StoredRow, fields: string[]): StoredRow {
  return Object.fromEntries(fields.filter((name) => name in row).map((name) => [name, row[name]]))
}

/** A later reading of a page must not take away that somebody marked it reviewed, or when it was first seen. */
function togetherOf(theirs: StoredRow, ours: StoredRow): StoredRow {
  const { reviewedAt, reviewer, reviewedSha256 } = ours
  const reviewed = theirs.reviewedAt ? {} : { reviewedAt, reviewer, reviewedSha256 }
  const firstSeenAt = [text(theirs.firstSeenAt), text(ours.firstSeenAt)].sort()[0]
  return { ...theirs, ...reviewed, firstSeenAt }
}
