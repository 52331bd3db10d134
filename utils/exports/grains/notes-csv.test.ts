import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../report/annotation.ts'
import type { Decision } from '../../report/decision.ts'
import { reviewOf } from '../../report/testing.ts'
import { fromCsv, notesCsv } from '../testing.ts'
import type { ReviewedDocument } from './grain.ts'
import { notes } from './notes.ts'

const finding = {
  id: 'content:missing:shortcomings',
  kind: 'content' as const,
  rule: 'missing',
  severity: 'error' as const,
  span: null,
  expectedAt: 7,
  content: 'shortcomings',
  figure: null,
  message: { zh: '缺', en: 'missing' },
  norm: null,
}

const note = (comment: string): Annotation => ({
  id: 'n1',
  documentId: 'd1',
  revision: 2,
  anchor: {
    kind: 'span',
    report: { issuer: '青砚区人民政府', year: 2024 },
    passage: {
      exact: '受理申请73件',
      prefix: '一、主要举措',
      suffix: '。',
      once: { alone: true, prefix: true, suffix: true },
      inParagraph: { before: 0, after: 1 },
      marking: { before: 12, after: 12 },
      neighbours: { before: '', after: '' },
      position: { start: 7, end: 14 },
      headingPath: ['主要举措', '依法办理'],
      cell: null,
      figure: null,
      sectionDigest: 'a',
      articleDigest: 'b',
    },
  },
  outcome: { state: 'changed', span: { start: 7, end: 14 }, now: '受理申请75件' },
  quote: '受理申请73件',
  comment,
  labels: ['数据存疑', '亮点'],
  status: 'submitted',
  reviewer: '林',
  textSha256: 'f00',
  createdAt: '2026-03-12T09:00:00.000Z',
  updatedAt: '2026-03-12T09:30:00.000Z',
  deletedAt: null,
})

const decision: Decision = {
  documentId: 'd1',
  findingId: finding.id,
  rule: 'missing',
  message: '缺',
  decision: 'dismissed',
  reason: 'other',
  remark: '见附件',
  reviewer: '林',
  textSha256: 'f00',
  decidedAt: '2026-03-12T10:00:00.000Z',
}

const entry = (comment: string): ReviewedDocument => ({
  document: {
    id: 'd1',
    addressKey: 'k',
    url: 'http://www.qingyan.gov.cn/a.html',
    title: '报告',
    issuer: '青砚区人民政府',
    year: 2024,
    standard: 'law-based-government',
    publishedOn: null,
    textSha256: 'f00',
    reviewedAt: null,
    reviewer: null,
    reviewedSha256: null,
    firstSeenAt: '2026-03-12T08:00:00.000Z',
    capturedAt: '2026-03-12T08:00:00.000Z',
  },
  review: reviewOf({ findings: [finding] }),
  notes: [note(comment)],
  decisions: [decision],
})

const context = { toolVersion: '0.1.0', offsetMinutes: 480 }

describe('notes.csv', () => {
  it.each(['平实', '=SUM(A1)', '含"引号"，逗号,\n换行', '  前后空格  ', "'=1", '🀄𠮷'])(
    'reads back the comment %j',
    (comment) => {
      const { rows, problems } = fromCsv(notesCsv([entry(comment)], context))
      expect(problems).toEqual([])
      expect(rows[0]).toMatchObject({
        format: 'heyue-notes/1',
        comment,
        codes: '数据存疑|亮点',
        section_path: '主要举措 > 依法办理',
        quote: '受理申请73件',
        quote_now: '受理申请75件',
        anchor_state: 'changed',
        created_at: '2026-03-12T17:00:00.000+08:00',
        report_year: '2024',
      })
      expect(rows[1]).toMatchObject({
        target_kind: 'absence',
        section_id: 'shortcomings',
        decision: 'dismissed',
        decision_reason: 'other',
        comment: '见附件',
        severity: 'error',
      })
    },
  )

  it('is UTF-8 with byte order mark, CRLF, every field quoted, all columns', () => {
    const csv = notesCsv([entry('x')], context)
    expect(csv.startsWith('\uFEFF"format","note_id"')).toBe(true)
    expect(csv.endsWith('"\r\n')).toBe(true)
    const lines = csv.trim().split('\r\n')
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line.split('","')).toHaveLength(notes.columns.length)
  })

  it('leaves the trash out', () => {
    const trashed = entry('x')
    trashed.notes[0]!.deletedAt = '2026-03-12T11:00:00.000Z'
    expect(fromCsv(notesCsv([trashed], context)).rows).toHaveLength(1)
  })
})
