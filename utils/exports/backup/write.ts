import { sha256 } from '@noble/hashes/sha2.js'
import { isReadable } from '../records/table-schemas.ts'
import { type BackupHeader, backupName, backupVersion } from './format.ts'

const encoder = new TextEncoder()

/** Writes a backup part by part; what each call answers is to be appended to the file. */
export class BackupWriter {
  private readonly digest = sha256.create()
  private readonly tables: Record<string, number> = {}
  private rowsWritten = 0

  /** The first line. */
  header(about: Omit<BackupHeader, 'format'>): Uint8Array {
    return this.hashed(
      `${JSON.stringify({ format: `${backupName}/${backupVersion}`, ...about })}\n`,
    )
  }

  /** Rows of a table as they lie in the database; those that no longer parse are marked and kept as they are. */
  rows(table: string, rows: readonly unknown[]): Uint8Array {
    this.tables[table] = (this.tables[table] ?? 0) + rows.length
    this.rowsWritten += rows.length
    return this.hashed(rows.map((row) => rowLine(table, row)).join(''))
  }

  /** The last line, with which a reader knows that nothing is missing. */
  end(): Uint8Array {
    const digest = [...this.digest.digest()].map((byte) => byte.toString(16).padStart(2, '0'))
    const { rowsWritten: rows, tables } = this
    const line = { end: true, rows, tables, sha256: digest.join('') }
    return encoder.encode(`${JSON.stringify(line)}\n`)
  }

  private hashed(text: string): Uint8Array {
    const bytes = encoder.encode(text)
    this.digest.update(bytes)
    return bytes
  }
}

function rowLine(table: string, row: unknown): string {
  const readable = isReadable(table, row)
  return `${JSON.stringify(readable ? { table, row } : { table, row, unreadable: true })}\n`
}
