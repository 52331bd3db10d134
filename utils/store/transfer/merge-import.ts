import { Dexie } from 'dexie'
import type { ConflictChoice, ImportRecord } from '../../report/transfer.ts'
import { database, type StoredRow } from '../database.ts'
import { readSettings } from '../settings.ts'
import { grouped } from './grouped.ts'
import { ImportJournal } from './import-journal.ts'
import { type FilePart, RowSorter, type Write } from './sort-rows.ts'
import { allTables, isUntouched, keyOf } from './tables.ts'

/** What is imported, by whom, and how conflicts are settled. */
export interface ImportOptions {
  reviewer: string
  fileName: string
  format: string
  conflicts: ConflictChoice
  signal?: AbortSignal
}

/**
 * Takes the rows of a file into the database: all of them or, when the file turns out to be damaged, the signal stops
 * it or the browser ends, none. It is one transaction, kept alive while the next part of the file is read; a second
 * place to stage rows in would double what is written to disk.
 */
export async function mergeImport(
  parts: AsyncIterable<FilePart>,
  options: ImportOptions,
): Promise<ImportRecord> {
  const source = parts[Symbol.asyncIterator]()
  try {
    return await database().transaction('rw', allTables(), async () => merged(source, options))
  } finally {
    await source.return?.()
  }
}

/** A slow disk may take its time over one part; a file that never answers must not hold the database for ever. */
const patience = 120_000

async function merged(
  source: AsyncIterator<FilePart>,
  { signal, conflicts, ...about }: ImportOptions,
): Promise<ImportRecord> {
  const id = crypto.randomUUID()
  const restored = about.format === 'heyue-backup' && (await isUntouched())
  const own = await readSettings()
  const journal = new ImportJournal(id)
  if (restored) await emptied(journal)
  const sorter = new RowSorter(id, restored, conflicts, own)
  let coming = nextPart(source)
  for (;;) {
    const { done, value } = await Dexie.waitFor(coming, patience)
    if (done) break
    signal?.throwIfAborted()
    coming = nextPart(source)
    const { writes } = await sorter.sort(value)
    await written(writes, journal)
  }
  await journal.close()
  const at = new Date().toISOString()
  const record = { id, at, ...about, counts: sorter.counts, restored, undoneAt: null }
  await database().imports.put(record)
  await recordEvent('import', record)
  if (!restored) await journal.forgetOlder()
  return record
}

/** Read while the part before is written: a transaction that waits is kept busy with questions of no use. */
function nextPart(source: AsyncIterator<FilePart>) {
  const coming = Dexie.ignoreTransaction(() => source.next())
  // Whoever stops at the part before never asks for it.
  coming.catch(() => undefined)
  return coming
}

/**
 * A fresh database has starting labels and settings: a restored one has those of the backup and no others, but for the
 * person's name. What is written down of this very import stays.
 */
async function emptied(journal: ImportJournal): Promise<void> {
  for (const name of allTables().filter((table) => !table.startsWith('import'))) {
    const table = database().table<StoredRow, never>(name)
    const rows = await table.toArray()
    if (rows.length === 0) continue
    await table.clear()
    const entries = rows.map((before) => ({ key: keyOf(name, before)!, before, after: null }))
    await journal.add(name, entries)
  }
}

async function written(writes: Write[], journal: ImportJournal): Promise<void> {
  for (const [name, own] of grouped(writes, ({ table }) => table)) {
    const table = database().table<StoredRow, never>(name)
    const rows = own.map(({ row }) => row)
    const keys = await table.bulkPut(rows, undefined, { allKeys: true })
    await journal.add(
      name,
      own.map(({ before, row }, index) => ({ key: (keys as never[])[index]!, before, after: row })),
    )
  }
}

/** An import and its undo stand in the history as one entry each. */
export async function recordEvent(verb: string, record: ImportRecord): Promise<void> {
  const { id, reviewer, fileName, format, counts } = record
  await database().events.add({
    at: new Date().toISOString(),
    reviewer,
    documentId: null,
    verb,
    table: 'imports',
    key: id,
    before: null,
    after: { fileName, format, counts },
    reverts: null,
  })
}
