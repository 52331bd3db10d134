import { decisionRow, type NoteRow, noteRow } from '../note-rows.ts'
import {
  type ColumnType,
  defineGrain,
  type ExportContext,
  type GrainColumn,
  type ReviewedDocument,
} from './grain.ts'

const column = (
  name: keyof NoteRow,
  type: ColumnType,
  zh: string,
  en: string,
): GrainColumn<NoteRow> => ({ name, type, means: { zh, en }, cell: (row) => row[name] })

const columns: GrainColumn<NoteRow>[] = [
  column(
    'note_id',
    'text',
    '批注编号；对核查提示的处理以 decision: 开头',
    'id of the note; of a decision on a finding it begins with decision:',
  ),
  column('revision', 'integer', '修改次数，从 1 起', 'number of the saved edit, from 1'),
  column('document_id', 'text', '文档编号', 'id of the document'),
  column('url', 'text', '网页地址', 'address of the page'),
  column('page_title', 'text', '网页标题', 'title of the page'),
  column('issuer', 'text', '报告单位', 'body that reports'),
  column('report_year', 'integer', '报告年度', 'year reported on'),
  column('standard', 'text', '适用的报告标准', 'id of the report standard applied'),
  column('captured_at', 'moment', '最近读取网页的时间', 'when the page was last read'),
  column('text_sha256', 'text', '批注时正文的 SHA-256', 'SHA-256 of the text the note was made on'),
  column(
    'section_path',
    'text',
    '所在各级标题，以“ > ”相连，标题中的 > 写作 \\>',
    'headings above, joined by " > "; a > inside a heading is written \\>',
  ),
  column('section_id', 'text', '所在的必备内容', 'required content it is about'),
  column(
    'target_kind',
    'text',
    'span 文字，figure 数据，cell 表格，absence 缺失内容，page 整页',
    'span words, figure, cell of a table, absence of a content, page as a whole',
  ),
  column('quote', 'text', '批注时的原文', 'the words as they were when the note was made'),
  column(
    'quote_now',
    'text',
    '现在该处的文字，仅在已变化时',
    'what stands there now, only where it has changed',
  ),
  column('prefix', 'text', '原文之前的文字', 'the words before'),
  column('suffix', 'text', '原文之后的文字', 'the words behind'),
  column(
    'anchor_state',
    'text',
    'found 找到，changed 已改，removed 已删，ambiguous 不唯一，other-document 另一报告，orphan 找不到；空为尚未查找',
    'found, changed, removed, ambiguous, other-document, orphan; empty when not looked for yet',
  ),
  column('figure_raw', 'text', '数据的写法', 'the figure as written'),
  column('figure_value', 'number', '数据的数值，以基本单位计', 'its value in the base unit'),
  column('figure_unit', 'text', '数据的单位', 'its unit'),
  column('finding', 'text', '核查提示的规则', 'rule of the finding'),
  column(
    'verdict',
    'text',
    'recomputed 相符，contradicted 矛盾，unverifiable 无从核对，stated 已交代',
    'recomputed, contradicted, unverifiable, stated',
  ),
  column(
    'decision',
    'text',
    'open 待定，confirmed 确认，dismissed 忽略，cannot-tell 存疑',
    'open, confirmed, dismissed, cannot-tell',
  ),
  column('decision_reason', 'text', '忽略的理由', 'reason of a dismissal'),
  column('severity', 'text', 'error 缺陷，warning 应看，notice 备考', 'error, warning, notice'),
  column(
    'comment',
    'text',
    '批注文字；处理时的备注',
    'the words of the note, or the remark of a decision',
  ),
  column(
    'codes',
    'list',
    '标签，以 | 相连，标签中的 | 写作 \\|',
    'codes joined by |; a | inside a code is written \\|',
  ),
  column('status', 'text', 'draft 草稿，submitted 已提交', 'draft, submitted'),
  column('reviewer', 'text', '审阅人', 'who wrote it'),
  column('created_at', 'moment', '创建时间', 'when it was made'),
  column('updated_at', 'moment', '最后修改时间', 'when it was last changed'),
  column(
    'adjudicates',
    'list',
    '本条所裁定的两位编码员批注的编号，以 | 相连；其他批注为空',
    'ids of the notes of two coders that this note settles, joined by |; empty for all other notes',
  ),
  column(
    'earlier_saves',
    'list',
    '此前各次保存的时间，由早到晚，至多 30 次，以 | 相连；合并时据此看出两边是否各自改过',
    'when its states before this one were saved, oldest first, 30 at most, joined by |; tells a merge whether both sides were edited apart',
  ),
  column(
    'edited_by',
    'text',
    '最后改动批注或备注文字的人，与审阅人不同时才有',
    'who changed its words, or the remark of the decision, last, where that is not the reviewer',
  ),
  column('tool_version', 'text', '导出时的核阅版本', 'version of the program that wrote the file'),
  column('rules_version', 'text', '规则版本', 'version of the rules that spoke'),
]

const madeFirst = (a: NoteRow, b: NoteRow) =>
  a.created_at === b.created_at
    ? a.note_id < b.note_id
      ? -1
      : 1
    : a.created_at < b.created_at
      ? -1
      : 1

/** One row a note and one row a decided finding, in the order they were made; notes in the trash are left out. */
export const notes = defineGrain<ReviewedDocument, NoteRow>({
  id: 'notes',
  version: 1,
  means: { zh: '一行一条批注，或一项对核查提示的处理', en: 'a note, or a decision on a finding' },
  columns,
  rows: (entry: ReviewedDocument, context: ExportContext) =>
    [
      ...liveNotes(entry).map((note) => noteRow(note, entry, context)),
      ...entry.decisions.map((decision) => decisionRow(decision, entry, context)),
    ].sort(madeFirst),
})

/** The notes of a document that are not in the trash. */
export function liveNotes({ notes: all }: ReviewedDocument) {
  return all.filter(({ deletedAt }) => deletedAt === null)
}
