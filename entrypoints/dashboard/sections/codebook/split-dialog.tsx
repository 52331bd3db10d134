import { Autocomplete, Checkbox, Group, Loader, ScrollArea, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { i18n } from '#i18n'
import type { Annotation } from '../../../../utils/report/annotation.ts'
import type { Label } from '../../../../utils/report/label.ts'
import { splitLabel } from '../../../../utils/store/recode.ts'
import { recodeNow } from './codebook-actions.ts'
import { DialogFoot, NoteWords, useNotesWith } from './note-preview.tsx'

interface SplitDialogProps {
  label: Label
  all: Label[]
  onClose: () => void
}

/** Some notes of a label get another, new or known; the others stay. */
export function SplitDialog({ label, all, onClose }: SplitDialogProps) {
  const notes = useNotesWith(label.name)
  const [into, setInto] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const name = into.trim()
  const parts = new Map(chosen.map((id) => [id, name]))
  return (
    <Stack>
      <Text size="sm">{i18n.t('codebook.splitHint', [label.name])}</Text>
      <Autocomplete
        label={i18n.t('codebook.splitInto')}
        maxLength={40}
        data={all.map((other) => other.name).filter((other) => other !== label.name)}
        value={into}
        onChange={setInto}
      />
      {notes ? (
        <Choice notes={notes.seen} chosen={chosen} onChange={setChosen} />
      ) : (
        <Loader size="sm" aria-label={i18n.t('workspace.loading')} />
      )}
      <DialogFoot
        words={i18n.t('codebook.splitNow', [chosen.length])}
        disabled={chosen.length === 0 || name === '' || name === label.name}
        onClose={onClose}
        onDo={() => void recodeNow((reviewer) => splitLabel(label.name, parts, reviewer))}
      />
    </Stack>
  )
}

interface ChoiceProps {
  notes: Annotation[]
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/** The list is cut at what a person can go through; a label of thousands is split in the table of notes. */
const atMost = 500

function Choice({ notes, chosen, onChange }: ChoiceProps) {
  const shown = notes.slice(0, atMost)
  const all = chosen.length === shown.length
  return (
    <Checkbox.Group
      label={i18n.t('codebook.whichNotes')}
      value={chosen}
      onChange={onChange}
      description={
        notes.length > atMost ? i18n.t('codebook.firstNotes', [atMost, notes.length]) : undefined
      }
    >
      <Checkbox
        my={6}
        size="sm"
        label={i18n.t('codebook.allNotes')}
        checked={all}
        indeterminate={!all && chosen.length > 0}
        onChange={() => onChange(all ? [] : shown.map(({ id }) => id))}
      />
      <ScrollArea.Autosize mah={280} type="auto">
        <Stack gap={8}>
          {shown.map((note) => (
            <Group key={note.id} gap="xs" wrap="nowrap">
              <Checkbox value={note.id} size="sm" label={<NoteWords note={note} />} />
            </Group>
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Checkbox.Group>
  )
}
