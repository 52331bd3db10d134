import { database, type StoredRow, type TableName } from '../database.ts'

/** Key of a row: one value or, for compound keys, several. */
export type Key = string | number | (string | number)[]

/**
 * Every table, documents first and what refers to them after; a table of a later migration comes at the end. Drafts come
 * before notes: one that is finished while a backup is being written would else be in neither.
 */
export function allTables(): TableName[] {
  const first: TableName[] = ['documents', 'versions', 'drafts', 'annotations', 'decisions']
  const last: TableName[] = ['events', 'imports', 'importRows']
  const others = database()
    .tables.map(({ name }) => name as TableName)
    .filter((name) => ![...first, ...last].includes(name))
  return [...first, ...others.sort(), ...last]
}

/** The key under which a row lies in its table; null when a part of it is missing or no possible key. */
export function keyOf(table: TableName, row: StoredRow): Key | null {
  const { keyPath } = database().table(table).schema.primKey
  const parts = [keyPath ?? []].flat().map((name) => row[name])
  const sound = parts.every((part) => typeof part === 'string' || Number.isFinite(part))
  if (!sound || parts.length === 0) return null
  return Array.isArray(keyPath) ? (parts as Key) : (parts[0] as Key)
}

/** A key as a text, for sets and maps. */
export const nameOf = (key: Key) => JSON.stringify(key)

/** True when nobody has worked with this database yet: starting labels and settings may be there. */
export async function isUntouched(): Promise<boolean> {
  const db = database()
  const given = new Set<string>(['labels', 'settings'])
  const work = db.tables.filter(({ name }) => !given.has(name))
  const counts = await Promise.all(work.map((table) => table.count()))
  return counts.every((count) => count === 0)
}
