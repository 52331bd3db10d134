import { findingId } from '../contents/finding-id.ts'
import { nowhere } from '../contents/subject.ts'
import type { Article } from '../report/article.ts'
import type { Finding, Severity } from '../report/finding.ts'
import { deservesSecondLook, type Judgement, secondLookId } from '../report/judgement.ts'
import type { ReviewedFigure } from '../report/review.ts'
import { quoteOf } from '../report/span.ts'
import type { Steps } from '../report/steps.ts'
import { figureMessage } from './figure-messages.ts'

/** A finding for every figure that is contradicted, cannot be checked or deserves a second look; one figure a step. */
export function* figureFindings(article: Article, figures: ReviewedFigure[]): Steps<Finding[]> {
  const taken = new Set<string>()
  const findings: Finding[] = []
  for (const [index, figure] of figures.entries()) {
    const rule = ruleOf(figure.judgement)
    if (!rule) continue
    findings.push({
      ...nowhere,
      id: idOf(article.text, rule, figure, taken),
      kind: 'figure',
      rule,
      severity: severityOf(figure.judgement),
      span: { start: figure.start, end: figure.end },
      content: figure.content,
      figure: index,
      message: figureMessage(figure),
    })
    yield
  }
  return findings
}

function ruleOf(judgement: Judgement): string | null {
  const { verdict, reasons } = judgement
  if (verdict === 'contradicted') return 'contradicted'
  if (deservesSecondLook(judgement)) return secondLookId
  if (verdict !== 'unverifiable') return null
  return `unverifiable-${reasons[0] ?? 'unknown'}`
}

/** What is only a norm or a minimum is listed; the rest asks for an eye; what the page disproves is a defect. */
function severityOf({ verdict, reasons }: Judgement): Severity {
  if (verdict === 'contradicted') return 'error'
  return reasons[0] === 'bound' ? 'notice' : 'warning'
}

/** How much of the surroundings goes into an id: more only when less is not unique. */
const reaches = [16, 64, 256]

/** The same words in the same surroundings keep their id; true repetitions are told apart by their count. */
function idOf(text: string, rule: string, figure: ReviewedFigure, taken: Set<string>): string {
  for (const reach of reaches) {
    const { prefix, exact, suffix } = quoteOf(text, figure, reach)
    const id = findingId('figure', rule, `${prefix}|${exact}|${suffix}`)
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
  const id = findingId('figure', rule, `${figure.text}|${taken.size}|${figure.block}`)
  taken.add(id)
  return id
}
