import { compareYears } from '../cross-year/compare-years.ts'
import type { Comparison } from '../report/comparison.ts'
import type { ReportDocument, Version } from '../report/document.ts'
import type { Review } from '../report/review.ts'
import { recordComparison, reportsOfYear } from '../store/comparisons.ts'
import { currentVersion, recordReview } from '../store/documents.ts'

/** A report as it lies in the library after its review came in. */
export interface Kept {
  document: ReportDocument
  /** With the findings that rest on last year's report, where the library holds it. */
  review: Review
  /** Documents of the year after whose findings may have changed with this one. */
  alsoChanged: string[]
}

/**
 * Keeps a review, holds the report against that of the year before, and the report of the year after against this
 * one. The way every review takes, whether a person visited the page or the queue did.
 */
export async function keepReview(url: string, review: Review): Promise<Kept> {
  const document = await recordReview(url, review)
  await compareWithYearBefore(document)
  const later = await reportsOfYear(document, 1)
  for (const one of later) await compareWithYearBefore(one)
  const version = await currentVersion(document)
  const alsoChanged = later.map(({ id }) => id)
  return { document, review: version?.review ?? review, alsoChanged }
}

/** Holds the present text of a document against the newest one of the year before that has a text at all. */
async function compareWithYearBefore(document: ReportDocument): Promise<void> {
  const version = await currentVersion(document)
  if (!version) return
  const earlier = await earlierVersion(document)
  const comparison = earlier && compared(version, earlier.document, earlier.version)
  await recordComparison(document.id, version.textSha256, comparison)
}

async function earlierVersion(document: ReportDocument) {
  for (const earlier of await reportsOfYear(document, -1)) {
    const version = await currentVersion(earlier)
    if (version && !version.review.recognition.attachmentOnly) return { document: earlier, version }
  }
  return null
}

function compared(version: Version, document: ReportDocument, before: Version): Comparison {
  const { id, title, url, year } = document
  return compareYears(version.review, before.review, {
    documentId: id,
    title,
    url,
    year: year ?? 0,
    textSha256: before.textSha256,
  })
}
