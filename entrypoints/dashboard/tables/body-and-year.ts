import { i18n } from '#i18n'
import { choiceColumn } from '../../../components/data-table/column-kinds.ts'
import type { DataColumn } from '../../../components/data-table/columns.ts'
import type { ReportDocument } from '../../../utils/report/document.ts'

/** Columns of whose report a row is of and on which year, as every table of the workspace has them; width in pixels. */
export function bodyAndYear<Row extends { document: ReportDocument | null }>(
  bodyWidth = 130,
): DataColumn<Row>[] {
  return [
    choiceColumn(
      'issuer',
      i18n.t('noteTable.issuer'),
      bodyWidth,
      ({ document }) => document?.issuer ?? '',
    ),
    {
      ...choiceColumn<Row>(
        'year',
        i18n.t('noteTable.year'),
        76,
        ({ document }) => document?.year ?? null,
      ),
      numeric: true,
    },
  ]
}
