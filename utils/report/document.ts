import { z } from 'zod'
import { momentSchema } from './annotation.ts'
import { comparisonSchema } from './comparison.ts'
import { reviewSchema } from './review.ts'
import { reviewSummarySchema } from './review-summary.ts'

/** One report at one address: its identity, state of review and the digest of its text as last seen. */
export const reportDocumentSchema = z.object({
  id: z.string().min(1),
  /** See addressKey(): several addresses of one page share it. */
  addressKey: z.string(),
  url: z.string(),
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  year: z.int().nullable(),
  standard: z.string().nullable(),
  publishedOn: z.string().nullable(),
  textSha256: z.string(),
  /** Set when a person marked the page reviewed. */
  reviewedAt: momentSchema.nullable(),
  reviewer: z.string().nullable(),
  /** Digest of the text that was marked reviewed. */
  reviewedSha256: z.string().nullable(),
  firstSeenAt: momentSchema,
  capturedAt: momentSchema,
  /** Of the review of the present text; absent from rows that an earlier release wrote. */
  summary: reviewSummarySchema.optional(),
  /** Share of the text that stood in the report of the year before, 0–1; absent while there is none to compare with. */
  repeatedShare: z.number().min(0).max(1).optional(),
})
export type ReportDocument = z.infer<typeof reportDocumentSchema>

/**
 * Whether a person has marked the report reviewed: as it is now, or as it was before its text changed. Of a mark that
 * came without the digest of its text, as tables of notes give it, nothing is known to have changed.
 */
export function reviewedText({
  reviewedAt,
  reviewedSha256,
  textSha256,
}: Pick<ReportDocument, 'reviewedAt' | 'reviewedSha256' | 'textSha256'>):
  | 'present'
  | 'earlier'
  | null {
  if (reviewedAt === null) return null
  return (reviewedSha256 ?? textSha256) === textSha256 ? 'present' : 'earlier'
}

/** True when nobody has marked the report reviewed, or its text has changed since; false of a row that cannot be read. */
export function isToReview(row: ReportDocument | undefined): boolean {
  if (row?.reviewedAt === undefined) return false
  return reviewedText(row) !== 'present'
}

/** A person's mark on a report, and whether it holds for the text as it is now; see reviewedText. */
export interface ReviewedMark {
  at: string
  text: 'present' | 'earlier'
}

/** The marks on reports by document id; those nobody has marked are left out. */
export type ReviewedMarks = ReadonlyMap<string, ReviewedMark>

/** What the rules said of one version of a document's text, with that text: kept once per version. */
export const versionSchema = z.object({
  documentId: z.string().min(1),
  textSha256: z.string(),
  capturedAt: momentSchema,
  review: reviewSchema,
  /** The report held against that of the year before; absent while the library does not hold it. */
  comparison: comparisonSchema.optional(),
})
export type Version = z.infer<typeof versionSchema>

/** A person's word against the recognition of one address. */
export const overrulingSchema = z.object({
  addressKey: z.string(),
  says: z.enum(['report', 'not-report']),
  at: momentSchema,
})
export type Overruling = z.infer<typeof overrulingSchema>
