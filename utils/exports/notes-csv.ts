import type { Annotation } from '../report/annotation.ts'
import type { Decision } from '../report/decision.ts'
import type { ReportDocument } from '../report/document.ts'
import type { Review } from '../report/review.ts'
import { type Column, toCsv } from './csv.ts'
import { decisionRow, type NoteRow, noteRow } from './note-rows.ts'

/** Format stamp of the file, the first cell of every row; the importer refuses newer ones by name. */
export const notesFormat = 'heyue-notes/1'

/** One document with what was said about it. */
export interface ReviewedDocument {
  document: ReportDocument
  review: Review
  notes: Annotation[]
  decisions: Decision[]
}

const column = (name: keyof NoteRow, means: string): Column<NoteRow> => ({
  name,
  means,
  cell: (row) => row[name],
})

/** The columns of notes.csv, always all present and in this order. */
export const notesColumns: Column<NoteRow>[] = [
  column('format', '格式与版本'),
  column('note_id', '批注编号；对核查提示的处理以 decision: 开头'),
  column('revision', '修改次数，从 1 起'),
  column('document_id', '文档编号'),
  column('url', '网页地址'),
  column('page_title', '网页标题'),
  column('issuer', '报告单位'),
  column('report_year', '报告年度'),
  column('standard', '适用的报告标准'),
  column('captured_at', '读取网页的时间'),
  column('text_sha256', '批注时正文的 SHA-256'),
  column('section_path', '所在各级标题，以“ > ”相连'),
  column('section_id', '所在的必备内容'),
  column('target_kind', 'span 文字 figure 数据 cell 表格 absence 缺失内容 page 整页'),
  column('quote', '批注时的原文'),
  column('quote_now', '现在该处的文字，仅在已变化时'),
  column('prefix', '原文之前的文字'),
  column('suffix', '原文之后的文字'),
  column('anchor_state', 'found changed removed ambiguous other-document orphan'),
  column('figure_raw', '数据的写法'),
  column('figure_value', '数据的数值，以基本单位计'),
  column('figure_unit', '数据的单位'),
  column('finding', '核查提示的规则'),
  column('verdict', 'recomputed contradicted unverifiable stated'),
  column('decision', 'open confirmed dismissed cannot-tell'),
  column('decision_reason', '处理理由'),
  column('severity', 'error warning notice'),
  column('comment', '批注文字'),
  column('codes', '标签，以 | 相连'),
  column('status', 'draft submitted'),
  column('reviewer', '审阅人'),
  column('created_at', '创建时间，ISO 8601'),
  column('updated_at', '修改时间，ISO 8601'),
  column('tool_version', '核阅版本'),
  column('rules_version', '规则版本'),
]

/** Who writes the file and for which clock. */
export interface ExportContext {
  format: string
  toolVersion: string
  /** Minutes east of Greenwich by which moments are written. */
  offsetMinutes: number
}

/**
 * notes.csv: one row a note and one row a decided finding, ordered by document, then by creation, then by id, so
 * that the same data give the same bytes.
 */
export function notesCsv(
  documents: ReviewedDocument[],
  context: Omit<ExportContext, 'format'>,
): string {
  const full = { ...context, format: notesFormat }
  const rows = documents.flatMap((entry) => [
    ...entry.notes
      .filter((note) => note.deletedAt === null)
      .map((note) => noteRow(note, entry, full)),
    ...entry.decisions.map((decision) => decisionRow(decision, entry, full)),
  ])
  return toCsv(notesColumns, rows.sort(byDocumentThenTime))
}

function byDocumentThenTime(a: NoteRow, b: NoteRow): number {
  const key = (row: NoteRow) => `${row.url}\n${row.document_id}\n${row.created_at}\n${row.note_id}`
  return key(a) < key(b) ? -1 : 1
}
