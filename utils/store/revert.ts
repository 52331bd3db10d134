import type { StoredRow } from './database.ts'

/** A row before and after a change; null where there was none. */
export interface RowChange {
  before: StoredRow | null
  after: StoredRow | null
}

/** Counted and dated at every change: they never go back, and say nothing about what a person did to a row since. */
const bookkeeping = new Set(['revision', 'updatedAt', 'past'])

/** Written by the page's visits: they go back with the words they are about, and are nobody's doing. */
const byVisits = new Set(['outcome', 'outcomeSha256'])

const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The fields a change touched, with their values before it; what it added has the value undefined. */
function touched({ before, after }: { before: StoredRow; after: StoredRow }): StoredRow {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const changed = [...names].filter(
    (name) => !bookkeeping.has(name) && !equal(before[name], after[name]),
  )
  return Object.fromEntries(changed.map((name) => [name, before[name]]))
}

/**
 * The row with a change taken back. Only the fields the change touched go back, so that what was done to the others
 * since stays; where something else was done to those the row stays as it is. Of labels only those the change gave or
 * took go back. A row the change made or removed is removed or made again as a whole.
 */
export function withoutChange(now: StoredRow | null, change: RowChange): StoredRow | null {
  const { before, after } = change
  if (!now || !before || !after) return before
  const back = touched({ before, after })
  if ('labels' in back) back.labels = labelsBack(now.labels, back.labels, after.labels)
  if (changedSince({ ...now, labels: after.labels }, change)) return now
  const row = { ...now, ...back }
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
}

/** A note's labels without those a change gave, and with those it took; what was given or taken since stays so. */
function labelsBack(now: unknown, before: unknown, after: unknown): unknown {
  if (equal(now, after)) return before
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
  const [current, earlier, changed] = [list(now), list(before), list(after)]
  const kept = current.filter((name) => earlier.includes(name) || !changed.includes(name))
  const taken = earlier.filter((name) => !changed.includes(name) && !current.includes(name))
  return [...kept, ...taken]
}

/** A row as it is written now: one revision more where revisions are counted, and one more state that was before. */
export function stamped(row: StoredRow | null, at: string): StoredRow | null {
  if (!row || typeof row.revision !== 'number') return row
  const before = row.revision > 0 ? pastWith(row) : []
  const past = before.length > 0 && { past: before }
  return { ...row, revision: row.revision + 1, updatedAt: at, ...past }
}

/** States of a row that are remembered: more edits than two machines make between two exchanges of files. */
const statesKept = 30

/** When the present states of some rows of one key, and those before them, were saved; the last of them, oldest first. */
export function pastWith(...rows: StoredRow[]): string[] {
  const moments = rows.flatMap(({ past, updatedAt }) => [
    ...(Array.isArray(past) ? past : []),
    updatedAt,
  ])
  const known = moments.filter((at) => typeof at === 'string')
  return [...new Set(known)].sort((a, b) => Date.parse(a) - Date.parse(b)).slice(-statesKept)
}

/** True when somebody has given a field the change touched another value since than the change gave it. */
export function changedSince(now: StoredRow | null, { before, after }: RowChange): boolean {
  if (!now || !after) return now !== after
  const names = Object.keys(touched({ before: before ?? now, after }))
  return names.some((name) => !byVisits.has(name) && !equal(now[name], after[name]))
}
