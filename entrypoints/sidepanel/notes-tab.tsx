import { Alert, Button, Stack } from '@mantine/core'
import { useEffect } from 'react'
import { i18n } from '#i18n'
import { EmptyList } from '../../components/empty-list.tsx'
import { LongList } from '../../components/long-list.tsx'
import { NoteCard } from '../../components/note-card.tsx'
import { offerUndo } from '../../components/undo-offer.tsx'
import type { Annotation } from '../../utils/report/annotation.ts'
import { contentTitle } from './contents-tab.tsx'
import { dropSaved } from './note-saved.tsx'
import { OutcomeOfNote } from './outcome-of-note.tsx'
import { restore, Trash } from './trash.tsx'
import { useFocusOnCard } from './use-focus-on-card.ts'
import type { View } from './use-view.ts'

/** The reviewer's notes on this document, oldest first. */
export function NotesTab({ view }: { view: View }) {
  const { data } = view
  useEffect(() => void dropSaved(), [])
  useFocusOnCard('note', placeOf(view) >= 0 ? view.current : null, view.asked)
  return (
    <Stack gap="xs">
      {data.unreadable > 0 && (
        <Alert color="red">{i18n.t('note.unreadable', data.unreadable)}</Alert>
      )}
      <NoteOnPage view={view} />
      {data.notes.length === 0 && (
        <EmptyList title={i18n.t('note.none')} hint={i18n.t('note.noneHint')} />
      )}
      <LongList
        items={data.notes}
        keyOf={({ id }) => id}
        height={130}
        sizes={view.sizes.note}
        gap={10}
        current={placeOf(view)}
        asked={view.asked}
      >
        {(note) => <Card view={view} note={note} />}
      </LongList>
      <Trash view={view} />
    </Stack>
  )
}

/** Above the list: below, one would first have to go through all of it. */
function NoteOnPage({ view: { data, actions } }: { view: View }) {
  const { issuer, year } = data.review.identity
  return (
    <Button
      size="compact-sm"
      variant="default"
      data-note-on-page
      h="auto"
      mih={26}
      py={2}
      styles={{ label: { whiteSpace: 'normal', height: 'auto', overflow: 'visible' } }}
      onClick={() => void actions.startNote({ kind: 'page', report: { issuer, year } }, null)}
    >
      {i18n.t('note.onPage')}
    </Button>
  )
}

function Card({ view, note }: { view: View; note: Annotation }) {
  const { anchor } = note
  return (
    <NoteCard
      note={note}
      labels={view.data.labels}
      contentTitle={anchor.kind === 'absence' ? contentTitle(view, anchor.content) : null}
      current={view.current === `note:${note.id}`}
      outcome={<OutcomeOfNote view={view} note={note} />}
      onShow={() => showNote(view, note)}
      onEdit={() => void view.actions.editNote(note)}
      onTrash={() => void trash(view, note)}
    />
  )
}

/**
 * Throws a note away; the one after it comes into focus, or after the last one the button for another, as the keyboard
 * would be thrown to the top otherwise.
 */
async function trash(view: View, note: Annotation): Promise<void> {
  const { notes } = view.data
  const at = notes.indexOf(note)
  const next = notes[at + 1] ?? notes[at - 1]
  if (!(await view.actions.trashNote(note))) return
  offerUndo(i18n.t('note.trashed'), () => void restore(view, note), 10_000)
  if (next) view.goTo('note', next.id)
  else document.querySelector<HTMLElement>('[data-note-on-page]')?.focus()
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

function showNote({ data, actions, goTo }: View, { id, anchor }: Annotation): void {
  goTo('note', id)
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
