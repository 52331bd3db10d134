import { Radio, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { i18n } from '#i18n'
import { recoded } from '../../../../utils/report/codebook.ts'
import type { Label } from '../../../../utils/report/label.ts'
import { dropLabel, type Leaving } from '../../../../utils/store/recode.ts'
import { recodeNow } from './codebook-actions.ts'
import { DialogFoot, NotePreview, useNotesWith } from './note-preview.tsx'

interface RemoveDialogProps {
  label: Label
  all: Label[]
  onClose: () => void
}

/** A label goes; what becomes of its notes is chosen and shown first. */
export function RemoveDialog({ label, all, onClose }: RemoveDialogProps) {
  const notes = useNotesWith(label.name)
  const [kind, setKind] = useState<Leaving['kind']>('keep')
  const [by, setBy] = useState<string | null>(null)
  const leaving: Leaving | null = kind !== 'replace' ? { kind } : by === null ? null : { kind, by }
  const others = all.map(({ name }) => name).filter((name) => name !== label.name)
  return (
    <Stack>
      {notes !== undefined && notes.seen.length + notes.unseen > 0 && (
        <Radio.Group
          label={i18n.t('codebook.whatOfNotes')}
          value={kind}
          onChange={(chosen) => setKind(chosen as Leaving['kind'])}
        >
          <Stack gap={6} mt={6}>
            <Radio value="keep" label={i18n.t('codebook.keepName')} />
            <Radio value="strip" label={i18n.t('codebook.stripName')} />
            <Radio
              value="replace"
              disabled={others.length === 0}
              label={i18n.t('codebook.replaceName')}
            />
          </Stack>
        </Radio.Group>
      )}
      {kind === 'replace' && (
        <Select label={i18n.t('codebook.into')} data={others} value={by} onChange={setBy} />
      )}
      <NotePreview
        notes={notes}
        after={({ labels }) => (leaving ? afterwards(labels, label.name, leaving) : labels)}
      />
      <DialogFoot
        words={i18n.t('codebook.remove')}
        disabled={leaving === null}
        onClose={onClose}
        onDo={() =>
          leaving && void recodeNow((reviewer) => dropLabel(label.name, leaving, reviewer))
        }
      />
    </Stack>
  )
}

function afterwards(names: string[], name: string, leaving: Leaving): string[] {
  if (leaving.kind === 'keep') return names
  return recoded(names, new Set([name]), leaving.kind === 'replace' ? [leaving.by] : [])
}
