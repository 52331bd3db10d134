import { type Annotation, annotationSchema } from '../../report/annotation.ts'
import { codingSchema, visibleTo } from '../../report/coding.ts'
import { type Decision, decisionSchema } from '../../report/decision.ts'
import { type ReportDocument, reportDocumentSchema } from '../../report/document.ts'
import type { Review } from '../../report/review.ts'
import { database, type StoredRow } from '../database.ts'
import { readRow, readRows } from '../rows.ts'
import { readPerson } from '../settings.ts'
import { grouped } from './grouped.ts'
import { rowChunks } from './row-chunks.ts'

/** What is exported: everything, the documents named, or the notes named (and no decisions). */
export interface ExportScope {
  documents: string[] | null
  notes: string[] | null
}

/** A document with what was said about it. */
export interface ExportEntry {
  document: ReportDocument
  review: Review | null
  notes: Annotation[]
  decisions: Decision[]
}

/** Some documents' rows at once, and how many rows could not be read: these are in backups only. */
export interface ExportPart {
  entries: ExportEntry[]
  unreadable: number
}

/** So many documents are read together: a review takes about a tenth of a megabyte. */
const documentsAtOnce = 10
const notesAtOnce = 500

/** The documents of a scope in the fixed order of exports: by address, then by id. */
export async function scopedDocuments(scope: ExportScope): Promise<ReportDocument[]> {
  const stored = await database().documents.toArray()
  return inOrder(readRows(reportDocumentSchema, stored).rows, unknown, scope)
}

/** Ids of the same in the same order; of their rows no more than some are in memory. */
export async function scopedOrder(scope: ExportScope): Promise<string[]> {
  const known: { id: string; url: string }[] = []
  for await (const stored of rowChunks('documents'))
    for (const { id, url } of readRows(reportDocumentSchema, stored).rows) known.push({ id, url })
  return (await inOrder(known, (id) => ({ id, url: '' }), scope)).map(({ id }) => id)
}

async function inOrder<T extends { id: string; url: string }>(
  known: T[],
  unknownOne: (id: string) => T,
  scope: ExportScope,
): Promise<T[]> {
  const others = await unknownIds(new Set(known.map(({ id }) => id)))
  const wanted = await wantedIds(scope)
  return [...known, ...others.map(unknownOne)]
    .filter(({ id }) => wanted === null || wanted.has(id))
    .sort((a, b) => compare(a.url, b.url) || compare(a.id, b.id))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

async function wantedIds({ documents, notes }: ExportScope): Promise<Set<string> | null> {
  if (documents) return new Set(documents)
  if (!notes) return null
  const wanted = new Set<string>()
  for (let from = 0; from < notes.length; from += notesAtOnce) {
    const rows = await database().annotations.bulkGet(notes.slice(from, from + notesAtOnce))
    for (const row of rows) if (row) wanted.add(String(row.documentId))
  }
  return wanted
}

/** Notes whose document is gone or unreadable are notes all the same: they come under a document that has only its id. */
async function unknownIds(known: Set<string>): Promise<string[]> {
  const ids = (await database().annotations.orderBy('documentId').uniqueKeys()) as string[]
  return ids.filter((id) => !known.has(id))
}

const epoch = new Date(0).toISOString()

const unknown = (id: string): ReportDocument => ({
  id,
  addressKey: '',
  url: '',
  title: null,
  issuer: null,
  year: null,
  standard: null,
  publishedOn: null,
  textSha256: '',
  reviewedAt: null,
  reviewer: null,
  reviewedSha256: null,
  firstSeenAt: epoch,
  capturedAt: epoch,
})

/** Documents by their ids, in that order; those gone or unreadable have only their id. */
export async function documentsNamed(ids: string[]): Promise<ReportDocument[]> {
  const stored = await database().documents.bulkGet(ids)
  return ids.map((id, index) => readRow(reportDocumentSchema, stored[index]) ?? unknown(id))
}

/** Everything about some documents, in their order, some at a time; reviews are large and read only where asked for. */
export async function* exportParts(
  documents: ReportDocument[],
  scope: ExportScope,
  withReviews: boolean,
): AsyncGenerator<ExportPart> {
  const chosen = scope.notes && new Set(scope.notes)
  for (let from = 0; from < documents.length; from += documentsAtOnce) {
    const some = documents.slice(from, from + documentsAtOnce)
    yield await exportPart(some, chosen, withReviews)
  }
}

/** Everything about these documents; of their notes only the chosen ones, and then no decisions. */
export async function exportPart(
  documents: ReportDocument[],
  chosen: ReadonlySet<string> | null,
  withReviews: boolean,
): Promise<ExportPart> {
  const db = database()
  const ids = documents.map(({ id }) => id)
  const [notes, decisions, versions, codings, reviewer] = await Promise.all([
    db.annotations.where('documentId').anyOf(ids).toArray(),
    chosen ? [] : db.decisions.where('documentId').anyOf(ids).toArray(),
    withReviews ? db.versions.bulkGet(documents.map((one) => [one.id, one.textSha256])) : [],
    db.codings.bulkGet(ids),
    readPerson(),
  ])
  const readNotes = readRows(annotationSchema, notes)
  const readDecisions = readRows(decisionSchema, decisions)
  const byNote = grouped(readNotes.rows, ({ documentId }) => documentId)
  const byDecision = grouped(readDecisions.rows, ({ documentId }) => documentId)
  const entries = documents.map((document, index) => ({
    document,
    review: reviewOf(versions[index]),
    // A table opened by one of two coders must not show what the other has not shown yet; backups hold everything.
    notes: visibleTo(
      (byNote.get(document.id) ?? []).filter(({ id }) => !chosen || chosen.has(id)),
      readRow(codingSchema, codings[index]),
      reviewer,
    ),
    decisions: byDecision.get(document.id) ?? [],
  }))
  return { entries, unreadable: readNotes.unreadable + readDecisions.unreadable }
}

/**
 * The review of a stored version. It was parsed when it arrived; parsing thousands again takes longer than all the
 * rest of an export, so only what the tables go through is looked at.
 */
function reviewOf(version: StoredRow | undefined): Review | null {
  const review = version?.review as Partial<Review> | undefined
  const lists = [review?.figures, review?.findings, review?.contents, review?.outline]
  const sound = lists.every(Array.isArray) && typeof review?.article?.text === 'string'
  return sound ? (review as Review) : null
}
