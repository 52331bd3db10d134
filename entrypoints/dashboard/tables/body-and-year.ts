import { i18n } from '#i18n'
import type { DataColumn } from '../../../components/data-table/columns.ts'
import type { ReportDocument } from '../../../utils/report/document.ts'

/** Columns of whose report a row is of and on which year, as every table of the workspace has them; width in pixels. */
export function bodyAndYear<Row extends { document: ReportDocument | null }>(
  bodyWidth = 130,
): DataColumn<Row>[] {
  return [
    {
      id: 'issuer',
      title: i18n.t('noteTable.issuer'),
      value: ({ document }) => document?.issuer ?? '',
      width: bodyWidth,
      filter: 'choice',
      groups: true,
    },
    {
      id: 'year',
      title: i18n.t('noteTable.year'),
      value: ({ document }) => document?.year ?? null,
      width: 76,
      filter: 'choice',
      groups: true,
      numeric: true,
    },
  ]
}
