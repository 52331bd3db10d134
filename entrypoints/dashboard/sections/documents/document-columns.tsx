import { i18n } from '#i18n'
import type { DataColumn } from '../../../../components/data-table/columns.ts'
import { listed, moment } from '../../../../components/words.ts'
import type { ReportDocument } from '../../../../utils/report/document.ts'
import { bodyAndYear } from '../../tables/body-and-year.ts'
import { contentWord, levelWord, timelinessWord } from '../../words.ts'

/** A report with the number of notes on it. */
export interface DocumentRow {
  document: ReportDocument
  notes: number
}

const absent = ({ summary }: ReportDocument) =>
  summary?.contents.filter(({ required, status }) => required && status === 'missing') ?? []

/** The columns of the table of reports. */
export function documentColumns(): DataColumn<DocumentRow>[] {
  return [
    {
      id: 'title',
      title: i18n.t('documentTable.title'),
      value: ({ document }) => document.title ?? document.url,
      width: 230,
      filter: 'text',
    },
    ...bodyAndYear<DocumentRow>(140),
    {
      id: 'level',
      title: i18n.t('documentTable.level'),
      value: ({ document }) => levelWord(document.summary?.level ?? null),
      width: 70,
      filter: 'choice',
      groups: true,
    },
    {
      id: 'timeliness',
      title: i18n.t('documentTable.timeliness'),
      value: ({ document }) => timelinessWord(document.summary?.timeliness ?? 'unknown'),
      width: 110,
      filter: 'choice',
      groups: true,
    },
    {
      id: 'publishedOn',
      title: i18n.t('documentTable.publishedOn'),
      value: ({ document }) => document.publishedOn,
      width: 110,
    },
    {
      id: 'missing',
      title: i18n.t('documentTable.missing'),
      value: ({ document }) => listed(absent(document).map(contentWord)),
      width: 120,
      filter: 'text',
    },
    {
      id: 'figures',
      title: i18n.t('documentTable.figures'),
      value: ({ document }) => document.summary?.figures ?? null,
      width: 60,
      numeric: true,
    },
    {
      id: 'contradicted',
      title: i18n.t('documentTable.contradicted'),
      value: ({ document }) => document.summary?.verdicts.contradicted ?? 0,
      width: 60,
      numeric: true,
    },
    {
      id: 'notes',
      title: i18n.t('documentTable.notes'),
      value: ({ notes }) => notes,
      width: 60,
      numeric: true,
    },
    {
      id: 'reviewed',
      title: i18n.t('documentTable.reviewed'),
      value: ({ document }) =>
        document.reviewedAt
          ? document.reviewer || i18n.t('documentTable.yes')
          : i18n.t('documentTable.no'),
      width: 80,
      filter: 'choice',
      groups: true,
    },
    {
      id: 'capturedAt',
      title: i18n.t('documentTable.capturedAt'),
      value: ({ document }) => document.capturedAt,
      cell: ({ document }) => moment(document.capturedAt),
      width: 140,
    },
  ]
}
