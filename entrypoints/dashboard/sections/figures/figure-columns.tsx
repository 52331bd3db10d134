import { i18n } from '#i18n'
import type { DataColumn } from '../../../../components/data-table/columns.ts'
import { arithmetic, reasonWord, verdictWord } from '../../../../components/words.ts'
import type { ReportDocument } from '../../../../utils/report/document.ts'
import type { ReviewedFigure } from '../../../../utils/report/review.ts'
import type { ExportEntry } from '../../../../utils/store/transfer/export-entries.ts'
import { bodyAndYear } from '../../tables/body-and-year.ts'

/** A figure of one report: what is written, and what can be said of it. */
export interface FigureRow {
  document: ReportDocument
  id: string
  figure: Pick<ReviewedFigure, 'text' | 'value' | 'unit' | 'kind' | 'noun'>
  judgement: Pick<ReviewedFigure['judgement'], 'verdict' | 'reasons'>
  arithmetic: string
  /** The words around it. */
  around: string
}

/** Characters shown on either side of a figure. */
const reach = 16

/** The figures of one document. */
export function figureRows({ document, review }: ExportEntry): FigureRow[] {
  const text = review?.article.text ?? ''
  return (review?.figures ?? []).map((figure, index) => ({
    document,
    id: `${document.id} ${index}`,
    figure: {
      text: figure.text,
      value: figure.value,
      unit: figure.unit,
      kind: figure.kind,
      noun: figure.noun,
    },
    judgement: { verdict: figure.judgement.verdict, reasons: figure.judgement.reasons },
    arithmetic: figure.judgement.evidence ? arithmetic(figure.judgement.evidence) : '',
    around: text.slice(Math.max(0, figure.start - reach), figure.end + reach).replaceAll('\n', ' '),
  }))
}

/** The columns of the table of figures. */
export function figureColumns(): DataColumn<FigureRow>[] {
  return [
    {
      id: 'text',
      title: i18n.t('figureTable.text'),
      value: ({ figure }) => figure.text,
      width: 90,
      filter: 'text',
    },
    {
      id: 'around',
      title: i18n.t('figureTable.around'),
      value: ({ around }) => around,
      width: 260,
      filter: 'text',
    },
    {
      id: 'verdict',
      title: i18n.t('figureTable.verdict'),
      value: ({ judgement }) => verdictWord(judgement.verdict),
      width: 90,
      filter: 'choice',
      groups: true,
    },
    {
      id: 'reason',
      title: i18n.t('figureTable.reason'),
      value: ({ judgement }) => (judgement.reasons[0] ? reasonWord(judgement.reasons[0]) : ''),
      width: 150,
      filter: 'choice',
      groups: true,
    },
    {
      id: 'arithmetic',
      title: i18n.t('figureTable.arithmetic'),
      value: (row) => row.arithmetic,
      width: 150,
      filter: 'text',
    },
    {
      id: 'unit',
      title: i18n.t('figureTable.unit'),
      value: ({ figure }) => figure.unit ?? '',
      width: 76,
      filter: 'choice',
      groups: true,
    },
    {
      id: 'value',
      title: i18n.t('figureTable.value'),
      value: ({ figure }) => figure.value,
      width: 80,
      numeric: true,
    },
    ...bodyAndYear<FigureRow>(),
  ]
}
