import { z } from 'zod'
import { type ImportRecord, importRecordSchema } from '../../report/transfer.ts'
import { database, type StoredRow, type TableName } from '../database.ts'
import { readRow, readRows } from '../rows.ts'
import { recordEvent } from './merge-import.ts'
import { stampOf } from './stamp.ts'
import { allTables, type Key } from './tables.ts'

const keySchema = z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])

const journalRowSchema = z.object({
  importId: z.string(),
  n: z.int(),
  table: z.string(),
  keys: z.array(keySchema),
  befores: z.array(z.record(z.string(), z.unknown()).nullable()),
  stamps: z.array(z.string()),
})

/** The imports that took place, the last first, and the ids of those that can still be taken back. */
export async function importHistory(): Promise<{ records: ImportRecord[]; undoable: Set<string> }> {
  const db = database()
  const [stored, undoable] = await Promise.all([
    db.imports.orderBy('at').reverse().toArray(),
    db.importRows.orderBy('importId').uniqueKeys(),
  ])
  return {
    records: readRows(importRecordSchema, stored).rows,
    undoable: new Set(undoable as string[]),
  }
}

/**
 * Takes an import back: rows it made are removed, rows it replaced are as they were. Rows changed since stay as they
 * are and are counted as kept, and so are the documents and texts they are about. One transaction.
 */
export async function undoImport(
  id: string,
  reviewer: string,
): Promise<{ reverted: number; kept: number }> {
  const db = database()
  return db.transaction('rw', allTables(), async () => {
    const record = readRow(importRecordSchema, await db.imports.get(id))
    if (!record || record.undoneAt) return { reverted: 0, kept: 0 }
    const result = { reverted: 0, kept: 0 }
    const keys = await db.importRows.where({ importId: id }).primaryKeys()
    for (const key of keys.reverse()) {
      const entry = readRow(journalRowSchema, await db.importRows.get(key))
      if (!entry) continue
      const reverted = await takenBack(entry)
      result.reverted += reverted
      result.kept += entry.keys.length - reverted
    }
    await db.importRows.where({ importId: id }).delete()
    await db.imports.put({ ...record, undoneAt: new Date().toISOString() })
    await recordEvent('undo-import', { ...record, reviewer })
    return result
  })
}

async function takenBack(entry: z.infer<typeof journalRowSchema>): Promise<number> {
  const table = database().table<StoredRow, never>(entry.table as TableName)
  const now = await table.bulkGet(entry.keys as never[])
  const untouched = entry.keys.flatMap((key, index) =>
    stampOf(entry.table, now[index] ?? null) === entry.stamps[index]
      ? [{ key: key as Key, before: entry.befores[index] ?? null }]
      : [],
  )
  const replaced = untouched.flatMap(({ before }) => (before ? [before] : []))
  await table.bulkPut(replaced)
  const made = untouched.filter(({ before }) => before === null).map(({ key }) => key)
  const removed = await notSpokenOf(entry.table, made)
  await table.bulkDelete(removed as never[])
  return replaced.length + removed.length
}

/** Tables of what people say about documents; an import is taken back from its end, these before the documents. */
const saying = ['annotations', 'decisions', 'coderDecisions', 'codings', 'drafts'] as const

/** Of the keys of rows to be removed those that are no document, or text of one, about which something is still said. */
async function notSpokenOf(table: string, keys: Key[]): Promise<Key[]> {
  if (table !== 'documents' && table !== 'versions') return keys
  const documentOf = (key: Key) => String(Array.isArray(key) ? key[0] : key)
  const ids = [...new Set(keys.map(documentOf))]
  const rows = saying.map((name) => database()[name].where('documentId').anyOf(ids).toArray())
  const spokenOf = new Set((await Promise.all(rows)).flat().map(({ documentId }) => documentId))
  return keys.filter((key) => !spokenOf.has(documentOf(key)))
}
