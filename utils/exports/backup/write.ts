import { sha256 } from '@noble/hashes/sha2.js'
import { isReadable } from '../records/table-schemas.ts'
import { type BackupHeader, backupName, backupVersion } from './format.ts'

const encoder = new TextEncoder()

/** The lines of a backup's rows, without what says whether the file is whole. */
export class RowLines {
  private scratch = new Uint8Array(1 << 20)

  /**
   * Rows of a table as they lie in the database; those that no longer parse are marked and kept as they are. The bytes
   * answered hold until the next call.
   */
  of(table: string, rows: readonly unknown[]): Uint8Array {
    let at = 0
    for (const row of rows) at = this.append(rowLine(table, row), at)
    return this.scratch.subarray(0, at)
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

/** Writes a backup part by part; what each call answers is to be appended to the file. */
export class BackupWriter {
  private readonly digest = sha256.create()
  private readonly tables: Record<string, number> = {}
  private readonly lines = new RowLines()
  private rowsWritten = 0

  /** The first line. */
  header(about: Omit<BackupHeader, 'format'>): Uint8Array {
    const header = { format: `${backupName}/${backupVersion}`, ...about }
    return this.hashed(encoder.encode(`${JSON.stringify(header)}\n`))
  }

  /** Rows of a table. */
  rows(table: string, rows: readonly unknown[]): Uint8Array {
    return this.written(table, rows.length, this.lines.of(table, rows).slice())
  }

  /** Rows of a table whose lines were made elsewhere, by RowLines. */
  written(table: string, rows: number, lines: Uint8Array): Uint8Array {
    this.tables[table] = (this.tables[table] ?? 0) + rows
    this.rowsWritten += rows
    return this.hashed(lines)
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
}

function rowLine(table: string, row: unknown): string {
  const readable = isReadable(table, row)
  return `${JSON.stringify(readable ? { table, row } : { table, row, unreadable: true })}\n`
}
