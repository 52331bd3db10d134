import { sha256 } from '@noble/hashes/sha2.js'
import { isReadable } from '../records/table-schemas.ts'
import { type BackupHeader, backupName, backupVersion } from './format.ts'

const encoder = new TextEncoder()

/** Writes a backup part by part; what each call answers is to be appended to the file. */
export class BackupWriter {
  private readonly digest = sha256.create()
  private readonly tables: Record<string, number> = {}
  private rowsWritten = 0
  private scratch = new Uint8Array(1 << 20)

  /** The first line. */
  header(about: Omit<BackupHeader, 'format'>): Uint8Array {
    const header = { format: `${backupName}/${backupVersion}`, ...about }
    return this.hashed(encoder.encode(`${JSON.stringify(header)}\n`))
  }

  /** Rows of a table as they lie in the database; those that no longer parse are marked and kept as they are. */
  rows(table: string, rows: readonly unknown[]): Uint8Array {
    this.tables[table] = (this.tables[table] ?? 0) + rows.length
    this.rowsWritten += rows.length
    let at = 0
    for (const row of rows) at = this.append(rowLine(table, row), at)
    return this.hashed(this.scratch.slice(0, at))
  }

  /** The last line, with which a reader knows that nothing is missing. */
  end(): Uint8Array {
    const digest = [...this.digest.digest()].map((byte) => byte.toString(16).padStart(2, '0'))
    const { rowsWritten: rows, tables } = this
    const line = { end: true, rows, tables, sha256: digest.join('') }
    return encoder.encode(`${JSON.stringify(line)}\n`)
  }

  private hashed(bytes: Uint8Array): Uint8Array {
    this.digest.update(bytes)
    return bytes
  }

  /** Into a buffer that is used again: texts joined and encoded anew pile up before they are collected. */
  private append(text: string, at: number): number {
    const needed = at + text.length * 3
    if (needed > this.scratch.length) {
      const larger = new Uint8Array(needed * 2)
      larger.set(this.scratch.subarray(0, at))
      this.scratch = larger
    }
    return at + encoder.encodeInto(text, this.scratch.subarray(at)).written
  }
}

function rowLine(table: string, row: unknown): string {
  const readable = isReadable(table, row)
  return `${JSON.stringify(readable ? { table, row } : { table, row, unreadable: true })}\n`
}
