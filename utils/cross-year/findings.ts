import { findingId } from '../contents/finding-id.ts'
import { nowhere } from '../contents/subject.ts'
import type { CrossJudgement, EarlierReport } from '../report/comparison.ts'
import type { Finding } from '../report/finding.ts'
import type { Review } from '../report/review.ts'
import { quoteOf } from '../report/span.ts'

/**
 * A finding for every claim that does not fit last year's report. A warning, never an error: last year's report may be
 * the one that was wrong, or the counting may have changed.
 */
export function findingsOf(
  review: Review,
  judgements: CrossJudgement[],
  earlier: EarlierReport,
): Finding[] {
  return judgements.flatMap((judged) => {
    const figure = review.figures[judged.figure]
    if (judged.verdict !== 'differs' || !figure) return []
    const span = { start: figure.start, end: figure.end }
    const { prefix, exact, suffix } = quoteOf(review.article.text, span)
    const rule = `last-year-${judged.claim}`
    const source = sourceOf(earlier)
    return [
      {
        ...nowhere,
        id: findingId('figure', rule, `${prefix}|${exact}|${suffix}`),
        kind: 'figure' as const,
        rule,
        severity: 'warning' as const,
        span,
        content: figure.content,
        message: { zh: judged.message.zh + source.zh, en: judged.message.en + source.en },
      },
    ]
  })
}

function sourceOf({ title, url, year }: EarlierReport) {
  const name = title ?? url
  return { zh: `（依据：${year}年度《${name}》）`, en: ` (from the report on ${year}: ${name})` }
}
