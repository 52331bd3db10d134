import { secondLookId } from '../../utils/report/judgement.ts'
import type { Review, ReviewedFigure } from '../../utils/report/review.ts'
import { quoteOf } from '../../utils/report/span.ts'

/** What is printed for one input that was read. */
export type ReviewRecord = ReturnType<typeof recordOf>

/** What is printed for one input that could not be read. */
export interface FailedRecord {
  source: string
  error: string
}

/** The review record of one input; `source` as given. */
export function recordOf(source: string, review: Review) {
  const { page, recognition, identity } = review
  return {
    source,
    url: page.url,
    title: page.title,
    site: page.site,
    isReport: recognition.isReport,
    standard: recognition.standard,
    issuer: identity.issuer,
    year: identity.year,
    publishedOn: identity.publishedOn,
    timeliness: review.timeliness,
    sections: review.contents
      .filter(({ required }) => required)
      .map(({ id, status, heading, missing }) => ({ id, status, heading, missing })),
    figures: review.figures.map((figure) => figureOf(figure, review)),
    grounds: recognition.grounds.map(({ id, weight, text }) => ({ id, weight, text: text.zh })),
    findings: review.findings
      .filter(({ figure }) => figure === null)
      .map(({ rule, severity, message }) => ({ rule, severity, message: message.zh })),
    rules: review.rules,
  }
}

function figureOf(figure: ReviewedFigure, { article }: Review) {
  const { verdict, reasons, evidence } = figure.judgement
  return {
    text: figure.text,
    kind: figure.kind,
    value: figure.value,
    unit: figure.unit,
    approximate: figure.approximate,
    verdict,
    reasons,
    evidence: evidence && {
      operands: evidence.operandTexts,
      formula: evidence.formula,
      recomputed: evidence.recomputed,
      rounding: evidence.rounding,
    },
    secondLook: figure.judgement.remarks.find(({ id }) => id === secondLookId)?.text.zh ?? null,
    section: figure.content,
    quote: quoteOf(article.text, figure),
  }
}
