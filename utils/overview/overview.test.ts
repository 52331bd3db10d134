import { describe, expect, it } from 'vitest'
import { figureShares, publications, statusesByLevel, verdictCounts } from './counts.ts'
import { coverageOf, filterChoices, filterDocuments } from './coverage.ts'
import { documentOf } from './testing.ts'

const content = (id: string, status: 'present' | 'missing', required = true) => ({
  id,
  title: id,
  required,
  status,
})

describe('coverageOf', () => {
  const town = documentOf(
    { level: 'town', contents: [content('measures', 'present')] },
    { issuer: '柳湾镇人民政府' },
  )
  const county = documentOf({
    contents: [
      content('measures', 'missing'),
      content('plan', 'present'),
      content('x', 'missing', false),
    ],
  })
  const unread = { ...documentOf(), summary: undefined }

  it('has a line for each report by level, a column for each required content', () => {
    const { columns, rows } = coverageOf([town, county, unread])
    expect(columns.map(({ id }) => id)).toEqual(['measures', 'plan'])
    expect(rows.map(({ document, statuses }) => [document.issuer, ...statuses])).toEqual([
      ['青砚区人民政府', 'missing', 'present'],
      ['柳湾镇人民政府', 'present', null],
    ])
  })

  it('is empty for no reports', () => {
    expect(coverageOf([])).toEqual({ columns: [], rows: [] })
  })

  it.each([
    [{ level: 'town' }, ['柳湾镇人民政府']],
    [{ year: 2023 }, []],
    [{ year: 2024, standard: 'law-based-government' }, ['柳湾镇人民政府', '青砚区人民政府']],
  ])('is narrowed to %j', (wanted, issuers) => {
    const filter = { year: null, standard: null, level: null, region: null, ...wanted }
    expect(filterDocuments([town, county], filter).map(({ issuer }) => issuer)).toEqual(issuers)
  })

  it('offers what there is', () => {
    expect(filterChoices([town, county, documentOf({}, { year: 2023 })])).toEqual({
      years: [2024, 2023],
      standards: ['law-based-government'],
      levels: ['county', 'town'],
      regions: ['青砚区'],
    })
  })
})

describe('counts', () => {
  it('count statuses by level', () => {
    const missing = documentOf({
      contents: [content('plan', 'missing'), content('x', 'missing', false)],
    })
    expect(statusesByLevel([missing, missing, documentOf()])).toEqual([
      { level: 'county', content: 'plan', title: 'plan', status: 'missing', reports: 2 },
    ])
  })

  it.each([
    ['2025-03-31', 2024, -1],
    ['2025-04-01', 2024, 0],
    ['2025-04-02', 2024, 1],
    ['2026-04-01', 2024, 365],
    ['2024-03-01', 2023, -31],
  ])('published %s on %i: %i days after the deadline', (publishedOn, year, days) => {
    const [found] = publications([documentOf({}, { publishedOn, year })])
    expect(found?.daysAfterDeadline).toBe(days)
  })

  it('leave out reports without a date or a year', () => {
    const undated = [documentOf({}, { publishedOn: null }), documentOf({}, { year: null })]
    expect(publications(undated)).toEqual([])
  })

  it('count verdicts, the unverifiable by their main reason', () => {
    const summary = { verdicts: { stated: 3, unverifiable: 2 }, reasons: { bound: 2 } }
    expect(verdictCounts([documentOf(summary), documentOf({ verdicts: { stated: 1 } })])).toEqual([
      { verdict: 'stated', reason: null, figures: 4 },
      { verdict: 'unverifiable', reason: 'bound', figures: 2 },
    ])
  })

  it('give the recomputable share of reports with figures', () => {
    const summary = { figures: 8, verdicts: { recomputed: 1, contradicted: 1, stated: 6 } }
    const shares = figureShares([documentOf(summary), documentOf()])
    expect(shares.map(({ figures, recomputable }) => [figures, recomputable])).toEqual([[8, 0.25]])
  })
})
