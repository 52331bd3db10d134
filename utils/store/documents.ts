import { addressKey } from '../report/address.ts'
import {
  type ReportDocument,
  reportDocumentSchema,
  type Version,
  versionSchema,
} from '../report/document.ts'
import type { Review } from '../report/review.ts'
import { summaryOf } from '../report/review-summary.ts'
import { database } from './database.ts'
import { sha256 } from './digest.ts'
import { change } from './history.ts'
import { readRow, readRows } from './rows.ts'

/**
 * Keeps what the rules said of a page: a new document, or a new version of one seen before. One address can hold
 * another report later (next year's): that is another document, and the first keeps its notes.
 */
export async function recordReview(url: string, review: Review): Promise<ReportDocument> {
  const textSha256 = await sha256(review.article.text)
  const capturedAt = new Date().toISOString()
  const db = database()
  return db.transaction('rw', [db.documents, db.versions, ...worksOn()], async () => {
    const known = await knownDocument(addressKey(url), review)
    const document = documentOf(url, review, { textSha256, capturedAt }, known)
    await db.documents.put(document)
    const version: Version = { documentId: document.id, textSha256, capturedAt, review }
    await db.versions.put(version)
    await forgetUnusedVersions(document)
    return document
  })
}

function documentOf(
  url: string,
  review: Review,
  seen: { textSha256: string; capturedAt: string },
  known: ReportDocument | null,
): ReportDocument {
  return {
    id: known?.id ?? crypto.randomUUID(),
    addressKey: addressKey(url),
    url,
    title: review.page.title,
    // A page read before all of it was there must not lose what tells it from next year's at the same address.
    issuer: review.identity.issuer ?? known?.issuer ?? null,
    year: review.identity.year ?? known?.year ?? null,
    standard: review.recognition.standard,
    publishedOn: review.identity.publishedOn,
    reviewedAt: known?.reviewedAt ?? null,
    reviewer: known?.reviewer ?? null,
    reviewedSha256: known?.reviewedSha256 ?? null,
    firstSeenAt: known?.firstSeenAt ?? seen.capturedAt,
    summary: summaryOf(review),
    ...seen,
  }
}

/**
 * The document at this address that is the same report: no year or issuer may differ where both are known. Of several
 * that could be meant it is the one seen last.
 */
async function knownDocument(key: string, review: Review): Promise<ReportDocument | null> {
  const { rows } = await documentsAt(key)
  rows.sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1))
  const same = (a: unknown, b: unknown) => a === null || b === null || a === b
  const { year, issuer } = review.identity
  return (
    rows.find((row) => row.year === year && row.issuer === issuer) ??
    rows.find((row) => same(row.year, year) && same(row.issuer, issuer)) ??
    null
  )
}

/** The tables in which a person's work says on which text it was done. */
function worksOn() {
  const db = database()
  return [db.annotations, db.decisions, db.coderDecisions, db.drafts]
}

/** A page that keeps changing would leave a version a second: only those that somebody worked on are kept. */
async function forgetUnusedVersions({ id, textSha256, reviewedSha256 }: ReportDocument) {
  const db = database()
  const works = worksOn().map((table) => table.where({ documentId: id }).toArray())
  const used = new Set<unknown>((await Promise.all(works)).flat().map((row) => row.textSha256))
  used.add(textSha256).add(reviewedSha256)
  const keys = (await db.versions.where({ documentId: id }).primaryKeys()) as string[][]
  await db.versions.bulkDelete(keys.filter(([, sha]) => !used.has(sha)))
}

/** An earlier text of a document that is still kept, null when it is not. */
export async function versionOf(id: string, textSha256: string): Promise<Version | null> {
  return readRow(versionSchema, await database().versions.get([id, textSha256]))
}

/** All texts of a document that are kept. */
export async function versionsOf(id: string) {
  return readRows(versionSchema, await database().versions.where({ documentId: id }).toArray())
}

/** All documents ever seen at an address. */
export async function documentsAt(key: string) {
  return readRows(
    reportDocumentSchema,
    await database().documents.where({ addressKey: key }).toArray(),
  )
}

/** A document by its id; null when there is none. */
export async function documentById(id: string): Promise<ReportDocument | null> {
  return readRow(reportDocumentSchema, await database().documents.get(id))
}

/** All documents, newest capture first. */
export async function allDocuments() {
  const stored = await database().documents.orderBy('capturedAt').reverse().toArray()
  return readRows(reportDocumentSchema, stored)
}

/** Documents summed up in one go. */
const summedUpAtOnce = 50

/**
 * Sums up the reviews of documents that an earlier release wrote without a summary, and keeps what it found; those
 * whose text cannot be read stay without one.
 */
export async function sumUp(documents: ReportDocument[]): Promise<void> {
  const db = database()
  const lacking = documents.filter(({ summary }) => !summary).map(({ id }) => id)
  for (let from = 0; from < lacking.length; from += summedUpAtOnce) {
    const ids = lacking.slice(from, from + summedUpAtOnce)
    // The page may have been read anew since the documents were: its text is the one to sum up.
    await db.transaction('rw', db.documents, db.versions, async () => {
      const { rows } = readRows(reportDocumentSchema, await db.documents.bulkGet(ids))
      const versions = await Promise.all(rows.filter((row) => !row.summary).map(currentVersion))
      await db.documents.bulkUpdate(
        versions.flatMap((version) => (version ? [summed(version)] : [])),
      )
    })
  }
}

const summed = ({ documentId, review }: Version) => ({
  key: documentId,
  changes: { summary: summaryOf(review) },
})

/** The review of the text a document shows now. */
export async function currentVersion(document: ReportDocument): Promise<Version | null> {
  return versionOf(document.id, document.textSha256)
}

/** Marks a document reviewed by this person, or open again. */
export async function markReviewed(id: string, reviewed: boolean, reviewer: string): Promise<void> {
  await change({
    documentId: id,
    reviewer,
    verb: reviewed ? 'mark-reviewed' : 'reopen',
    table: 'documents',
    key: id,
    next: (before) =>
      before && {
        ...before,
        reviewedAt: reviewed ? new Date().toISOString() : null,
        reviewer: reviewed ? reviewer : null,
        reviewedSha256: reviewed ? before.textSha256 : null,
      },
  })
}
