import type { Settings } from '../../report/settings.ts'
import {
  type ConflictChoice,
  conflictName,
  goingAlong,
  type ImportCounts,
  type ImportOutcome,
  type ImportRow,
  type RejectedRow,
  sideChosen,
} from '../../report/transfer.ts'
import { database, type StoredRow, type TableName } from '../database.ts'
import { pastWith } from '../revert.ts'
import { underOwnName } from '../settings.ts'
import { atRest, type Compared, compare } from './compare.ts'
import { grouped } from './grouped.ts'
import { EventMerge } from './merge-events.ts'
import { sameReports, underOurId } from './same-report.ts'
import { SeenKeys } from './seen-keys.ts'
import { type Key, keyOf } from './tables.ts'

/** Rows of a file that were read together. */
export interface FilePart {
  rows: ImportRow[]
  rejected: RejectedRow[]
}

/** A row to be written and what stood in its place; the key is null where the database gives one. */
export interface Write {
  table: TableName
  key: Key | null
  row: StoredRow
  before: StoredRow | null
}

/** A row that a person may want to see before saying yes. */
export interface NotableRow {
  line: number
  table: string
  outcome: ImportOutcome
  row: StoredRow
  ours: StoredRow | null
}

/** A person knows what the rows of these tables are: settings are counted, but one of their rows has no name to show. */
const isForPeople = (table: string) => !goingAlong.has(table) && table !== 'settings'

/** Decides what becomes of the rows of one file, part by part; the same rows are sorted alike by dry run and merge. */
export class RowSorter {
  readonly counts: ImportCounts = {}
  private readonly seen = new SeenKeys()
  private readonly ourIds = new Map<string, string>()
  private readonly events = new EventMerge()

  constructor(
    private readonly importId: string,
    /** The database is empty and becomes what the file says, running numbers included. */
    private readonly restoring: boolean,
    private readonly conflicts: ConflictChoice,
    /** The name that was given on this machine, empty for none, and the machine's code. */
    private readonly own: Pick<Settings, 'reviewer' | 'code'> = { reviewer: '', code: '' },
  ) {}

  /** Sorts a part; reads the database and writes nothing. */
  async sort(
    part: FilePart,
  ): Promise<{ writes: Write[]; rejected: RejectedRow[]; notable: NotableRow[] }> {
    const rejected = [...part.rejected]
    const rows = part.rows.filter((row) => this.isFirst(row, rejected))
    for (const { table } of rejected) this.count(table ?? '', 'rejected')
    const writes: Write[] = []
    const notable: NotableRow[] = []
    for (const [table, own] of grouped(rows, (row) => row.table as TableName)) {
      for (const { given, ours, compared } of await this.compared(table, own)) {
        const { outcome, write } = compared
        this.count(table, outcome)
        if (outcome !== 'same' && outcome !== 'new' && isForPeople(table))
          notable.push({ line: given.line, table, outcome, row: given.row, ours })
        if (!this.isTaken(outcome, given)) continue
        const row = outcome === 'conflicting' ? editedAgain(write, ours) : write
        writes.push({ table, key: keyOf(table, row), row, before: ours })
      }
    }
    return { writes, rejected, notable }
  }

  private isTaken(outcome: ImportOutcome, given: ImportRow): boolean {
    if (outcome !== 'conflicting') return outcome === 'new' || outcome === 'newer'
    return sideChosen(this.conflicts, conflictName(given)) === 'theirs'
  }

  private async compared(table: TableName, given: ImportRow[]) {
    if (this.restoring)
      return given.map((row) => ({ given: row, ours: null, compared: this.restored(row) }))
    if (table === 'documents')
      for (const [theirs, ours] of await sameReports(given)) this.ourIds.set(theirs, ours)
    const rows = given.map((row) => underOurId(row, this.ourIds))
    if (table === 'events') {
      const compared = await this.events.compare(rows, this.importId)
      return compared.map((one, index) => ({ given: rows[index]!, ours: null, compared: one }))
    }
    const keys = rows.map(({ row }) => keyOf(table, row)!)
    const there = await database()
      .table<StoredRow, never>(table)
      .bulkGet(keys as never[])
    return rows.map((row, index) => {
      const ours = there[index] ?? null
      return { given: row, ours, compared: compare(row, ours) }
    })
  }

  private restored(row: ImportRow): Compared {
    const { table } = row
    const kept = atRest(row, null)
    return { outcome: 'new', write: table === 'settings' ? underOwnName(kept, this.own) : kept }
  }

  /** A key that a file has twice would make the result depend on the order of its lines. */
  private isFirst({ line, table, row }: ImportRow, rejected: RejectedRow[]): boolean {
    const key = keyOf(
      table as TableName,
      underOurId({ line, table, row, unreadable: false, fields: null }, this.ourIds).row,
    )
    if (key === null) {
      rejected.push({ line, table, field: null, reason: keyless })
      return false
    }
    const before = this.seen.firstLine(table, key, line)
    if (before !== null) rejected.push({ line, table, field: null, reason: twice(before) })
    return before === null
  }

  private count(table: string, outcome: ImportOutcome): void {
    this.counts[table] ??= {}
    const counts = this.counts[table]
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
}

/** Taking the other side of a conflict is an edit of ours: it must count as later than both, and as going on from both. */
function editedAgain(row: StoredRow, ours: StoredRow | null): StoredRow {
  if (typeof row.revision !== 'number') return row
  const revision = Math.max(row.revision, Number(ours?.revision ?? 0)) + 1
  const past = pastWith(row, ...(ours ? [ours] : []))
  return { ...row, revision, past, updatedAt: new Date().toISOString() }
}

const keyless = { zh: '没有可用的键', en: 'It has no usable key' }
const twice = (line: number) => ({
  zh: `与第 ${line} 行的键相同`,
  en: `It has the same key as line ${line}`,
})
