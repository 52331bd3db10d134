import { Button, Group, Paper, Stack, Text, Textarea } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { i18n } from '#i18n'
import { type Draft, isBlank } from '../utils/report/draft.ts'
import type { Label } from '../utils/report/label.ts'
import { LabelChips } from './label-chips.tsx'
import { aboutNothing } from './note-card.tsx'

/** Props of NoteForm. */
export interface NoteFormProps {
  draft: Draft
  labels: Label[]
  contentTitle: string | null
  /** True while what was written is being kept: nothing can be changed then, and the keys are the panel's. */
  saving: boolean
  onChange: (words: Pick<Draft, 'comment' | 'labels'>) => void
  onSave: () => void
  onDiscard: () => void
}

/** The form of a note being written; every keystroke is saved, so closing the browser loses nothing. */
export function NoteForm({
  draft,
  labels,
  contentTitle,
  saving,
  onChange,
  onSave,
  onDiscard,
}: NoteFormProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft means another form: the caret goes there
  useEffect(() => {
    if (saving) box.current?.form?.querySelector<HTMLElement>(':focus')?.blur()
    else box.current?.focus()
  }, [draft.key, draft.quote, saving])
  const empty = isBlank(draft)
  return (
    <Paper
      withBorder
      shadow="md"
      p="xs"
      component="form"
      data-writing
      inert={saving}
      aria-busy={saving}
      aria-label={draft.key.startsWith('edit:') ? i18n.t('note.edit') : i18n.t('note.new')}
      onSubmit={(event) => {
        event.preventDefault()
        if (!empty) onSave()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !empty) onSave()
        if (event.key === 'Escape') event.stopPropagation()
      }}
    >
      <Stack gap={6}>
        <Text size="xs" c="dimmed" lineClamp={2} lang="zh-CN">
          {draft.quote ? `“${draft.quote}”` : aboutNothing(draft, contentTitle)}
        </Text>
        <Textarea
          ref={box}
          aria-label={i18n.t('note.comment')}
          placeholder={i18n.t('note.placeholder')}
          autosize
          minRows={2}
          maxRows={8}
          value={draft.comment}
          onChange={(event) =>
            onChange({ comment: event.currentTarget.value, labels: draft.labels })
          }
        />
        <LabelChips
          labels={labels}
          chosen={draft.labels}
          onChange={(chosen) => onChange({ comment: draft.comment, labels: chosen })}
        />
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            {i18n.t(saving ? 'note.saving' : 'note.saved')}
          </Text>
          <Group gap={6}>
            <Button size="compact-sm" variant="default" onClick={onDiscard}>
              {i18n.t('note.discard')}
            </Button>
            <Button size="compact-sm" type="submit" disabled={empty}>
              {i18n.t('note.save')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Paper>
  )
}
