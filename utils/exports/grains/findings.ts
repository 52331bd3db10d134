import type { Decision } from '../../report/decision.ts'
import type { ReportDocument } from '../../report/document.ts'
import type { Finding } from '../../report/finding.ts'
import { citeNorm } from '../../report/norm.ts'
import type { Review } from '../../report/review.ts'
import { writtenAt } from '../moment.ts'
import { sectionPath } from '../note-rows.ts'
import { documentColumns } from './document-cells.ts'
import { column, defineGrain, type GrainColumn, type ReviewedDocument } from './grain.ts'

interface Row {
  document: ReportDocument
  review: Review
  finding: Finding
  decision: Decision | undefined
  decidedAt: string | null
}

const columns: GrainColumn<Row>[] = [
  column(
    'finding_id',
    'text',
    '核查提示编号，同一文字重新核查时不变',
    'id of the finding, the same when the same words are reviewed again',
    (row) => row.finding.id,
  ),
  ...documentColumns<Row>(),
  column(
    'kind',
    'text',
    'content 内容，figure 数据，timeliness 时限，title 标题，text 文字',
    'content, figure, timeliness, title, text',
    (row) => row.finding.kind,
  ),
  column('rule', 'text', '规则', 'the rule that speaks', (row) => row.finding.rule),
  column(
    'severity',
    'text',
    'error 缺陷，warning 应看，notice 备考',
    'error, warning, notice',
    (row) => row.finding.severity,
  ),
  column(
    'section_id',
    'text',
    '所在或所指的必备内容',
    'required content it is about or stands in',
    (row) => row.finding.content,
  ),
  column(
    'section_path',
    'text',
    '所在各级标题，以“ > ”相连',
    'headings above, joined by " > "',
    ({ finding, review }) => finding.span && sectionPath(review.outline, finding.span.start),
  ),
  column(
    'quote',
    'text',
    '所指的文字',
    'the words it is about',
    ({ finding: { span }, review }) => span && review.article.text.slice(span.start, span.end),
  ),
  column(
    'start',
    'integer',
    '所指文字在正文中的起点',
    'offset of the words in the text, in UTF-16 units',
    (row) => row.finding.span?.start ?? null,
  ),
  column(
    'end',
    'integer',
    '所指文字在正文中的终点',
    'offset of their end',
    (row) => row.finding.span?.end ?? null,
  ),
  column('message_zh', 'text', '中文说明', 'its words in Chinese', (row) => row.finding.message.zh),
  column('message_en', 'text', '英文说明', 'its words in English', (row) => row.finding.message.en),
  column(
    'norm',
    'text',
    '依据',
    'the norm it rests on',
    (row) => row.finding.norm && citeNorm(row.finding.norm),
  ),
  column(
    'decision',
    'text',
    'open 待定，confirmed 确认，dismissed 忽略，cannot-tell 存疑',
    'open, confirmed, dismissed, cannot-tell',
    (row) => row.decision?.decision ?? 'open',
  ),
  column(
    'decision_reason',
    'text',
    '忽略的理由',
    'reason of a dismissal',
    (row) => row.decision?.reason ?? null,
  ),
  column(
    'remark',
    'text',
    '处理时的备注',
    'remark of the decision',
    (row) => row.decision?.remark ?? null,
  ),
  column(
    'remark_by',
    'text',
    '备注是谁写的，与处理人不同时才有',
    'who wrote the remark, where that is not the reviewer',
    (row) => row.decision?.remarkedBy ?? null,
  ),
  column('reviewer', 'text', '处理人', 'who decided', (row) => row.decision?.reviewer ?? null),
  column('decided_at', 'moment', '处理时间', 'when it was decided', (row) => row.decidedAt),
  column(
    'rules_version',
    'text',
    '规则版本',
    'version of the rules that spoke',
    (row) => row.review.rules,
  ),
]

function rowsOf({ document, review, decisions }: ReviewedDocument, offset: number): Row[] {
  const known = new Map(decisions.map((decision) => [decision.findingId, decision]))
  return (review?.findings ?? []).map((finding) => {
    const decision = known.get(finding.id)
    const decidedAt = decision ? writtenAt(decision.decidedAt, offset) : null
    return { document, review: review!, finding, decision, decidedAt }
  })
}

/** One row a finding of the text as last read, in the order the rules gave them. */
export const findings = defineGrain<ReviewedDocument, Row>({
  id: 'findings',
  version: 1,
  means: { zh: '一行一条核查提示', en: 'a finding' },
  columns,
  rows: (entry, { offsetMinutes }) => rowsOf(entry, offsetMinutes),
})
