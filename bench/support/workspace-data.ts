import type { Anchor } from '../../utils/report/anchor.ts'
import type { Annotation } from '../../utils/report/annotation.ts'
import type { Decision } from '../../utils/report/decision.ts'
import type { ReportDocument, Version } from '../../utils/report/document.ts'
import type { HistoryEvent } from '../../utils/report/event.ts'
import type { Review } from '../../utils/report/review.ts'
import { summaryOf } from '../../utils/report/review-summary.ts'
import { chance } from './report-text.ts'
import { commentOf, labelNames, outcomeOf, reviewers } from './workspace-words.ts'

/** A review by the engine with anchors on its words; see workspaceBases(). */
export interface WorkspaceBase {
  review: Review
  anchors: { anchor: Anchor; quote: string }[]
}

/** How large a made workspace is; the notes are spread evenly over the documents. */
export interface WorkspaceSize {
  documents: number
  notes: number
}

/** The rows of one document in every table, as the store would have written them. */
export interface DocumentRows {
  documents: ReportDocument[]
  versions: Version[]
  annotations: Annotation[]
  decisions: Decision[]
  events: HistoryEvent[]
}

const firstNames = '青云临白石南北东西永安平江河清海金长新宁'
const secondNames = '砚溪沅沙桥湾岗峰林口川阳山泉塘源浦陵'
const kinds = ['区人民政府', '县人民政府', '市人民政府', '镇人民政府', '街道办事处', '市司法局']
const years = [2021, 2022, 2023, 2024]

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!
const hex = (seed: number, digits: number) =>
  Math.floor(chance(seed)() * 0xffffffffffff)
    .toString(16)
    .padStart(12, '0')
    .repeat(6)
    .slice(0, digits)

/** A UUID that tells nothing and is the same every time. */
const uuid = (kind: number, n: number) =>
  `${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`

/** A moment of the working year 2025, later with n. */
const moment = (n: number) =>
  new Date(Date.UTC(2025, 0, 2, 1) + (n % 400_000) * 71_000).toISOString()

/** The name of the n-th issuer; every issuer has a report of each of four years. */
function issuerOf(n: number): string {
  const issuer = Math.floor(n / years.length)
  const second = Math.floor(issuer / firstNames.length)
  const kind = pick(kinds, Math.floor(second / secondNames.length) + issuer)
  return firstNames[issuer % firstNames.length]! + secondNames[second % secondNames.length]! + kind
}

/** All rows of the n-th document (from 0) of a workspace of that size; the same n gives the same rows. */
export function documentRows(n: number, size: WorkspaceSize, bases: WorkspaceBase[]): DocumentRows {
  const random = chance(n + 1)
  const base = pick(bases, n)
  const document = documentOf(n, base)
  const from = Math.floor((n * size.notes) / size.documents)
  const to = Math.floor(((n + 1) * size.notes) / size.documents)
  const numbers = Array.from({ length: to - from }, (_, index) => from + index)
  const annotations = numbers.map((number) => noteOf(number, document, base, random))
  const decisions = decisionsOf(n, document, base, random)
  const events = [...annotations.map(addedNote), ...decisions.map(decided)]
  return {
    documents: [document],
    versions: [versionOf(document, base)],
    annotations,
    decisions,
    events,
  }
}

