import { database, type StoredRow, type TableName } from '../database.ts'
import { type Key, keyOf } from './tables.ts'

/** Versions hold whole texts with all their figures: some tens of kilobytes each. */
const sizes: Partial<Record<TableName, number>> = { versions: 5, importRows: 5, events: 250 }

/** Rows of a table above a key in the order of the key, and the key to go on from; null at the end. */
export async function nextRows(name: TableName, above: Key | null) {
  const table = database().table<StoredRow, never>(name)
  const size = sizes[name] ?? 500
  const from = above === null ? table.toCollection() : table.where(':id').above(above)
  const rows = await from.limit(size).toArray()
  return { rows, next: rows.length < size ? null : keyOf(name, rows.at(-1)!) }
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
