import type { ImportRow } from '../../report/transfer.ts'
import { database, type StoredRow } from '../database.ts'
import type { Compared } from './compare.ts'
import { nextRows } from './row-chunks.ts'
import type { Key } from './tables.ts'

/** Says what an event is without its running number, which every database gives by itself. */
function printOf({ at, reviewer, verb, table, key }: StoredRow): string {
  return JSON.stringify([at, reviewer, verb, table, key])
}

/** Takes the history of a file into ours: every event once, under a number of our own. */
export class EventMerge {
  private ours: Set<string> | null = null

  /** The events of a file in their order, each `same` or `new`. */
  async compare(rows: ImportRow[], importId: string): Promise<Compared[]> {
    if (rows.length === 0) return []
    const there = await database().events.bulkGet(rows.map(({ row }) => row.seq as never))
    const compared: Compared[] = []
    for (const [index, { row }] of rows.entries()) {
      const known = there[index]
      const print = printOf(row)
      const same = known ? printOf(known) === print : false
      if (same || (await this.prints()).has(print)) compared.push({ outcome: 'same', write: row })
      else {
        this.ours?.add(print)
        compared.push({ outcome: 'new', write: foreign(row, importId) })
      }
    }
    return compared
  }

  /** All our events, read once and only when a number does not tell. */
  private async prints(): Promise<Set<string>> {
    if (this.ours) return this.ours
    const prints = new Set<string>()
    let above: Key | null = null
    do {
      const part: Awaited<ReturnType<typeof nextRows>> = await nextRows('events', above)
      for (const row of part.rows) prints.add(printOf(row))
      above = part.next
    } while (above !== null)
    this.ours = prints
    return prints
  }
}

/** Another machine's doing is shown in the history and is not ours to undo step by step. */
function foreign(row: StoredRow, importId: string): StoredRow {
  const { seq: _, reverts: __, ...rest } = row
  return { ...rest, reverts: null, imported: importId }
}
