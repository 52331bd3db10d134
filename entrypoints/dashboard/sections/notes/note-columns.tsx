import { i18n } from '#i18n'
import type { DataColumn } from '../../../../components/data-table/columns.ts'
import { listed, moment } from '../../../../components/words.ts'
import type { ReportDocument } from '../../../../utils/report/document.ts'
import type { NoteLine } from '../../../../utils/report/note-line.ts'
import { bodyAndYear } from '../../tables/body-and-year.ts'

/** A note with the report it stands on; null when that is not known any more. */
export interface NoteRow {
  note: NoteLine
  document: ReportDocument | null
}

const outcomes = () => ({
  found: i18n.t('outcome.found'),
  changed: i18n.t('outcome.changed'),
  removed: i18n.t('outcome.removed'),
  ambiguous: i18n.t('outcome.ambiguous'),
  'other-document': i18n.t('outcome.other_document'),
  orphan: i18n.t('outcome.orphan'),
})

/** The columns of the table of notes. */
export function noteColumns(): DataColumn<NoteRow>[] {
  const states = outcomes()
  return [
    {
      id: 'labels',
      title: i18n.t('noteTable.labels'),
      value: ({ note }) => listed(note.labels),
      width: 120,
      filter: 'choice',
      groups: true,
    },
    {
      id: 'quote',
      title: i18n.t('noteTable.quote'),
      value: ({ note }) => note.quote ?? '',
      width: 220,
      filter: 'text',
    },
    {
      id: 'comment',
      title: i18n.t('noteTable.comment'),
      value: ({ note }) => note.comment,
      width: 220,
      filter: 'text',
    },
    ...bodyAndYear<NoteRow>(),
    {
      id: 'outcome',
      title: i18n.t('noteTable.outcome'),
      value: ({ note }) => (note.outcome ? states[note.outcome.state] : ''),
      width: 80,
      filter: 'choice',
      groups: true,
    },
    {
      id: 'status',
      title: i18n.t('noteTable.status'),
      value: ({ note }) =>
        note.deletedAt
          ? i18n.t('noteTable.inTrash')
          : i18n.t(note.status === 'draft' ? 'noteTable.draft' : 'noteTable.submitted'),
      width: 80,
      filter: 'choice',
      groups: true,
    },
    {
      id: 'reviewer',
      title: i18n.t('noteTable.reviewer'),
      value: ({ note }) => note.reviewer,
      width: 80,
      filter: 'choice',
      groups: true,
    },
    {
      id: 'updatedAt',
      title: i18n.t('noteTable.updatedAt'),
      value: ({ note }) => note.updatedAt,
      cell: ({ note }) => moment(note.updatedAt),
      width: 140,
    },
  ]
}
