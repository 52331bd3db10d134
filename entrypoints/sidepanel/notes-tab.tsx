import { Alert, Button, Stack, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { LongList } from '../../components/long-list.tsx'
import { NoteCard } from '../../components/note-card.tsx'
import type { Annotation } from '../../utils/report/annotation.ts'
import { contentTitle } from './contents-tab.tsx'
import { useScrollTo } from './findings-tab.tsx'
import { OutcomeOfNote } from './outcome-of-note.tsx'
import type { View } from './report-view.tsx'
import { Trash } from './trash.tsx'

/** The reviewer's notes on this document. */
export function NotesTab({ view }: { view: View }) {
  const { data, actions, current } = view
  const { issuer, year } = data.review.identity
  useScrollTo(current)
  return (
    <Stack gap="xs">
      {data.unreadable > 0 && (
        <Alert color="red">{i18n.t('note.unreadable', [data.unreadable])}</Alert>
      )}
      {data.notes.length === 0 && <NoNotes />}
      <LongList
        items={data.notes}
        keyOf={({ id }) => id}
        height={130}
        gap={10}
        current={placeOf(view)}
      >
        {(note) => (
          <NoteCard
            note={note}
            labels={data.labels}
            contentTitle={titleOf(view, note)}
            current={current === `note:${note.id}`}
            outcome={<OutcomeOfNote view={view} note={note} />}
            onShow={() => showNote(view, note)}
            onEdit={() => void actions.editNote(note)}
            onTrash={() => void actions.trashNote(note)}
          />
        )}
      </LongList>
      <Button
        variant="default"
        onClick={() => void actions.startNote({ kind: 'page', report: { issuer, year } }, null)}
      >
        {i18n.t('note.onPage')}
      </Button>
      <Trash view={view} />
    </Stack>
  )
}

function NoNotes() {
  return (
    <Stack align="center" ta="center" p="lg" gap={4}>
      <Text fw={600}>{i18n.t('note.none')}</Text>
      <Text size="sm" c="dimmed">
        {i18n.t('note.noneHint')}
      </Text>
    </Stack>
  )
}

/** Goes to the note after (or before) the current one; from nowhere, to the first (or last). */
export function stepNote(view: View, by: 1 | -1): void {
  const { notes } = view.data
  const at = placeOf(view)
  const next = notes[at < 0 ? (by > 0 ? 0 : notes.length - 1) : at + by]
  if (next) showNote(view, next)
}

/** Place of the note in focus in the list; -1 where none is. */
function placeOf({ data, current }: View): number {
  return data.notes.findIndex(({ id }) => current === `note:${id}`)
}

function titleOf(view: View, { anchor }: Annotation): string | null {
  return anchor.kind === 'absence' ? contentTitle(view, anchor.content) : null
}

function showNote({ data, actions, setCurrent }: View, { id, anchor }: Annotation): void {
  setCurrent(`note:${id}`)
  if (anchor.kind === 'page') return
  const finding = data.review.findings.find(
    (known) =>
      anchor.kind === 'absence' && known.kind === 'content' && known.content === anchor.content,
  )
  void actions.show({
    key: finding ? `finding:${finding.id}` : `note:${id}`,
    span: null,
    operands: [],
  })
}
