import type { Decision } from './decision.ts'
import type { Finding } from './finding.ts'
import { deservesSecondLook } from './judgement.ts'
import type { Review } from './review.ts'
import type { Settings } from './settings.ts'

/**
 * True when a finding asks for a reviewer's eye: errors and warnings always; an unverifiable figure only when it deserves a
 * second look or its main reason is among those the reviewer wants highlighted. Notices are listed, never highlighted.
 */
export function asksForAttention(finding: Finding, review: Review, settings: Settings): boolean {
  if (finding.figure === null) return finding.severity !== 'notice'
  const judgement = review.figures[finding.figure]?.judgement
  const doubted = judgement !== undefined && deservesSecondLook(judgement)
  if (doubted || judgement?.verdict !== 'unverifiable') return finding.severity !== 'notice'
  const main = judgement.reasons[0]
  return main !== undefined && settings.highlighted.includes(main)
}

/** The findings to walk through, in page order; what is about the whole page comes first. */
export function findingsToWalk(review: Review, settings: Settings): Finding[] {
  const place = (finding: Finding) => finding.span?.start ?? finding.expectedAt ?? -1
  return review.findings
    .filter((finding) => asksForAttention(finding, review, settings))
    .sort((a, b) => place(a) - place(b))
}

/** True when the report goes on where nobody has read it, on further pages or in a file: no findings mean little then. */
export function isPartlyRead({ page, contents }: Review): boolean {
  const untested = contents.some(({ required, status }) => required && status === 'untested')
  return page.nextPage !== null || untested
}

/** Decisions by finding id. */
export type DecisionsById = ReadonlyMap<string, Decision>

/** True while nobody has confirmed, dismissed or given up on the finding. */
export function isOpen(finding: Finding, decisions: DecisionsById): boolean {
  const decision = decisions.get(finding.id)?.decision
  return decision === undefined || decision === 'open'
}

/** Number of findings to look at that are still open: what the toolbar badge shows. */
export function openCount(review: Review, decisions: DecisionsById, settings: Settings): number {
  return findingsToWalk(review, settings).filter((finding) => isOpen(finding, decisions)).length
}
