import type { ReportDocument } from '../../report/document.ts'
import type { Review, ReviewedFigure } from '../../report/review.ts'
import { joined } from '../joined.ts'
import { sectionPath } from '../note-rows.ts'
import { documentColumns } from './document-cells.ts'
import { column, defineGrain, type GrainColumn, type ReviewedDocument } from './grain.ts'

interface Row {
  document: ReportDocument
  review: Review
  figure: ReviewedFigure
  number: number
}

const columns: GrainColumn<Row>[] = [
  ...documentColumns<Row>(),
  column(
    'figure_no',
    'integer',
    '数据在正文中的次序，从 1 起',
    'its place in the text, from 1',
    (row) => row.number,
  ),
  column(
    'section_id',
    'text',
    '所在的必备内容',
    'required content it stands in',
    (row) => row.figure.content,
  ),
  column(
    'section_path',
    'text',
    '所在各级标题，以“ > ”相连',
    'headings above, joined by " > "',
    ({ review, figure }) => sectionPath(review.outline, figure.start),
  ),
  column('figure_raw', 'text', '写法', 'as written', (row) => row.figure.text),
  column(
    'kind',
    'text',
    'count 数量，amount 金额，percentage 百分比，multiple 倍数，fraction 分数，rank 名次，duration 时长，measure 度量，score 分值',
    'count, amount, percentage, multiple, fraction, rank, duration, measure, score',
    (row) => row.figure.kind,
  ),
  column(
    'figure_value',
    'number',
    '数值，以基本单位计',
    'value in the base unit',
    (row) => row.figure.value,
  ),
  column('figure_unit', 'text', '计量单位', 'unit', (row) => row.figure.unit),
  column(
    'exact_value',
    'text',
    '精确值，n 或 n/d',
    'the value exactly, as n or n/d',
    (row) => row.figure.exact,
  ),
  column(
    'up_to',
    'text',
    '所写范围的上端',
    'upper end of a written range',
    (row) => row.figure.upTo,
  ),
  column(
    'exactness',
    'text',
    'exact 确数，more 余，about 约，almost 近，vague 概数，estimate 估计，bound 界限',
    'exact, more, about, almost, vague, estimate, bound',
    (row) => row.figure.exactness,
  ),
  column('noun', 'text', '所计之物', 'what is counted or measured', (row) => row.figure.noun),
  column(
    'sentence',
    'text',
    '所在句子',
    'the sentence it stands in',
    ({ review, figure: { sentence } }) => review.article.text.slice(sentence.start, sentence.end),
  ),
  column(
    'row_head',
    'text',
    '表格行名',
    'head of its row in a table',
    (row) => row.figure.cell?.rowHead ?? null,
  ),
  column(
    'column_head',
    'text',
    '表格列名',
    'head of its column in a table',
    (row) => row.figure.cell?.columnHead ?? null,
  ),
  column(
    'verdict',
    'text',
    'recomputed 相符，contradicted 矛盾，unverifiable 无从核对，stated 已交代',
    'recomputed, contradicted, unverifiable, stated',
    (row) => row.figure.judgement.verdict,
  ),
  column('reasons', 'list', '无从核对的原因', 'why it cannot be checked', (row) =>
    joined(row.figure.judgement.reasons, '|'),
  ),
  column(
    'check',
    'text',
    '作出判断的核对规则',
    'the check that decided',
    (row) => row.figure.judgement.check,
  ),
  column(
    'formula',
    'text',
    '算式',
    'the arithmetic',
    (row) => row.figure.judgement.evidence?.formula ?? null,
  ),
  column(
    'recomputed',
    'text',
    '验算结果',
    'what the arithmetic gives',
    (row) => row.figure.judgement.evidence?.recomputed ?? null,
  ),
  column(
    'start',
    'integer',
    '在正文中的起点',
    'offset in the text, in UTF-16 units',
    (row) => row.figure.start,
  ),
  column('end', 'integer', '在正文中的终点', 'offset of its end', (row) => row.figure.end),
  column(
    'rules_version',
    'text',
    '规则版本',
    'version of the rules that spoke',
    (row) => row.review.rules,
  ),
]

/** One row a figure of the text as last read, in the order of the text. */
export const figures = defineGrain<ReviewedDocument, Row>({
  id: 'figures',
  version: 1,
  means: { zh: '一行一个数据', en: 'a figure' },
  columns,
  rows: ({ document, review }) =>
    (review?.figures ?? []).map((figure, index) => ({
      document,
      review: review!,
      figure,
      number: index + 1,
    })),
})
