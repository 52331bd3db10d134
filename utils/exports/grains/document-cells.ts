import type { ReportDocument } from '../../report/document.ts'
import { column, type GrainColumn } from './grain.ts'

/** The columns that say which document a row belongs to, the same in every grain. */
export function documentColumns<Row extends { document: ReportDocument }>(): GrainColumn<Row>[] {
  return [
    column('document_id', 'text', '文档编号', 'id of the document', (row) => row.document.id),
    column('url', 'text', '网页地址', 'address of the page', (row) => row.document.url),
    column('issuer', 'text', '报告单位', 'body that reports', (row) => row.document.issuer),
    column('report_year', 'integer', '报告年度', 'year reported on', (row) => row.document.year),
  ]
}
