import { describe, expect, it } from 'vitest'
import { aligned, judgedFigures, labelledReports } from './reports.ts'

describe.each(labelledReports)('$name', (report) => {
  const { pairs, invented } = aligned(report.labels, judgedFigures(report))

  it('has its labels where they say', () => {
    for (const { text, start } of report.labels)
      expect(report.text.slice(start, start + text.length)).toBe(text)
  })

  it('accuses no figure that the reader called right', () => {
    const accused = pairs.filter(
      ({ label, judged }) =>
        judged?.judgement.verdict === 'contradicted' && !label.verdicts.includes('contradicted'),
    )
    expect(accused.map(({ label }) => label.text)).toEqual([])
    const others = invented.filter(({ judgement }) => judgement.verdict === 'contradicted')
    expect(others.map(({ figure }) => figure.text)).toEqual([])
  })
})
