import { BackupWriter } from '../../exports/backup/write.ts'
import { type GivenFile, openFile } from '../../exports/read-file.ts'
import { alike } from '../../report/transfer.ts'
import { database, type StoredRow, type TableName } from '../database.ts'
import { type ImportOptions, mergeImport } from './merge-import.ts'
import { planImport } from './plan-import.ts'
import { rowChunks } from './row-chunks.ts'
import { allTables } from './tables.ts'

/** Bytes as a file that is given for import. */
export function fileOf(bytes: Uint8Array | string, name = 'file', chunk = 65_536): GivenFile {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const stream = () => {
    let at = 0
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= all.length) return controller.close()
        controller.enqueue(all.slice(at, at + chunk))
        at += chunk
      },
    })
  }
  return { name, size: all.length, stream }
}

/** The whole database as a backup. */
export async function backedUp(): Promise<Uint8Array> {
  const writer = new BackupWriter()
  const parts = [
    writer.header({ tool: '0', schema: 3, at: '2026-01-01T00:00:00.000Z', tables: {} }),
  ]
  for (const table of allTables())
    for await (const rows of rowChunks(table)) parts.push(writer.rows(table, rows))
  parts.push(writer.end())
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())
}

/** Every row of every table that has any. */
export async function everything(): Promise<Record<string, StoredRow[]>> {
  const tables: Record<string, StoredRow[]> = {}
  for (const name of allTables()) {
    const rows = await database().table<StoredRow>(name).toArray()
    if (rows.length > 0) tables[name] = rows
  }
  return tables
}

/** Imports a file as the workspace does. */
export async function imported(file: GivenFile, options: Partial<ImportOptions> = {}) {
  const { format, parts } = await openFile(file)
  const given = { reviewer: '林', fileName: file.name, format, conflicts: alike('ours') }
  return mergeImport(parts(), { ...given, ...options })
}

/** The dry run of a file. */
export async function planned(file: GivenFile) {
  const { format, parts } = await openFile(file)
  return planImport(parts(), format)
}

/** Puts rows into a table without any check. */
export async function put(table: TableName, ...rows: StoredRow[]): Promise<void> {
  await database().table<StoredRow>(table).bulkPut(rows)
}
