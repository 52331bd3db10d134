import type { Annotation } from './annotation.ts'
import { asksForAttention, type DecisionsById } from './attention.ts'
import type { Decision } from './decision.ts'
import type { Finding } from './finding.ts'
import { deservesSecondLook, type Reason } from './judgement.ts'
import type { Localized } from './localized.ts'
import type { Mark, MarkStyle } from './mark.ts'
import type { Review, ReviewedFigure } from './review.ts'
import type { Settings } from './settings.ts'

/** Everything that decides what is drawn on a page. */
export interface MarkSources {
  review: Review
  decisions: DecisionsById
  annotations: Annotation[]
  settings: Settings
  language: keyof Localized
}

/** The marks of a page: findings that ask for attention, verified figures when wanted, and the notes. */
export function marksOf(sources: MarkSources): Mark[] {
  return [...findingMarks(sources), ...verifiedMarks(sources), ...noteMarks(sources)]
}

function findingMarks(sources: MarkSources): Mark[] {
  const { review, decisions, settings, language } = sources
  return review.findings.flatMap((finding) => {
    const decision = decisions.get(finding.id)
    const decided = decision !== undefined && decision.decision !== 'open'
    if (!decided && !asksForAttention(finding, review, settings)) return []
    const place = placeOf(finding, language)
    if (!place) return []
    const style = styleOf(finding, decision, review)
    return [{ key: `finding:${finding.id}`, style, place, operands: operandsOf(finding, review) }]
  })
}

function placeOf(finding: Finding, language: keyof Localized): Mark['place'] | null {
  if (finding.expectedAt !== null) {
    return { kind: 'gap', at: finding.expectedAt, label: finding.message[language] }
  }
  return finding.span ? { kind: 'span', span: finding.span } : null
}

function styleOf(finding: Finding, decision: Decision | undefined, review: Review): MarkStyle {
  if (decision?.decision === 'dismissed') return 'dismissed'
  if (decision && decision.decision !== 'open') return 'decided'
  if (finding.severity === 'error') return 'error'
  const judgement = finding.figure === null ? null : review.figures[finding.figure]?.judgement
  if (!judgement) return 'warning'
  const [main] = judgement.reasons
  if (main) return styleOfReason(main)
  return deservesSecondLook(judgement) ? 'weak' : 'warning'
}

/** How a figure is marked that cannot be checked for this main reason. */
export function styleOfReason(main: Reason): MarkStyle {
  return main === 'approximate' || main === 'bound' ? 'weak' : 'warning'
}

function operandsOf(finding: Finding, review: Review) {
  return finding.figure === null ? [] : operandSpans(review.figures[finding.figure], review)
}

/** Spans of the figures a judgement's arithmetic used. */
export function operandSpans(figure: ReviewedFigure | undefined, review: Review) {
  return (figure?.judgement.evidence?.operands ?? []).flatMap((index) => {
    const operand = review.figures[index]
    return operand ? [{ start: operand.start, end: operand.end }] : []
  })
}

function verifiedMarks({ review, settings }: MarkSources): Mark[] {
  if (!settings.showVerified) return []
  return review.figures.flatMap((figure, index) =>
    figure.judgement.verdict === 'recomputed'
      ? [
          {
            key: `figure:${index}`,
            style: 'verified' as const,
            place: { kind: 'span' as const, span: { start: figure.start, end: figure.end } },
            operands: operandSpans(figure, review),
          },
        ]
      : [],
  )
}

function noteMarks({ annotations, language }: MarkSources): Mark[] {
  return annotations
    .filter((note) => note.deletedAt === null && note.anchor.kind !== 'page')
    .map((note) => ({
      key: `note:${note.id}`,
      style: 'note',
      place: { kind: 'anchor', anchor: note.anchor, label: removedLabel(note)[language] },
      operands: [],
    }))
}

/** Longer quotations would make a marker as large as the paragraph that is gone. */
const longestLabel = 24

function removedLabel({ quote }: Annotation): Localized {
  const words = quote && quote.length > longestLabel ? `${quote.slice(0, longestLabel)}…` : quote
  return {
    zh: `批注所指的文字原在此处，现已删去：“${words ?? ''}”`,
    en: `The words of a note stood here and are gone: “${words ?? ''}”`,
  }
}
