import { Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import { i18n } from '#i18n'
import { NoteCard } from '../../../../components/note-card.tsx'
import { restoreNote, trashNote } from '../../../../utils/store/annotations.ts'
import { useRoute } from '../../use-route.ts'
import { contentWord } from '../../words.ts'
import { asReviewer } from '../codebook/codebook-actions.ts'
import type { DocumentData } from './use-document.ts'

/** The notes on a report, the trash included; they are written and edited beside the page, where their words are. */
export function DocumentNotes({ data: { notes, labels, versions } }: { data: DocumentData }) {
  const titles = new Map(
    versions[0]?.review.contents.map((known) => [known.id, contentWord(known)]),
  )
  const wanted = useRoute().query.get('note')
  useEffect(() => {
    if (wanted)
      document.querySelector('[data-note][data-current]')?.scrollIntoView({ block: 'center' })
  }, [wanted])
  if (notes.length === 0) return <Text c="dimmed">{i18n.t('documentPage.noNotes')}</Text>
  return (
    <Stack gap="xs">
      {notes.map((note) => (
        <NoteCard
          key={note.id}
          note={note}
          labels={labels}
          contentTitle={
            note.anchor.kind === 'absence' ? (titles.get(note.anchor.content) ?? null) : null
          }
          current={note.id === wanted}
          trashed={note.deletedAt !== null}
          onTrash={() =>
            void asReviewer((who) => (note.deletedAt === null ? trashNote : restoreNote)(note, who))
          }
        />
      ))}
    </Stack>
  )
}
