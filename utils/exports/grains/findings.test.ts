import { describe, expect, it } from 'vitest'
import { findings } from './findings.ts'
import { about, entry, review, rowsOf } from './testing.ts'

describe('findings.csv', () => {
  it('has a row for a finding, decided or open', () => {
    const [decided, open] = rowsOf(findings, entry())
    expect(decided).toEqual({
      ...about,
      finding_id: 'figure:base:11',
      kind: 'figure',
      rule: 'base',
      severity: 'warning',
      section_id: 'measures',
      section_path: '主要举措',
      quote: review.article.text.slice(11, 14),
      start: '11',
      end: '14',
      message_zh: '缺少基数',
      message_en: 'no base',
      norm: '《办法》第九条',
      decision: 'dismissed',
      decision_reason: 'other',
      remark: '见附件',
      remark_by: '',
      reviewer: '吴',
      decided_at: '2026-03-12T18:00:00.000+08:00',
      rules_version: 'test',
    })
    expect(open).toMatchObject({
      finding_id: 'content:missing:plan',
      section_path: '',
      quote: '',
      start: '',
      end: '',
      norm: '',
      decision: 'open',
      decision_reason: '',
      remark: '',
      reviewer: '',
      decided_at: '',
    })
  })

  it('has none where no text is kept', () => {
    expect(rowsOf(findings, entry({ review: null }))).toEqual([])
  })
})
