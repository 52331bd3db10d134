import { RowLines } from '../../utils/exports/backup/write.ts'
import type { ExportContext } from '../../utils/exports/grains/grain.ts'
import { history } from '../../utils/exports/grains/history.ts'
import { documentGrains } from '../../utils/exports/grains/registry.ts'
import { annotationLines } from '../../utils/exports/json-ld/collection.ts'
import { narrowed } from '../../utils/exports/scoped-history.ts'
import { eventSchema } from '../../utils/report/event.ts'
import type { TableName } from '../../utils/store/database.ts'
import { readRows } from '../../utils/store/rows.ts'
import {
  documentsNamed,
  type ExportScope,
  exportPart,
  scopedOrder,
} from '../../utils/store/transfer/export-entries.ts'
import { nextRows } from '../../utils/store/transfer/row-chunks.ts'
import type { Key } from '../../utils/store/transfer/tables.ts'
import { wantedRows } from './wanted-rows.ts'

/** What all parts of one export have in common. */
export interface ExportFrame {
  scope: ExportScope
  context: ExportContext
}

/** One part of an export to be read: some rows above a key, or some documents. */
export type PartWish =
  | { what: 'backup'; table: TableName; above: Key | null }
  | { what: 'history'; above: Key | null }
  | { what: 'table'; grain: string; documents: string[] }
  | { what: 'annotations'; documents: string[] }

/** A part as it is to be written. */
export interface ReadPart {
  /** They hold until the next part is read. */
  bytes: Uint8Array
  /** Rows in it. */
  rows: number
  /** Rows that could not be read and are not in it. */
  unreadable: number
  /** Rows of the database that were gone through. */
  seen: number
  /** The key to go on from; null when there is no more. */
  next: Key | null
}

const encoder = new TextEncoder()

/** Grains whose cells speak of the text; the others do without reading it. */
const needsReviews = (id: string) => id !== 'note_codes'

/** Reads the parts of one export. Nothing of a part is kept for the next. */
export class PartReader {
  private readonly lines = new RowLines()
  private readonly chosen: ReadonlySet<string> | null
  private wanted: ReturnType<typeof wantedRows> | null = null

  constructor(private readonly frame: ExportFrame) {
    this.chosen = frame.scope.notes && new Set(frame.scope.notes)
  }

  /** Ids of the documents of the scope, in the fixed order of exports. */
  async order(): Promise<string[]> {
    return scopedOrder(this.frame.scope)
  }

  /** Reads one part. */
  read(wish: PartWish): Promise<ReadPart> {
    if (wish.what === 'backup') return this.backup(wish.table, wish.above)
    if (wish.what === 'history') return this.history(wish.above)
    return this.documents(wish)
  }

  private async backup(table: TableName, above: Key | null): Promise<ReadPart> {
    const { rows, next } = await nextRows(table, above)
    const bytes = this.lines.of(table, rows)
    return { bytes, rows: rows.length, unreadable: 0, seen: rows.length, next }
  }

  private async history(above: Key | null): Promise<ReadPart> {
    this.wanted ??= wantedRows(this.frame.scope)
    const [stored, isWanted] = await Promise.all([nextRows('events', above), this.wanted])
    const { rows: all, unreadable } = readRows(eventSchema, stored.rows)
    const events = all.flatMap((event) => narrowed(event, isWanted) ?? [])
    const { text, rows } = history.write(events, this.frame.context)
    const { next } = stored
    return { bytes: encoder.encode(text), rows, unreadable, seen: stored.rows.length, next }
  }

  private async documents(wish: PartWish & { documents: string[] }): Promise<ReadPart> {
    const grain = wish.what === 'table' ? documentGrains.find(({ id }) => id === wish.grain) : null
    const documents = await documentsNamed(wish.documents)
    const withReviews = !grain || needsReviews(grain.id)
    const { entries, unreadable } = await exportPart(documents, this.chosen, withReviews)
    const written = entries.map((entry) => {
      if (grain) return grain.write(entry, this.frame.context)
      const { text, items } = annotationLines(entry)
      return { text, rows: items }
    })
    const bytes = encoder.encode(written.map(({ text }) => text).join(''))
    const rows = written.reduce((sum, part) => sum + part.rows, 0)
    return { bytes, rows, unreadable, seen: documents.length, next: null }
  }
}
