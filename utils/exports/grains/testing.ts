import { expect } from 'vitest'
import type { Annotation } from '../../report/annotation.ts'
import type { Content, ContentStatus } from '../../report/content.ts'
import type { Decision } from '../../report/decision.ts'
import type { ReportDocument } from '../../report/document.ts'
import type { Heading } from '../../report/outline.ts'
import { figureOf, findingOf, reviewOf } from '../../report/testing.ts'
import { fromCsv } from '../testing.ts'
import type { Grain, ReviewedDocument } from './grain.ts'

/** Written at Beijing time. */
export const context = { toolVersion: '0.1.0', offsetMinutes: 480 }

/** Every cell of every row but the format stamp, by column. */
export function rowsOf<Source>(grain: Grain<Source>, source: Source): Record<string, string>[] {
  const { text, rows: count } = grain.write(source, context)
  const { rows } = fromCsv(grain.head + text)
  expect(rows).toHaveLength(count)
  return rows.map(({ format, ...row }) => {
    expect(format).toBe(grain.format)
    return row
  })
}

/** A document of which everything is known. */
export const document: ReportDocument = {
  id: 'd1',
  addressKey: 'k',
  url: 'http://www.qingyan.gov.cn/a.html',
  title: '年度报告',
  issuer: '青砚区人民政府',
  year: 2024,
  standard: 'law-based-government',
  publishedOn: '2025-03-12',
  textSha256: 'f00',
  reviewedAt: '2026-03-13T01:00:00.000Z',
  reviewer: '林',
  reviewedSha256: 'f00',
  firstSeenAt: '2026-03-11T08:00:00.000Z',
  capturedAt: '2026-03-12T08:00:00.000Z',
  repeatedShare: 0.12345,
}
const { repeatedShare: _, ...compared } = document
/** The same of which only what must be is known. */
export const bare: ReportDocument = {
  ...compared,
  title: null,
  issuer: null,
  year: null,
  standard: null,
  publishedOn: null,
  reviewedAt: null,
  reviewer: null,
}
/** The cells that say which document a row belongs to. */
export const about = {
  document_id: 'd1',
  url: document.url,
  issuer: '青砚区人民政府',
  report_year: '2024',
}
/** A heading whose section ends at `end`. */
export const heading = (label: string, start: number, end: number): Heading => ({
  start,
  end: start + 6,
  level: 1,
  numbering: 'chapter',
  number: '一、',
  label,
  runIn: false,
  body: { start: start + 7, end },
})
/** A decision on `found`. */
export const decision: Decision = {
  documentId: 'd1',
  findingId: 'figure:base:11',
  rule: 'base',
  message: '缺基数',
  decision: 'dismissed',
  reason: 'other',
  remark: '见附件',
  reviewer: '吴',
  textSha256: 'f00',
  decidedAt: '2026-03-12T10:00:00.000Z',
}
/** A finding on the first figure. */
export const found = findingOf({
  id: 'figure:base:11',
  kind: 'figure',
  rule: 'base',
  span: { start: 11, end: 14 },
  content: 'measures',
  figure: 0,
  message: { zh: '缺少基数', en: 'no base' },
  norm: { act: '《办法》', article: '第九条', standing: 'seen', demands: '数据准确' },
})
/** A finding on a content that is not there. */
export const missing = findingOf({
  id: 'content:missing:plan',
  kind: 'content',
  expectedAt: 5,
  content: 'plan',
})
/** A figure that was recomputed. */
export const figure = figureOf({
  verdict: 'recomputed',
  reasons: ['no-base', 'bound'],
  check: 'share',
  evidence: {
    operands: [1],
    operandTexts: ['146件'],
    formula: '73/146',
    recomputed: '50%',
    rounding: 'exact',
  },
})
/** A required content with this status. */
export const content = (id: string, status: ContentStatus): Content => ({
  id,
  title: id,
  required: true,
  status,
  heading: null,
  evidence: [],
  body: [],
  missing: [],
  expectedAt: null,
  share: 0,
  figures: 0,
  norm: null,
})
/** A note on the page unless `changes` says otherwise. */
export const note = (id: string, changes: Partial<Annotation> = {}): Annotation => ({
  id,
  documentId: 'd1',
  revision: 1,
  anchor: { kind: 'page', report: { issuer: null, year: null } },
  outcome: null,
  quote: null,
  comment: '甲',
  labels: [],
  status: 'draft',
  reviewer: '林',
  textSha256: 'f00',
  createdAt: '2026-03-12T09:00:00.000Z',
  updatedAt: '2026-03-12T09:00:00.000Z',
  deletedAt: null,
  ...changes,
})
/** A review with two sections, two findings and two figures. */
export const review = reviewOf({
  outline: [heading('主要举措', 0, 20), heading('明年打算', 20, 40)],
  findings: [found, missing],
  figures: [
    figure,
    {
      ...figureOf(
        { verdict: 'contradicted' },
        {
          upTo: '80',
          exactness: 'more',
          cell: {
            table: 0,
            row: 1,
            column: 1,
            head: false,
            rowHead: '一科',
            columnHead: '受理',
            caption: '',
          },
        },
      ),
      content: 'measures',
    },
  ],
  contents: [
    content('a', 'present'),
    content('b', 'embedded'),
    content('c', 'mentioned'),
    content('d', 'missing'),
    content('e', 'missing'),
    content('f', 'untested'),
    { ...content('g', 'missing'), required: false },
  ],
})
/** The document with its review and one decision. */
export const entry = (changes: Partial<ReviewedDocument> = {}): ReviewedDocument => ({
  document,
  review,
  notes: [],
  decisions: [decision],
  ...changes,
})
