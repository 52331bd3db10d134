import { z } from 'zod'
import type { Finding } from './finding.ts'
import { findingSchema } from './finding.ts'
import { localizedSchema } from './localized.ts'
import type { Review } from './review.ts'
import { spanSchema } from './span.ts'

/** The report of the year before that a report was held against. */
export const earlierReportSchema = z.object({
  documentId: z.string().min(1),
  title: z.string().nullable(),
  url: z.string(),
  year: z.int(),
  /** Digest of the text that was used. */
  textSha256: z.string(),
})
export type EarlierReport = z.infer<typeof earlierReportSchema>

/**
 * What kind of words are held against last year's report.
 * growth: 同比增长12.5% · increment: 比上年增加15件 · baseline: 上年同期120件 · carried-over: 上年结转12件
 */
export const claimKindSchema = z.enum(['growth', 'increment', 'baseline', 'carried-over'])
export type ClaimKind = z.infer<typeof claimKindSchema>

/** What last year's report says about one claim of this year's. */
export const crossJudgementSchema = z.object({
  claim: claimKindSchema,
  /** Index into the review's figures. */
  figure: z.int(),
  /**
   * agrees: recomputed from last year's figure · differs: last year's figure of the very same words gives something
   * else · remark: a figure of nearly the same words is there, which may or may not be the same quantity
   */
  verdict: z.enum(['agrees', 'differs', 'remark']),
  /** "(135-120)/120" */
  formula: z.string(),
  /** "12.5%" */
  recomputed: z.string(),
  /** The sentence of last year's report the figure stands in. */
  quote: z.string(),
  message: localizedSchema,
})
export type CrossJudgement = z.infer<typeof crossJudgementSchema>

/** How much of a report's prose stood in the report of the year before, numbers aside. */
export const repeatedTextSchema = z.object({
  /** Share of the characters of all sentences that were compared, 0–1. */
  share: z.number().min(0).max(1),
  /** Sentences that stood there, and all that were compared. */
  sentences: z.int(),
  of: z.int(),
  /** The repeated sentences, neighbours joined. */
  spans: z.array(spanSchema),
})
export type RepeatedText = z.infer<typeof repeatedTextSchema>

/** A report held against the report of the same body on the year before. */
export const comparisonSchema = z.object({
  earlier: earlierReportSchema,
  judgements: z.array(crossJudgementSchema),
  repeated: repeatedTextSchema,
  /** What of it a reviewer should look at; these stand among the review's findings too. */
  findings: z.array(findingSchema),
})
export type Comparison = z.infer<typeof comparisonSchema>

const ofComparison = /^last-year-/

/** True for findings that rest on another document. */
function isCrossYear({ rule }: Finding): boolean {
  return ofComparison.test(rule)
}

/** The review with the findings of this comparison in place of those of an earlier one; null takes them out. */
export function withComparison(review: Review, comparison: Comparison | null): Review {
  const own = review.findings.filter((finding) => !isCrossYear(finding))
  return { ...review, findings: [...own, ...(comparison?.findings ?? [])] }
}
