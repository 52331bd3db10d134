import { type Comparison, withComparison } from '../report/comparison.ts'
import { type ReportDocument, reportDocumentSchema, versionSchema } from '../report/document.ts'
import { database } from './database.ts'
import { readRow, readRows } from './rows.ts'

/**
 * The documents of the same body and standard on a year so far from this one's (−1: the year before), newest capture
 * first. Bodies of one name are many (鼓楼区 is in four cities): only those of the same site count.
 */
export async function reportsOfYear(
  document: ReportDocument,
  distance: -1 | 1,
): Promise<ReportDocument[]> {
  const { issuer, year, standard, url } = document
  if (issuer === null || year === null) return []
  const stored = await database()
    .documents.where('[issuer+year]')
    .equals([issuer, year + distance] as unknown as string[])
    .toArray()
  return readRows(reportDocumentSchema, stored)
    .rows.filter((other) => other.standard === standard && siteOf(other.url) === siteOf(url))
    .sort((a, b) => (a.capturedAt > b.capturedAt ? -1 : 1))
}

/** The part of a host that a body keeps over the years: qingyanqu.gov.cn of sfj.qingyanqu.gov.cn. */
export function siteOf(address: string): string {
  if (!URL.canParse(address)) return address
  const { hostname } = new URL(address)
  if (/^[\d.]+$|:/.test(hostname)) return hostname
  const labels = hostname.split('.')
  return labels.slice(/\.(gov|org|com|net|edu)\.cn$/.test(hostname) ? -3 : -2).join('.')
}

/**
 * Keeps what the comparison of a text with last year's report gave: its findings go among the review's own, so that
 * marks, badge, lists and exports see them. Null takes an earlier comparison away.
 */
export async function recordComparison(
  documentId: string,
  textSha256: string,
  comparison: Comparison | null,
): Promise<void> {
  const db = database()
  await db.transaction('rw', db.documents, db.versions, async () => {
    const stored = await db.versions.get([documentId, textSha256])
    const version = readRow(versionSchema, stored)
    if (!version || (comparison === null && !version.comparison)) return
    const review = withComparison(version.review, comparison)
    const { comparison: _, ...rest } = version
    await db.versions.put({ ...rest, review, ...(comparison && { comparison }) })
    const document = await db.documents.get(documentId)
    if (document?.textSha256 !== textSha256) return
    const { repeatedShare: __, ...row } = document
    const share = comparison && { repeatedShare: comparison.repeated.share }
    await db.documents.put({ ...row, ...share })
  })
}

/** The share of text repeated from the year before, by document id, of those that were compared. */
export async function repeatedShares(ids: string[]): Promise<Map<string, number>> {
  const { rows } = readRows(
    reportDocumentSchema,
    (await database().documents.bulkGet(ids)).filter(Boolean),
  )
  return new Map(
    rows.flatMap(({ id, repeatedShare }) =>
      repeatedShare === undefined ? [] : [[id, repeatedShare] as const],
    ),
  )
}
