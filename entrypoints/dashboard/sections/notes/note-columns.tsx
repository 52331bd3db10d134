import { i18n } from '#i18n'
import {
  choiceColumn,
  textColumn,
  timeColumn,
} from '../../../../components/data-table/column-kinds.ts'
import type { DataColumn } from '../../../../components/data-table/columns.ts'
import { otherPersonWord } from '../../../../components/person-word.ts'
import { listed } from '../../../../components/words.ts'
import type { ReportDocument } from '../../../../utils/report/document.ts'
import type { NoteLine } from '../../../../utils/report/note-line.ts'
import { bodyAndYear } from '../../tables/body-and-year.ts'
import { hrefOf } from '../../use-route.ts'
import { contentTitle } from '../../words.ts'

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

/** Where a note stands on its report's own page. */
export const noteHref = ({ note }: NoteRow): string =>
  hrefOf('documents', note.documentId, { note: note.id })

/** The columns of the table of notes. */
export function noteColumns(): DataColumn<NoteRow>[] {
  const title = (id: 'quote' | 'comment' | 'outcome' | 'status' | 'reviewer') =>
    i18n.t(`noteTable.${id}`)
  const states = outcomes()
  return [
    labelsColumn(),
    // Every note is about something; not every one says something.
    { ...textColumn('quote', title('quote'), 220, aboutWords), href: noteHref },
    textColumn('comment', title('comment'), 220, ({ note }) => note.comment),
    ...bodyAndYear<NoteRow>(),
    choiceColumn('outcome', title('outcome'), 80, ({ note }) =>
      note.outcome ? states[note.outcome.state] : '',
    ),
    choiceColumn('status', title('status'), 80, stateWord),
    choiceColumn('reviewer', title('reviewer'), 80, ({ note }) => otherPersonWord(note.reviewer)),
    timeColumn('updatedAt', i18n.t('noteTable.updatedAt'), ({ note }) => note.updatedAt),
  ]
}

/** A note may carry several labels: each is a value of its own to choose. */
const labelsColumn = (): DataColumn<NoteRow> => ({
  ...choiceColumn('labels', i18n.t('noteTable.labels'), 120, ({ note }) => listed(note.labels)),
  each: ({ note }) => note.labels,
})

/** The words it stands on, else what it is about, as the panel says it. */
function aboutWords({ note: { quote, anchor }, document }: NoteRow): string {
  if (quote) return quote
  if (anchor.kind !== 'absence') return i18n.t('note.wholePage')
  const id = anchor.content ?? ''
  return i18n.t('note.absence', [contentTitle(document?.standard ?? null, id) ?? id])
}

function stateWord({ note }: NoteRow): string {
  if (note.deletedAt) return i18n.t('noteTable.inTrash')
  return i18n.t(note.status === 'draft' ? 'noteTable.draft' : 'noteTable.submitted')
}
