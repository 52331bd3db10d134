import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../report/annotation.ts'
import { passageOf } from '../../report/testing.ts'
import type { Grain, ReviewedDocument } from './grain.ts'
import { notes } from './notes.ts'
import { about, bare, entry, found, missing, note, review, rowsOf } from './testing.ts'

describe('notes.csv', () => {
  const cells = (source: ReviewedDocument) => rowsOf(notes as Grain<ReviewedDocument>, source)

  it('has a row for a decision, with what the rules found', () => {
    expect(cells(entry())).toMatchObject([
      {
        ...about,
        note_id: 'decision:d1:figure:base:11',
        revision: '1',
        target_kind: 'figure',
        section_path: '主要举措',
        section_id: 'measures',
        quote: review.article.text.slice(11, 14),
        prefix: review.article.text.slice(0, 11),
        suffix: review.article.text.slice(14),
        anchor_state: 'found',
        figure_raw: '73件',
        figure_value: '73',
        figure_unit: '件',
        finding: 'base',
        verdict: 'recomputed',
        decision: 'dismissed',
        decision_reason: 'other',
        severity: 'warning',
        comment: '见附件',
        status: 'submitted',
        reviewer: '吴',
        created_at: '2026-03-12T18:00:00.000+08:00',
        updated_at: '2026-03-12T18:00:00.000+08:00',
        captured_at: '2026-03-12T16:00:00.000+08:00',
        tool_version: '0.1.0',
        rules_version: 'test',
      },
    ])
  })

  it.each([
    ['words', { ...found, figure: null }, 'span', 'found'],
    ['a missing content', { ...missing, id: found.id }, 'absence', 'found'],
    ['the page', { ...missing, id: found.id, expectedAt: null }, 'page', 'found'],
    ['what the rules no longer find', missing, 'page', 'orphan'],
  ])('says that a decision is about %s', (_, finding, kind, state) => {
    const [row] = cells(entry({ review: { ...review, findings: [finding] } }))
    expect(row).toMatchObject({ target_kind: kind, anchor_state: state, rules_version: 'test' })
  })

  it('keeps a decision whose text is not kept', () => {
    expect(cells(entry({ document: bare, review: null }))).toMatchObject([
      {
        page_title: '',
        issuer: '',
        report_year: '',
        standard: '',
        section_path: '',
        quote: '',
        severity: '',
        verdict: '',
        figure_raw: '',
        rules_version: '',
        anchor_state: 'orphan',
      },
    ])
  })

  it('has an empty cell for what a note on the page does not have', () => {
    const [row] = cells(entry({ notes: [note('n1')], decisions: [] }))
    expect(row).toMatchObject({
      note_id: 'n1',
      target_kind: 'page',
      section_path: '',
      section_id: '',
      quote: '',
      quote_now: '',
      prefix: '',
      suffix: '',
      anchor_state: '',
      figure_raw: '',
      figure_value: '',
      figure_unit: '',
      finding: '',
      verdict: '',
      decision: '',
      decision_reason: '',
      severity: '',
      codes: '',
      status: 'draft',
    })
  })

  const words = passageOf({
    headingPath: ['主要举措', '甲 > 乙'],
    figure: { value: 73, unit: '件', noun: '申请' },
  })
  const report = { issuer: null, year: null }
  const of = (changes: Partial<Annotation>) =>
    cells(entry({ notes: [note('n1', changes)], decisions: [] }))[0]

  it('says of a note on a figure where it stands and what it says', () => {
    const anchor = { kind: 'figure' as const, report, passage: words }
    expect(of({ anchor, quote: '73件', labels: ['甲|乙', '丙'] })).toMatchObject({
      target_kind: 'figure',
      section_path: '主要举措 > 甲 \\> 乙',
      section_id: '',
      quote: '73件',
      prefix: '受理申请',
      suffix: '。',
      figure_raw: '73件',
      figure_value: '73',
      figure_unit: '件',
      codes: '甲\\|乙|丙',
    })
  })

  it.each([
    ['without unit', { value: 73, unit: null, noun: null }, '73', ''],
    ['without value', { value: null, unit: '件', noun: null }, '', '件'],
  ])('has an empty cell for what a figure %s lacks', (_, figure, value, unit) => {
    const anchor = { kind: 'figure' as const, report, passage: { ...words, figure } }
    expect(of({ anchor })).toMatchObject({
      figure_raw: '73件',
      figure_value: value,
      figure_unit: unit,
    })
  })

  it('has no figure for words, and the content for what is missing', () => {
    const anchor = { kind: 'span' as const, report, passage: { ...words, figure: null } }
    expect(of({ anchor })).toMatchObject({ target_kind: 'span', figure_raw: '', section_id: '' })
    expect(of({ anchor: { kind: 'absence', report, content: 'plan' } })).toMatchObject({
      target_kind: 'absence',
      section_id: 'plan',
      section_path: '',
      prefix: '',
    })
  })

  it.each([
    ['found', { state: 'found' as const, span: { start: 1, end: 2 } }, 'found', ''],
    [
      'changed',
      { state: 'changed' as const, span: { start: 1, end: 2 }, now: '75件' },
      'changed',
      '75件',
    ],
    ['removed', { state: 'removed' as const, at: 1 }, 'removed', ''],
  ])('says what became of words that were %s', (_, outcome, state, now) => {
    expect(of({ outcome })).toMatchObject({
      anchor_state: state,
      quote_now: now,
    })
  })

  it('has rows of one moment in the order of their ids, however they come, and a decision where it was made', () => {
    const [n1, n2, late] = [
      note('n1'),
      note('n2'),
      note('n0', { createdAt: '2026-03-12T10:00:00.001Z' }),
    ]
    for (const all of [
      [n1, n2, late],
      [late, n2, n1],
      [n2, late, n1],
    ])
      expect(cells(entry({ notes: all })).map(({ note_id }) => note_id)).toEqual([
        ...['n1', 'n2', 'decision:d1:figure:base:11', 'n0'],
      ])
  })
})
