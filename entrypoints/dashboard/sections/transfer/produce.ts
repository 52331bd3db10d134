import { codebook } from '../../../../utils/exports/codebook-csv.ts'
import type {
  ExportContext,
  Grain,
  ReviewedDocument,
} from '../../../../utils/exports/grains/grain.ts'
import { history } from '../../../../utils/exports/grains/history.ts'
import { columnDictionary, documentGrains } from '../../../../utils/exports/grains/registry.ts'
import { CollectionWriter } from '../../../../utils/exports/json-ld/collection.ts'
import { zipped } from '../../../../utils/exports/zip.ts'
import type { ReportDocument } from '../../../../utils/report/document.ts'
import { eventSchema } from '../../../../utils/report/event.ts'
import { labels } from '../../../../utils/store/codebook.ts'
import { readRows } from '../../../../utils/store/rows.ts'
import {
  type ExportScope,
  exportParts,
  scopedDocuments,
} from '../../../../utils/store/transfer/export-entries.ts'
import { rowChunks } from '../../../../utils/store/transfer/row-chunks.ts'
import { dictionaryName, type ExportKind } from './export-kinds.ts'
import { backupParts } from './produce-backup.ts'

/** How far an export is. */
export interface ExportProgress {
  /** Share of the work done, 0–1. */
  done: number
  /** Rows written so far. */
  rows: number
  /** Rows that could not be read; they are in backups only. */
  unreadable: number
}

/** What is to be exported, and who hears how far it is. */
export interface ExportRequest {
  kind: ExportKind
  scope: ExportScope
  context: ExportContext
  onProgress: (progress: ExportProgress) => void
  signal: AbortSignal
}

const encoder = new TextEncoder()

/** Grains whose cells speak of the text; the others do without reading it. */
const needsReviews = (id: string) => id !== 'note_codes'

/** Counts what is written and tells it; throws when the person has had enough. */
export class ExportCourse {
  private readonly progress: ExportProgress = { done: 0, rows: 0, unreadable: 0 }

  constructor(private readonly request: Pick<ExportRequest, 'onProgress' | 'signal'>) {}

  /** Says that a share of the whole is done. */
  tell(share: number, rows: number, unreadable = 0): void {
    this.request.signal.throwIfAborted()
    this.progress.done = Math.min(1, this.progress.done + share)
    this.progress.rows += rows
    this.progress.unreadable += unreadable
    this.request.onProgress({ ...this.progress })
  }
}

/** The bytes of an export, part by part: memory holds one part, whatever the size of the whole. */
export async function* produce(request: ExportRequest): AsyncGenerator<Uint8Array> {
  const { kind, context } = request
  const course = new ExportCourse(request)
  if (kind === 'backup') return yield* backupParts(context.toolVersion, course)
  if (kind === 'zip') return yield* archive(request, course)
  if (kind === 'json-ld') return yield* encoded(collectionText(request, course))
  yield* encoded(tableText(kind, request, await documentsFor(request), course, 1))
}

async function documentsFor({ scope, kind }: ExportRequest): Promise<ReportDocument[]> {
  return documentGrains.some(({ id }) => id === kind) ? scopedDocuments(scope) : []
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield encoder.encode(text)
}

async function* archive(request: ExportRequest, course: ExportCourse) {
  const documents = await scopedDocuments(request.scope)
  const scoped = documentGrains.map(({ id }) => id)
  const whole =
    request.scope.documents || request.scope.notes ? ['codebook'] : ['codebook', 'history']
  const names = [...scoped, ...whole, 'dictionary']
  yield* zipped(
    names.map((id) => ({
      name: id === 'dictionary' ? dictionaryName : `${id}.csv`,
      parts: encoded(tableText(id, request, documents, course, 1 / names.length)),
    })),
  )
}

/** The text of one table; `share` is how much of the whole export it is. */
async function* tableText(
  id: string,
  { context, scope }: ExportRequest,
  documents: ReportDocument[],
  course: ExportCourse,
  share: number,
): AsyncGenerator<string> {
  const grain = documentGrains.find((one) => one.id === id)
  if (grain) return yield* documentTable(grain, documents, { scope, context }, course, share)
  if (id === history.id) return yield* historyTable(context, course, share)
  const [table, source] =
    id === codebook.id ? [codebook as Grain<unknown>, await labels()] : [columnDictionary, null]
  const { text, rows } = (table as Grain<unknown>).write(source, context)
  course.tell(share, rows)
  yield table.head + text
}

async function* documentTable(
  grain: Grain<ReviewedDocument>,
  documents: ReportDocument[],
  { scope, context }: Pick<ExportRequest, 'scope' | 'context'>,
  course: ExportCourse,
  share: number,
) {
  yield grain.head
  if (documents.length === 0) course.tell(share, 0)
  for await (const { entries, unreadable } of exportParts(
    documents,
    scope,
    needsReviews(grain.id),
  )) {
    const written = entries.map((entry) => grain.write(entry, context))
    const rows = written.reduce((sum, part) => sum + part.rows, 0)
    course.tell((share * entries.length) / documents.length, rows, unreadable)
    yield written.map(({ text }) => text).join('')
  }
}

async function* historyTable(context: ExportContext, course: ExportCourse, share: number) {
  yield history.head
  for await (const stored of rowChunks('events')) {
    const { rows: events, unreadable } = readRows(eventSchema, stored)
    const { text, rows } = history.write(events, context)
    course.tell(0, rows, unreadable)
    yield text
  }
  course.tell(share, 0)
}

async function* collectionText({ scope, context }: ExportRequest, course: ExportCourse) {
  const documents = await scopedDocuments(scope)
  const writer = new CollectionWriter()
  yield writer.begin(context.toolVersion)
  for await (const { entries, unreadable } of exportParts(documents, scope, true)) {
    const before = writer.count
    const text = entries.map((entry) => writer.part(entry)).join('')
    course.tell(entries.length / documents.length, writer.count - before, unreadable)
    yield text
  }
  yield writer.end()
}
