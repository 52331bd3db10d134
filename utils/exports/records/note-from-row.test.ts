import { describe, expect, it } from 'vitest'
import { decisionOfRow, documentRow, noteOfRow, utc } from './note-from-row.ts'

const row = (cells: Record<string, string>) => ({
  line: 2,
  cell: (name: string) => cells[name] ?? '',
})

describe('a moment of a file', () => {
  it.each([
    ['2026-03-12T17:30:00.000+08:00', '2026-03-12T09:30:00.000Z'],
    ['2026-03-12T17:30:00+08:00', '2026-03-12T09:30:00.000Z'],
    ['2026-03-12T17:30+08:00', '2026-03-12T09:30:00.000Z'],
    ['2026-03-12T09:30:00Z', '2026-03-12T09:30:00.000Z'],
    ['2026-03-12T09:30:00.25Z', '2026-03-12T09:30:00.250Z'],
    ['2026-03-12T03:30:00-06:00', '2026-03-12T09:30:00.000Z'],
    ['2025-12-31T20:00:00-05:30', '2026-01-01T01:30:00.000Z'],
  ])('%s is %s', (written, stored) => expect(utc(written)).toBe(stored))

  it.each([
    ...['', '2026', '2026-03-12', '2026-03-12 09:30', '2026-03-12T09:30:00', '2026/3/12 9:30'],
    ...[
      '2026-3-12T09:30:00Z',
      '2026-03-12T9:30:00Z',
      '2026-03-12T09:30:00+8',
      '昨天',
      'Thu Mar 12 2026',
    ],
    ...[
      '2026-13-12T09:30:00Z',
      '2026-03-12T25:30:00Z',
      'x2026-03-12T09:30:00Z',
      '2026-03-12T09:30:00Zx',
    ],
  ])('%j is none, and stays as it is written', (written) => expect(utc(written)).toBe(written))
})

describe('the document of a row', () => {
  it('has the address as its key, and empty cells as not known', () => {
    const cells = {
      document_id: 'd',
      url: 'http://a/',
      text_sha256: 'f',
      captured_at: '2026-01-02T00:00:00+08:00',
    }
    expect(documentRow(row(cells), (url) => `key of ${url}`)).toEqual({
      id: 'd',
      addressKey: 'key of http://a/',
      url: 'http://a/',
      title: null,
      issuer: null,
      year: null,
      standard: null,
      publishedOn: null,
      textSha256: 'f',
      reviewedAt: null,
      reviewer: null,
      reviewedSha256: null,
      firstSeenAt: '2026-01-01T16:00:00.000Z',
      capturedAt: '2026-01-01T16:00:00.000Z',
    })
  })

  it.each([
    ['2024', 2024],
    ['', null],
    ['2024年', null],
    ['二〇二四', null],
    ['24', null],
    ['20240', null],
    ['x2024', null],
  ])('is of the year %j: %j', (written, year) => {
    expect(documentRow(row({ report_year: written }), String).year).toBe(year)
  })
})

describe('the note of a row', () => {
  const quoteOf = (kind: string) => noteOfRow(row({ target_kind: kind, quote: '73件' })).quote

  it.each([
    ['span', '73件'],
    ['figure', '73件'],
    ['page', null],
    ['absence', null],
    ['webpage', '73件'],
    ['absence of words', '73件'],
  ])('on %s quotes %j', (kind, quote) => expect(quoteOf(kind)).toBe(quote))

  it.each<[string, Record<string, string>, unknown]>([
    ['no figure', {}, null],
    [
      'a figure',
      { figure_raw: '73件', figure_value: '73', figure_unit: '件' },
      { value: 73, unit: '件', noun: null },
    ],
    [
      'a figure without unit',
      { figure_raw: '73', figure_value: '73' },
      { value: 73, unit: null, noun: null },
    ],
    [
      'a figure without value',
      { figure_raw: '若干件', figure_unit: '件' },
      { value: null, unit: '件', noun: null },
    ],
    [
      'nought',
      { figure_raw: '0件', figure_value: '0', figure_unit: '件' },
      { value: 0, unit: '件', noun: null },
    ],
  ])('on %s', (_, cells, figure) => {
    const { anchor } = noteOfRow(row({ target_kind: 'figure', ...cells }))
    expect(anchor).toMatchObject({ passage: { figure } })
  })
})

describe('the decision of a row', () => {
  it('is on the finding that its id names behind the document', () => {
    const cells = { note_id: 'decision:d1:figure:base:11', document_id: 'd1', finding: 'base' }
    expect(decisionOfRow(row(cells))).toMatchObject({
      documentId: 'd1',
      findingId: 'figure:base:11',
      rule: 'base',
      message: '',
      reason: null,
    })
  })
})