function documentOf(n: number, { review }: WorkspaceBase): ReportDocument {
  const issuer = issuerOf(n)
  const year = pick(years, n)
  const reviewed = n % 5 < 3
  const textSha256 = hex(n + 11, 64)
  const publishedOn = `${year + 1}-0${1 + (n % 5)}-${String(1 + (n % 28)).padStart(2, '0')}`
  return {
    id: uuid(1, n),
    addressKey: `x${n % 977}.gov.cn/zwgk/t${year + 1}0312_${n}.html`,
    url: `http://www.x${n % 977}.gov.cn/zwgk/t${year + 1}0312_${n}.html`,
    title: `${issuer}${year}年法治政府建设情况报告`,
    issuer,
    year,
    standard: review.recognition.standard,
    publishedOn: n % 17 === 0 ? null : publishedOn,
    textSha256,
    reviewedAt: reviewed ? moment(n * 60 + 50) : null,
    reviewer: reviewed ? pick(reviewers, n) : null,
    reviewedSha256: reviewed ? textSha256 : null,
    firstSeenAt: moment(n * 60),
    capturedAt: moment(n * 60),
    summary: { ...summaryOf(review), timeliness: n % 17 === 0 ? 'unknown' : lateness(publishedOn) },
  }
}

const lateness = (publishedOn: string) =>
  publishedOn.slice(5) > '03-31' ? ('late' as const) : ('on-time' as const)

function versionOf(document: ReportDocument, { review }: WorkspaceBase): Version {
  const { id, textSha256, capturedAt, url, title, issuer, year, publishedOn } = document
  const identity = { ...review.identity, issuer, year, publishedOn }
  const page = { ...review.page, url, title, publishedOn }
  return { documentId: id, textSha256, capturedAt, review: { ...review, page, identity } }
}

function noteOf(
  number: number,
  document: ReportDocument,
  base: WorkspaceBase,
  random: () => number,
): Annotation {
  const { issuer, year } = document
  const report = { issuer, year }
  const made = pick(base.anchors, Math.floor(random() * base.anchors.length))
  const absent = base.review.contents.find(({ status }) => status === 'missing')
  const kind = random()
  const anchor: Anchor =
    kind < 0.8
      ? { ...made.anchor, report }
      : kind < 0.9 && absent
        ? { kind: 'absence', report, content: absent.id }
        : { kind: 'page', report }
  const createdAt = moment(number * 3)
  return {
    id: uuid(2, number),
    documentId: document.id,
    revision: 1 + (number % 3),
    anchor,
    outcome: outcomeOf(anchor, random()),
    quote: 'passage' in anchor ? made.quote : null,
    comment: commentOf(number, random),
    labels: labelNames.filter(() => random() < 0.12),
    status: number % 20 === 0 ? 'draft' : 'submitted',
    reviewer: pick(reviewers, number),
    textSha256: document.textSha256,
    createdAt,
    updatedAt: moment(number * 3 + (number % 3)),
    deletedAt: number % 50 === 49 ? moment(number * 3 + 9) : null,
  }
}

function decisionsOf(
  n: number,
  document: ReportDocument,
  { review }: WorkspaceBase,
  random: () => number,
): Decision[] {
  const decided = review.findings.filter(() => random() < 0.5)
  return decided.map(({ id, rule, message }, index) => {
    const decision = pick(
      ['confirmed', 'dismissed', 'confirmed', 'cannot-tell'] as const,
      n + index,
    )
    return {
      documentId: document.id,
      findingId: id,
      rule,
      message: message.zh,
      decision,
      reason:
        decision === 'dismissed' ? pick(['misread', 'stated-elsewhere'] as const, index) : null,
      remark: index % 9 === 0 ? commentOf(n + index, random) : '',
      reviewer: pick(reviewers, n),
      textSha256: document.textSha256,
      decidedAt: moment(n * 60 + index + 1),
    }
  })
}

const eventOf = (row: { documentId: string; reviewer: string }) => ({
  reviewer: row.reviewer,
  documentId: row.documentId,
  before: null,
  after: row,
  reverts: null,
})

const addedNote = (note: Annotation): HistoryEvent => ({
  ...eventOf(note),
  at: note.createdAt,
  verb: 'add-note',
  table: 'annotations',
  key: note.id,
})

const decided = (decision: Decision): HistoryEvent => ({
  ...eventOf(decision),
  at: decision.decidedAt,
  verb: `decide-${decision.decision}`,
  table: 'decisions',
  key: [decision.documentId, decision.findingId],
})
