import { Stack } from '@mantine/core'
import { i18n } from '#i18n'
import { recoded } from '../../../../utils/report/codebook.ts'
import type { Label } from '../../../../utils/report/label.ts'
import { renameLabel } from '../../../../utils/store/recode.ts'
import { recodeNow } from './codebook-actions.ts'
import { DialogFoot, NotePreview, useNotesWith } from './note-preview.tsx'

interface RenameDialogProps {
  label: Label
  into: string
  onClose: () => void
}

/** A new name for a label and for what its notes carry. */
export function RenameDialog({ label, into, onClose }: RenameDialogProps) {
  const notes = useNotesWith(label.name)
  return (
    <Stack>
      <NotePreview
        notes={notes}
        after={(note) => recoded(note.labels, new Set([label.name]), [into])}
      />
      <DialogFoot
        words={i18n.t('codebook.renameTo', [into])}
        onClose={onClose}
        onDo={() => void recodeNow((reviewer) => renameLabel(label.name, into, reviewer))}
      />
    </Stack>
  )
}
