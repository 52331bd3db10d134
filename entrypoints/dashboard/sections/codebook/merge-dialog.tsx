import { Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { i18n } from '#i18n'
import { recoded } from '../../../../utils/report/codebook.ts'
import type { Label } from '../../../../utils/report/label.ts'
import { mergeLabels } from '../../../../utils/store/recode.ts'
import { recodeNow } from './codebook-actions.ts'
import { DialogFoot, NotePreview, useNotesWith } from './note-preview.tsx'

interface MergeDialogProps {
  label: Label
  into: string | null
  all: Label[]
  onClose: () => void
}

/** One label goes into another: its notes carry that one from then on. */
export function MergeDialog({ label, into, all, onClose }: MergeDialogProps) {
  const [target, setTarget] = useState(into)
  const notes = useNotesWith(label.name)
  return (
    <Stack>
      <Text size="sm">{i18n.t('codebook.mergeHint', [label.name])}</Text>
      <Select
        label={i18n.t('codebook.into')}
        data={all.map(({ name }) => name).filter((name) => name !== label.name)}
        value={target}
        onChange={setTarget}
        allowDeselect={false}
      />
      {target !== null && (
        <NotePreview
          notes={notes}
          after={(note) => recoded(note.labels, new Set([label.name]), [target])}
        />
      )}
      <DialogFoot
        words={i18n.t('codebook.merge')}
        disabled={target === null}
        onClose={onClose}
        onDo={() =>
          target !== null &&
          void recodeNow((reviewer) => mergeLabels([label.name], target, reviewer))
        }
      />
    </Stack>
  )
}
