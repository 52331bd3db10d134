import { database, type StoredRow, type TableName } from '../database.ts'
import { stampOf } from './stamp.ts'
import type { Key } from './tables.ts'

/** So many imports can be taken back; what earlier ones replaced is forgotten. */
const importsKept = 5
const rowsAtOnce = 500
/** Rows that were replaced are kept whole: of reports with their reviews these are some megabytes. */
const replacedAtOnce = 50

/** A row that an import wrote or removed. */
export interface JournalEntry {
  key: Key
  before: StoredRow | null
  after: StoredRow | null
}

interface Waiting {
  table: TableName
  keys: Key[]
  befores: (StoredRow | null)[]
  stamps: string[]
}

/** Writes down what an import does to which rows, in the transaction that does it. */
export class ImportJournal {
  private n = 0
  private waiting: Waiting | null = null

  constructor(private readonly importId: string) {}

  /** Notes rows of a table; many small parts become few rows of the journal. What was written is not held on to. */
  async add(table: TableName, entries: JournalEntry[]): Promise<void> {
    if (this.waiting && this.waiting.table !== table) await this.close()
    this.waiting ??= { table, keys: [], befores: [], stamps: [] }
    const { keys, befores, stamps } = this.waiting
    for (const { key, before, after } of entries) {
      keys.push(key)
      befores.push(before)
      stamps.push(stampOf(table, after))
    }
    const replaced = befores.filter((before) => before !== null).length
    if (keys.length >= rowsAtOnce || replaced >= replacedAtOnce) await this.close()
  }

  /** Writes what is still waiting. */
  async close(): Promise<void> {
    const { waiting } = this
    if (!waiting) return
    this.waiting = null
    await database().importRows.put({ importId: this.importId, n: this.n++, ...waiting })
  }

  /** Forgets what imports before the last few replaced. */
  async forgetOlder(): Promise<void> {
    const db = database()
    const older = await db.imports.orderBy('at').reverse().offset(importsKept).primaryKeys()
    await db.importRows.where('importId').anyOf(older).delete()
  }
}
