import { i18n } from '#i18n'
import {
  choiceColumn,
  numberColumn,
  textColumn,
  timeColumn,
} from '../../../../components/data-table/column-kinds.ts'
import type { DataColumn } from '../../../../components/data-table/columns.ts'
import { otherPersonWord } from '../../../../components/person-word.ts'
import { listed, statusWord } from '../../../../components/words.ts'
import { type ReportDocument, reviewedText } from '../../../../utils/report/document.ts'
import { bodyAndYear } from '../../tables/body-and-year.ts'
import { hrefOf } from '../../use-route.ts'
import { contentWord, levelWord, timelinessWord } from '../../words.ts'

/** A report with the number of notes on it. */
export interface DocumentRow {
  document: ReportDocument
  notes: number
}

/** Where a report has its own page. */
export const documentHref = ({ document }: DocumentRow): string => hrefOf('documents', document.id)

/** The columns of the table of reports; what a reviewer has done comes early, where a narrow window still shows it. */
export function documentColumns(): DataColumn<DocumentRow>[] {
  const { t } = i18n
  return [
    {
      ...textColumn<DocumentRow>(
        'title',
        t('documentTable.title'),
        210,
        ({ document }) => document.title ?? document.url,
      ),
      href: documentHref,
    },
    ...bodyAndYear<DocumentRow>(140),
    choiceColumn('level', t('documentTable.level'), 70, ({ document }) =>
      levelWord(document.summary?.level ?? null),
    ),
    choiceColumn('reviewed', t('documentTable.reviewed'), 80, ({ document }) =>
      reviewedWord(document),
    ),
    choiceColumn('timeliness', t('documentTable.timeliness'), 110, ({ document }) =>
      timelinessWord(document.summary?.timeliness ?? 'unknown'),
    ),
    {
      id: 'publishedOn',
      title: t('documentTable.publishedOn'),
      value: ({ document }) => document.publishedOn,
      width: 96,
    },
    textColumn('missing', t('documentTable.missing'), 120, ({ document }) =>
      missingWords(document),
    ),
    ...counts(),
    timeColumn('capturedAt', t('documentTable.capturedAt'), ({ document }) => document.capturedAt),
  ]
}

/** Figures, those contradicted, and notes; of a report whose review cannot be read, the first two are not known. */
function counts(): DataColumn<DocumentRow>[] {
  const title = (id: 'figures' | 'contradicted' | 'notes') => i18n.t(`documentTable.${id}`)
  return [
    numberColumn(
      'figures',
      title('figures'),
      60,
      ({ document }) => document.summary?.figures ?? null,
    ),
    numberColumn('contradicted', title('contradicted'), 60, ({ document: { summary } }) =>
      summary ? (summary.verdicts.contradicted ?? 0) : null,
    ),
    numberColumn('notes', title('notes'), 60, ({ notes }) => notes),
  ]
}

/** The required contents that are missing, and that some were not tested: an empty cell would say that all are there. */
function missingWords({ summary }: ReportDocument): string {
  const required = summary?.contents.filter((content) => content.required) ?? []
  const missing = required.filter(({ status }) => status === 'missing').map(contentWord)
  const untested = required.some(({ status }) => status === 'untested')
  return listed([...missing, ...(untested ? [statusWord('untested')] : [])])
}

function reviewedWord(document: ReportDocument): string {
  const reviewed = reviewedText(document)
  if (reviewed === null) return i18n.t('documentTable.no')
  if (reviewed === 'earlier') return i18n.t('documentTable.earlier')
  return otherPersonWord(document.reviewer ?? '') || i18n.t('documentTable.yes')
}
