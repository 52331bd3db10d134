import { database, type StoredRow, type TableName } from '../database.ts'
import { stampOf } from './stamp.ts'
import type { Key } from './tables.ts'

/** So many imports can be taken back; what earlier ones replaced is forgotten. */
const importsKept = 5
const rowsAtOnce = 500

/** A row that an import wrote or removed. */
export interface JournalEntry {
  key: Key
  before: StoredRow | null
  after: StoredRow | null
}

/** Writes down what an import does to which rows, in the transaction that does it. */
export class ImportJournal {
  private n = 0
  private waiting: { table: TableName; entries: JournalEntry[] } | null = null

  constructor(private readonly importId: string) {}

  /** Notes rows of a table; many small parts become few rows of the journal. */
  async add(table: TableName, entries: JournalEntry[]): Promise<void> {
    if (this.waiting && this.waiting.table !== table) await this.close()
    this.waiting ??= { table, entries: [] }
    this.waiting.entries.push(...entries)
    if (this.waiting.entries.length >= rowsAtOnce) await this.close()
  }

  /** Writes what is still waiting. */
  async close(): Promise<void> {
    if (!this.waiting) return
    const { table, entries } = this.waiting
    this.waiting = null
    await database().importRows.put({
      importId: this.importId,
      n: this.n++,
      table,
      keys: entries.map(({ key }) => key),
      befores: entries.map(({ before }) => before),
      stamps: entries.map(({ after }) => stampOf(table, after)),
    })
  }

  /** Forgets what imports before the last few replaced. */
  async forgetOlder(): Promise<void> {
    const db = database()
    const older = await db.imports.orderBy('at').reverse().offset(importsKept).primaryKeys()
    await db.importRows.where('importId').anyOf(older).delete()
  }
}
