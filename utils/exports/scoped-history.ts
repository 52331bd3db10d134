import type { HistoryEvent } from '../report/event.ts'

/** A row that a change touched, as far as it can be told where it belongs. */
export interface TouchedRow {
  table: HistoryEvent['table']
  key: string
  /** Null for rows that belong to no document: codes, imports. */
  documentId: string | null
  /** Who changed it. */
  reviewer: string
}

/** The event with those of its rows only that are wanted; null when none is. Events of one row come as they are. */
export function narrowed(
  event: HistoryEvent,
  wanted: (row: TouchedRow) => boolean,
): HistoryEvent | null {
  const { key, before, after, batch } = event
  if (!batch || !Array.isArray(key))
    return wanted(touched(event, key, before, after)) ? event : null
  const [befores, afters] = [before, after].map((rows) => (Array.isArray(rows) ? rows : []))
  const kept = key.flatMap((one, at) =>
    wanted(touched(event, one, befores?.[at], afters?.[at])) ? [at] : [],
  )
  if (kept.length === key.length) return event
  if (kept.length === 0) return null
  const of = (rows: readonly unknown[] | undefined) => kept.map((at) => rows?.[at] ?? null)
  return { ...event, key: of(key) as typeof key, before: of(befores), after: of(afters) }
}

function touched(
  { table, documentId, reviewer }: HistoryEvent,
  key: string | readonly unknown[],
  before: unknown,
  after: unknown,
): TouchedRow {
  const row = (after ?? before ?? null) as { documentId?: unknown } | null
  const parts = [key].flat()
  const told = documentId ?? row?.documentId ?? byKey(table, parts)
  return {
    table,
    key: parts.join(' '),
    documentId: typeof told === 'string' ? told : null,
    reviewer,
  }
}

/** Where the row itself does not say it, its key may. */
const byKey = (table: HistoryEvent['table'], parts: readonly unknown[]) =>
  table === 'documents' || table === 'codings' || /decisions$/i.test(table) ? parts[0] : null
