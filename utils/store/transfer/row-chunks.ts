import { database, type StoredRow, type TableName } from '../database.ts'
import { type Key, keyOf } from './tables.ts'

/** Versions hold whole texts with all their figures: some tens of kilobytes each. */
const sizes: Partial<Record<TableName, number>> = { versions: 5, importRows: 5, events: 250 }

/** Rows of a table above a key in the order of the key, and the key to go on from; null at the end. */
export async function nextRows(name: TableName, above: Key | null) {
  const table = database().table<StoredRow, never>(name)
  const size = sizes[name] ?? 500
  const last = name === 'events' ? await lastForNow(above) : null
  const rest = above === null ? table.toCollection() : table.where(':id').above(above)
  const range = last === null ? rest : table.where(':id').between(above ?? 0, last, false, true)
  const rows = await range.limit(size).toArray()
  const whole = rows.length < size && last === null
  return { rows, next: whole ? null : keyOf(name, rows.at(-1)!) }
}

/**
 * The next event of a batch, with which a part ends: it holds hundreds of rows before and after it, some megabytes. Null
 * where none is left.
 */
async function lastForNow(above: Key | null): Promise<number | null> {
  const batches = (await database().events.where('batch').above('').primaryKeys()).map(Number)
  const left = batches.filter((seq) => seq > Number(above))
  return left.length === 0 ? null : left.reduce((least, seq) => Math.min(least, seq))
}

/**
 * All rows of a table, some at a time, so that no more than these are in memory. Each part is read by itself: rows that
 * are changed meanwhile come as they are when their turn comes.
 */
export async function* rowChunks(name: TableName): AsyncGenerator<StoredRow[]> {
  let above: Key | null = null
  do {
    const { rows, next }: Awaited<ReturnType<typeof nextRows>> = await nextRows(name, above)
    if (rows.length > 0) yield rows
    above = next
  } while (above !== null)
}
