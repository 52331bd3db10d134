import type { ReportDocument } from '../report/document.ts'
import type { ReviewSummary } from '../report/review-summary.ts'

/** A stored report of an invented body; `summary` and `changes` replace parts of it. */
export function documentOf(
  summary: Partial<ReviewSummary> = {},
  changes: Partial<ReportDocument> = {},
): ReportDocument {
  return {
    id: crypto.randomUUID(),
    addressKey: 'a.gov.cn/1',
    url: 'http://a.gov.cn/1',
    title: null,
    issuer: '青砚区人民政府',
    year: 2024,
    standard: 'law-based-government',
    publishedOn: '2025-03-12',
    textSha256: 'f00',
    reviewedAt: null,
    reviewer: null,
    reviewedSha256: null,
    firstSeenAt: '2025-06-01T08:00:00.000Z',
    capturedAt: '2025-06-01T08:00:00.000Z',
    summary: {
      level: 'county',
      region: '青砚区',
      timeliness: 'on-time',
      contents: [],
      characters: 6000,
      figures: 0,
      verdicts: {},
      reasons: {},
      ...summary,
    },
    ...changes,
  }
}
