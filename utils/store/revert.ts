import type { StoredRow } from './database.ts'

/** A row before and after a change; null where there was none. */
export interface RowChange {
  before: StoredRow | null
  after: StoredRow | null
}

/** Counted and dated at every change: they never go back, and say nothing about what a person did to a row since. */
const bookkeeping = new Set(['revision', 'updatedAt'])

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
 * since stays. A row the change made or removed is removed or made again as a whole.
 */
export function withoutChange(now: StoredRow | null, change: RowChange): StoredRow | null {
  const { before, after } = change
  if (!now || !before || !after) return before
  const row = { ...now, ...touched({ before, after }) }
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
}

/** A row as it is written now: one revision more where revisions are counted. */
export function stamped(row: StoredRow | null, at: string): StoredRow | null {
  if (!row || typeof row.revision !== 'number') return row
  return { ...row, revision: row.revision + 1, updatedAt: at }
}

/** True when a field the change touched has another value now than the change gave it. */
export function changedSince(now: StoredRow | null, { before, after }: RowChange): boolean {
  if (!now || !after) return now !== after
  if (!before) return !equal(now, after)
  return Object.keys(touched({ before, after })).some((name) => !equal(now[name], after[name]))
}
