import { Badge, Button, Group, Loader, ScrollArea, Stack, Text } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import type { Annotation } from '../../../../utils/report/annotation.ts'
import { type LabelledNotes, notesSeenWith } from '../../../../utils/store/recode.ts'
import { readPerson } from '../../../../utils/store/settings.ts'

/** Enough to see what would happen; the number tells the rest. */
const shown = 30

/** The notes that carry a label, kept up to date; undefined while they are read. */
export function useNotesWith(name: string): LabelledNotes | undefined {
  return useLiveQuery(() => notesSeenWith(name, readPerson()), [name])
}

/** How many notes would change, and which, each with its labels before and after. */
export function NotePreview({
  notes,
  after,
}: {
  notes: LabelledNotes | undefined
  after: (note: Annotation) => string[]
}) {
  if (!notes) return <Loader size="sm" aria-label={i18n.t('workspace.loading')} />
  const { seen, trashed, unseen } = notes
  return (
    <Stack gap={6}>
      <Text size="sm" fw={600} role="status">
        {i18n.t('codebook.touches', [seen.length + unseen, trashed])}
      </Text>
      {seen.length > 0 && (
        <ScrollArea.Autosize
          mah={260}
          type="auto"
          viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': i18n.t('codebook.preview') }}
        >
          <Stack gap={8}>
            {seen.slice(0, shown).map((note) => (
              <div key={note.id}>
                <NoteWords note={note} />
                <Group gap={4} mt={2}>
                  <Labels names={note.labels} />
                  <Text size="xs" aria-hidden>
                    →
                  </Text>
                  <Labels names={after(note)} />
                </Group>
              </div>
            ))}
          </Stack>
        </ScrollArea.Autosize>
      )}
      {seen.length > shown && (
        <Text size="xs" c="dimmed">
          {i18n.t('codebook.further', [seen.length - shown])}
        </Text>
      )}
      {unseen > 0 && (
        <Text size="xs" c="dimmed">
          {i18n.t('codebook.unseen', [unseen])}
        </Text>
      )}
    </Stack>
  )
}

/** The words a note is about, and what it says of them. */
export function NoteWords({ note }: { note: Annotation }) {
  return (
    <Text size="xs" lineClamp={2} lang="zh-CN">
      {note.quote && `“${note.quote}” `}
      {note.comment}
    </Text>
  )
}

function Labels({ names }: { names: string[] }) {
  if (names.length === 0) return <Text size="xs">{i18n.t('codebook.noLabel')}</Text>
  return names.map((name) => (
    <Badge key={name} size="sm" variant="default" tt="none">
      {name}
    </Badge>
  ))
}

/** The foot of a dialog: leave it, or do what it says. */
export function DialogFoot(props: {
  words: ReactNode
  disabled?: boolean
  onClose: () => void
  onDo: () => void
}) {
  return (
    <Group justify="flex-end" gap="xs">
      <Button size="xs" variant="default" onClick={props.onClose}>
        {i18n.t('codebook.cancel')}
      </Button>
      <Button
        size="xs"
        disabled={props.disabled}
        onClick={() => {
          props.onClose()
          props.onDo()
        }}
      >
        {props.words}
      </Button>
    </Group>
  )
}
