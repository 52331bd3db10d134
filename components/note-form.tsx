import { Box, Button, Group, Paper, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react'
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
export function NoteForm(props: NoteFormProps) {
  const { draft, saving } = props
  return (
    <Paper
      withBorder
      shadow="md"
      p="xs"
      component="form"
      data-writing
      inert={saving}
      aria-busy={saving}
      aria-label={titleOf(draft)}
      {...handlersOf(props)}
    >
      <Stack gap={6}>
        <About {...props} />
        <Words {...props} />
        <Labels {...props} />
        <Foot {...props} />
      </Stack>
    </Paper>
  )
}

function titleOf({ key }: Draft): string {
  return i18n.t(key.startsWith('edit:') ? 'note.edit' : 'note.new')
}

function handlersOf({ draft, onSave }: NoteFormProps) {
  const save = () => {
    if (!isBlank(draft)) onSave()
  }
  return {
    onSubmit: (event: FormEvent) => {
      event.preventDefault()
      save()
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
      if (event.key === 'Escape') event.stopPropagation()
    },
  }
}

/** Whether a note is new or being changed, and what it is about. */
function About({ draft, contentTitle }: NoteFormProps) {
  return (
    <Text size="xs" c="dimmed" lineClamp={2}>
      <b>{titleOf(draft)}</b> ·{' '}
      {draft.quote ? <span lang="zh-CN">“{draft.quote}”</span> : aboutNothing(draft, contentTitle)}
    </Text>
  )
}

/** Where the caret is as long as one writes; it goes away while the note is being saved. */
function Words({ draft, saving, onChange }: NoteFormProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft means another form: the caret goes there
  useEffect(() => {
    if (saving) box.current?.form?.querySelector<HTMLElement>(':focus')?.blur()
    else box.current?.focus()
  }, [draft.key, draft.quote, saving])
  return (
    <Textarea
      ref={box}
      aria-label={i18n.t('note.comment')}
      placeholder={i18n.t('note.placeholder')}
      autosize
      minRows={2}
      maxRows={8}
      value={draft.comment}
      onChange={(event) => onChange({ comment: event.currentTarget.value, labels: draft.labels })}
    />
  )
}

/** A codebook can be long: it must not push the words out of the panel. */
function Labels({ draft, labels, onChange }: NoteFormProps) {
  return (
    <Box mah="30dvh" style={{ overflowY: 'auto' }}>
      <LabelChips
        labels={labels}
        chosen={draft.labels}
        onChange={(chosen) => onChange({ comment: draft.comment, labels: chosen })}
      />
    </Box>
  )
}

function Foot({ draft, saving, onDiscard }: NoteFormProps) {
  return (
    <Group justify="space-between">
      <Text size="xs" c="dimmed">
        {i18n.t(saving ? 'note.saving' : 'note.saved')}
      </Text>
      <Group gap={6}>
        <Button size="compact-sm" variant="default" onClick={onDiscard}>
          {i18n.t('note.discard')}
        </Button>
        <Button size="compact-sm" type="submit" disabled={isBlank(draft)}>
          {i18n.t('note.save')}
        </Button>
      </Group>
    </Group>
  )
}
