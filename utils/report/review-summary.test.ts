import { expect, it } from 'vitest'
import { reviewSummarySchema, summaryOf } from './review-summary.ts'
import { figureOf, reviewOf } from './testing.ts'

it('sums up contents, verdicts and main reasons', () => {
  const doubtful = figureOf({ verdict: 'unverifiable', reasons: ['no-base', 'approximate'] })
  const review = reviewOf({ figures: [doubtful, doubtful, figureOf({ verdict: 'stated' })] })
  const summary = summaryOf(review)
  expect(summary).toMatchObject({
    level: 'county',
    region: '青砚区',
    timeliness: 'on-time',
    figures: 3,
    verdicts: { unverifiable: 2, stated: 1 },
    reasons: { 'no-base': 2 },
  })
  expect(reviewSummarySchema.parse(summary)).toEqual(summary)
})
