import { mayBeSame } from '../../report/person.ts'
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

/** When a row says that something happened, in milliseconds; 0 where it does not say. */
const moment = (row: StoredRow, field: string) => Date.parse(text(row[field])) || 0

/** A later moment is a later state; at the same moment two different rows were changed apart. */
const byMoment =
  (...fields: string[]): Judge =>
  (theirs, ours) => {
    const at = (row: StoredRow) => Math.max(...fields.map((field) => moment(row, field)))
    if (sameValue(theirs, ours)) return 'same'
    return at(theirs) > at(ours) ? 'newer' : at(theirs) < at(ours) ? 'older' : 'conflicting'
  }

/**
 * What became of an anchor, and on which text, is no person's doing and differs from machine to machine. What a note
 * was, and who edited it, not every table says; its words tell as much.
 */
const itself = { outcome: null, outcomeSha256: undefined, past: undefined, editor: undefined }
const itsWords = { ...itself, revision: 0, updatedAt: '' }

/**
 * The note edited more often is the later state where it is known to go on from the other; where that is not known, it
 * is if it was saved later, too. All others were edited apart, by two people or on two machines.
 */
const note: Judge = (theirs, ours) => {
  const equal = (without: object) => sameValue({ ...theirs, ...without }, { ...ours, ...without })
  if (equal(itself)) return 'same'
  const edits = Number(theirs.revision) - Number(ours.revision)
  if (edits === 0) return 'conflicting'
  const [later, earlier] = edits > 0 ? [theirs, ours] : [ours, theirs]
  const inTime = moment(later, 'updatedAt') >= moment(earlier, 'updatedAt')
  const sure = comesFrom(later, earlier) ?? inTime
  // Two who wrote the same have nothing to choose from.
  return sure || (inTime && equal(itsWords)) ? (edits > 0 ? 'newer' : 'older') : 'conflicting'
}

/** Whether a note was the other once; null where its past is not known that far back. */
function comesFrom(later: StoredRow, earlier: StoredRow): boolean | null {
  const past = Array.isArray(later.past) ? later.past.map((at) => Date.parse(text(at))) : []
  const at = moment(earlier, 'updatedAt')
  if (past.includes(at)) return true
  const known = past.length >= Number(later.revision) - 1 || at >= (past[0] ?? Infinity)
  return known ? false : null
}

/**
 * Another person's other word on a finding is a conflict, whoever spoke last: neither our word nor our reason or remark
 * goes unasked. What they had left open before we spoke is no word against ours, nor is what holds nothing but ours.
 */
const decision: Judge = (theirs, ours) => {
  const later = byMoment('decidedAt', 'remarkedAt')(theirs, ours)
  const agree = later === 'older' ? saidIn(theirs, ours) : saidIn(ours, theirs)
  const writer = (row: StoredRow) => text(row.remarkedBy) || text(row.reviewer)
  const same =
    mayBeSame(text(theirs.reviewer), text(ours.reviewer)) && mayBeSame(writer(theirs), writer(ours))
  if (same || agree || leftOpen(ours, theirs)) return later
  return later === 'older' && leftOpen(theirs, ours) ? 'older' : 'conflicting'
}

/** Whether nothing was decided, nor a remark made that the other row lacks. */
const leftOpen = (row: StoredRow, other: StoredRow): boolean =>
  row.decision === 'open' && (!row.remark || row.remark === other.remark)

/** Whether a later decision says all that an earlier one says. */
const saidIn = (earlier: StoredRow, later: StoredRow): boolean =>
  later.decision === earlier.decision &&
  ['reason', 'remark'].every((name) => !earlier[name] || later[name] === earlier[name])

/** Words not finished yet are kept nowhere else: another draft never takes the place of ours unasked. */
const draft: Judge = (theirs, ours) =>
  theirs.id === ours.id ? byMoment('savedAt')(theirs, ours) : apart(theirs, ours)

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
  ...((ours.ended ?? theirs.ended) ? { ended: ours.ended ?? theirs.ended } : {}),
})

/**
 * A document is what was read of the page last and how it was marked reviewed last; one may be news where the other is
 * not, and neither takes the other back.
 */
const document: Judge = (theirs, ours) => {
  if (sameValue(theirs, ours)) return 'same'
  return sameValue(togetherOf(theirs, ours), ours) ? 'older' : 'newer'
}

function togetherOf(theirs: StoredRow, ours: StoredRow): StoredRow {
  const later = (field: string) => (moment(theirs, field) > moment(ours, field) ? theirs : ours)
  const earlier = moment(theirs, 'firstSeenAt') < moment(ours, 'firstSeenAt') ? theirs : ours
  const { reviewedAt, reviewer, reviewedSha256 } = later('reviewedAt')
  const { firstSeenAt } = earlier
  return { ...later('capturedAt'), reviewedAt, reviewer, reviewedSha256, firstSeenAt }
}

const apart: Judge = (theirs, ours) => (sameValue(theirs, ours) ? 'same' : 'conflicting')

const judges: Record<string, Judge> = {
  annotations: note,
  decisions: decision,
  coderDecisions: decision,
  versions: version,
  documents: document,
  codings: coding,
  drafts: draft,
  overrulings: byMoment('at'),
  queue: byMoment('addedAt', 'startedAt', 'finishedAt'),
  lists: apart,
  labels: apart,
  standards: apart,
}

/** A colleague's settings and earlier imports are no part of ours; ours stay, and where we have none there are none. */
const theirOwn = new Set(['settings', 'imports', 'importRows'])

const otherwise = byMoment('updatedAt', 'changedAt', 'savedAt', 'at', 'createdAt')

/**
 * A row of a file as it may lie here. A list of addresses that ran elsewhere rests until the person says go, because
 * nothing is asked of a portal otherwise; one of ours goes on as it does.
 */
export function atRest({ table, row, unreadable }: ImportRow, ours: StoredRow | null): StoredRow {
  if (table !== 'lists' || unreadable) return row
  const state = row.state === 'running' ? 'paused' : row.state
  return { ...row, state: ours?.state ?? state }
}

/** Compares a row of a file with ours of the same key. A row that says a part only is compared and taken by that part. */
export function compare(given: ImportRow, ours: StoredRow | null): Compared {
  const { table, fields, unreadable } = given
  const row = atRest(given, ours)
  if (theirOwn.has(table))
    return { outcome: ours && sameValue(row, ours) ? 'same' : 'older', write: row }
  if (!ours) return { outcome: 'new', write: row }
  const theirs = fields ? { ...ours, ...untold(ours), ...only(row, fields) } : row
  if (unreadable) return { outcome: sameValue(theirs, ours) ? 'same' : 'older', write: ours }
  const outcome = (judges[table] ?? otherwise)(theirs, ours)
  if (table === 'codings' && outcome === 'newer')
    return { outcome, write: doneTogether(theirs, ours) }
  return { outcome, write: table === 'documents' ? togetherOf(theirs, ours) : theirs }
}

/** What goes with words of people: where a table has other words and says nothing of these, ours do not go with them. */
const untold = (ours: StoredRow) =>
  Object.fromEntries(
    ['past', 'editor', 'remarkedBy', 'remarkedAt'].flatMap((name) =>
      name in ours ? [[name, undefined]] : [],
    ),
  )

function only(row: StoredRow, fields: string[]): StoredRow {
  return Object.fromEntries(fields.filter((name) => name in row).map((name) => [name, row[name]]))
}
