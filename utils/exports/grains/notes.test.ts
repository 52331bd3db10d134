import { describe, expect, it } from 'vitest'
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
})
