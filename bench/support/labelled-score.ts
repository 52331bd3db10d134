import { agrees, aligned, judgedFigures, labelledReports } from '../../tests/labelled/reports.ts'

/** How figures of labelled reports are read and judged, in percent of those that are neither optional nor missed. */
export interface LabelledScore {
  /** Figures labelled, optional ones left out. */
  labels: number
  found: number
  value: number
  verdict: number
  /** Verdict and, for what cannot be checked, the main reason. */
  reason: number
  /** Errors told of those labelled as such, in percent. */
  errorsFound: number
  /** Figures called wrong that the reader called right, and figures where the reader saw none. */
  wronglyAccused: number
  invented: number
}

/** The score over all labelled reports. */
export function labelledScore(): LabelledScore {
  const reports = labelledReports.map((report) => aligned(report.labels, judgedFigures(report)))
  const all = reports.flatMap(({ pairs }) => pairs).filter(({ label }) => !label.optional)
  const found = all.flatMap(({ label, judged }) => (judged ? [{ label, ...judged }] : []))
  const share = (part: number, whole: number) => (100 * part) / (whole || 1)
  const errors = all.filter(({ label }) => label.verdicts.join() === 'contradicted')
  return {
    labels: all.length,
    found: share(found.length, all.length),
    value: share(
      found.filter(({ label, figure }) => isNear(label.value, figure.value)).length,
      found.length,
    ),
    verdict: share(
      found.filter(({ label, judgement }) => label.verdicts.includes(judgement.verdict)).length,
      found.length,
    ),
    reason: share(
      found.filter(({ label, judgement }) => agrees(label, judgement)).length,
      found.length,
    ),
    errorsFound: share(
      errors.filter(({ judged }) => judged?.judgement.verdict === 'contradicted').length,
      errors.length,
    ),
    wronglyAccused: found.filter(
      ({ label, judgement }) =>
        judgement.verdict === 'contradicted' && !label.verdicts.includes('contradicted'),
    ).length,
    invented: reports.reduce((sum, { invented }) => sum + invented.length, 0),
  }
}

function isNear(label: number | null, value: number | null): boolean {
  if (label === null) return true
  return value !== null && Math.abs(label - value) <= 1e-6 * Math.max(1, Math.abs(label))
}
