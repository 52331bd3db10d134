import { i18n } from '#i18n'
import {
  choiceColumn,
  numberColumn,
  textColumn,
} from '../../../../components/data-table/column-kinds.ts'
import type { DataColumn } from '../../../../components/data-table/columns.ts'
import { arithmetic, reasonWord, verdictWord } from '../../../../components/words.ts'
import type { ReportDocument } from '../../../../utils/report/document.ts'
import type { ReviewedFigure } from '../../../../utils/report/review.ts'
import { sightWords } from '../../../../utils/report/sight.ts'
import type { ExportEntry } from '../../../../utils/store/transfer/export-entries.ts'
import { bodyAndYear } from '../../tables/body-and-year.ts'
import { hrefOf } from '../../use-route.ts'

/** A figure of one report: what is written, and what can be said of it. */
export interface FigureRow {
  document: ReportDocument
  id: string
  figure: Pick<ReviewedFigure, 'text' | 'value' | 'unit' | 'kind' | 'noun'>
  judgement: Pick<ReviewedFigure['judgement'], 'verdict' | 'reasons'>
  arithmetic: string
  /** It in its sentence. */
  around: string
}

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
    around: sightWords(text, figure),
  }))
}

/** The report's own page a figure belongs to. */
export const figureHref = ({ document }: FigureRow): string => hrefOf('documents', document.id)

/** The columns of the table of figures, the most needed first. */
export function figureColumns(): DataColumn<FigureRow>[] {
  const title = (id: 'text' | 'around' | 'verdict' | 'reason' | 'arithmetic' | 'unit' | 'value') =>
    i18n.t(`figureTable.${id}`)
  return [
    {
      ...textColumn<FigureRow>('text', title('text'), 90, ({ figure }) => figure.text),
      href: figureHref,
    },
    textColumn('around', title('around'), 260, ({ around }) => around),
    choiceColumn('verdict', title('verdict'), 90, ({ judgement }) =>
      verdictWord(judgement.verdict),
    ),
    choiceColumn('reason', title('reason'), 150, ({ judgement: { reasons } }) =>
      reasons[0] ? reasonWord(reasons[0]) : '',
    ),
    textColumn('arithmetic', title('arithmetic'), 150, (row) => row.arithmetic),
    ...bodyAndYear<FigureRow>(),
    choiceColumn('unit', title('unit'), 76, ({ figure }) => figure.unit ?? ''),
    numberColumn('value', title('value'), 120, ({ figure }) => figure.value),
  ]
}
