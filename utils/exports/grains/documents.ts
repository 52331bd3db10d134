import type { ContentStatus } from '../../report/content.ts'
import type { Verdict } from '../../report/judgement.ts'
import { joined } from '../joined.ts'
import { writtenAt } from '../moment.ts'
import { documentColumns } from './document-cells.ts'
import { column, defineGrain, type GrainColumn, type ReviewedDocument } from './grain.ts'
import { liveNotes } from './notes.ts'

interface Row extends ReviewedDocument {
  moment: (at: string | null) => string | null
}

const contentsWith = (row: Row, status: ContentStatus) =>
  row.review && joined(idsWith(row, status), '|')
const idsWith = ({ review }: Row, status: ContentStatus) =>
  (review?.contents ?? [])
    // What the norm does not insist on is no defect when it is not there.
    .filter((one) => one.required && one.status === status)
    .map(({ id }) => id)

const contents = (status: ContentStatus, zh: string, en: string): GrainColumn<Row> =>
  column(
    `contents_${status}`,
    'list',
    `必备内容中${zh}的`,
    `required contents that are ${en}`,
    (row) => contentsWith(row, status),
  )

const figures = (verdict: Verdict, zh: string, en: string): GrainColumn<Row> =>
  column(
    `figures_${verdict}`,
    'integer',
    `数据中${zh}的个数`,
    `number of figures that ${en}`,
    ({ review }) =>
      review?.figures.filter((one) => one.judgement.verdict === verdict).length ?? null,
  )

const decided = ({ decisions }: Row) => decisions.filter(({ decision }) => decision !== 'open')

const columns: GrainColumn<Row>[] = [
  ...documentColumns<Row>(),
  column('page_title', 'text', '网页标题', 'title of the page', (row) => row.document.title),
  column(
    'issuer_level',
    'text',
    '单位层级',
    'level of the body',
    (row) => row.review?.identity.level ?? null,
  ),
  column('region', 'text', '地区', 'region', (row) => row.review?.identity.region ?? null),
  column(
    'standard',
    'text',
    '适用的报告标准',
    'id of the report standard applied',
    (row) => row.document.standard,
  ),
  column(
    'published_on',
    'day',
    '发布日期',
    'day of publication',
    (row) => row.document.publishedOn,
  ),
  column(
    'signed_on',
    'day',
    '成文日期',
    'day of signature',
    (row) => row.review?.identity.signedOn ?? null,
  ),
  column(
    'timeliness',
    'text',
    'on-time 按期，late 逾期，unknown 不明',
    'on-time, late, unknown',
    (row) => row.review?.timeliness ?? null,
  ),
  column('first_seen_at', 'moment', '首次读取的时间', 'when the page was first read', (row) =>
    row.moment(row.document.firstSeenAt),
  ),
  column('captured_at', 'moment', '最近读取的时间', 'when the page was last read', (row) =>
    row.moment(row.document.capturedAt),
  ),
  column(
    'text_sha256',
    'text',
    '正文的 SHA-256',
    'SHA-256 of the text',
    (row) => row.document.textSha256,
  ),
  column(
    'characters',
    'integer',
    '正文字数',
    'length of the text in UTF-16 units',
    (row) => row.review?.article.text.length ?? null,
  ),
  contents('present', '单列', 'present'),
  contents('embedded', '并入其他标题', 'embedded'),
  contents('mentioned', '仅提及', 'only mentioned'),
  contents('missing', '缺失', 'missing'),
  contents('untested', '未检查', 'untested'),
  figures('recomputed', '经验算相符', 'agree when recomputed'),
  figures('contradicted', '与本页其他数据矛盾', 'contradict others of the page'),
  figures('unverifiable', '无从核对', 'cannot be checked'),
  figures('stated', '已交代', 'are stated plainly'),
  column(
    'findings',
    'integer',
    '核查提示数',
    'number of findings',
    (row) => row.review?.findings.length ?? null,
  ),
  column(
    'findings_decided',
    'integer',
    '已处理的核查提示数',
    'number of findings decided on',
    (row) => decided(row).length,
  ),
  column(
    'repeated_share',
    'number',
    '与上年报告相同的文字比例，0–1，没有上年报告可比时为空',
    'share of the text that stood in last year’s report, 0–1; empty where there was none to compare with',
    ({ document }) => document.repeatedShare?.toFixed(4) ?? null,
  ),
  column('notes', 'integer', '批注数', 'number of notes', (row) => liveNotes(row).length),
  column('reviewed_at', 'moment', '标记为已审的时间', 'when it was marked reviewed', (row) =>
    row.moment(row.document.reviewedAt),
  ),
  column(
    'reviewer',
    'text',
    '标记已审的人',
    'who marked it reviewed',
    (row) => row.document.reviewer,
  ),
  column(
    'rules_version',
    'text',
    '规则版本',
    'version of the rules that spoke',
    (row) => row.review?.rules ?? null,
  ),
]

/** One row a document. */
export const documents = defineGrain<ReviewedDocument, Row>({
  id: 'documents',
  version: 1,
  means: { zh: '一行一份报告', en: 'a report' },
  columns,
  rows: (entry, { offsetMinutes }) => [
    { ...entry, moment: (at) => at && writtenAt(at, offsetMinutes) },
  ],
})
