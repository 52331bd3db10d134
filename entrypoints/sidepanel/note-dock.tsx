import { Button, Paper, Text } from '@mantine/core'
import { useState } from 'react'
import { i18n } from '#i18n'
import { NoteForm } from '../../components/note-form.tsx'
import { toggled } from '../../utils/report/codebook.ts'
import type { Draft } from '../../utils/report/draft.ts'
import { contentTitle } from './contents-tab.tsx'
import type { View } from './report-view.tsx'
import { useDigits } from './use-digits.ts'

const dock = { position: 'fixed', insetInline: 0, bottom: 0, zIndex: 100 } as const

/** At the panel's foot: the note being written, or the offer to write one on the selected words. */
export function NoteDock({ view }: { view: View }) {
  const { data, state, actions } = view
  const draft = data.drafts.find(({ key }) => key.startsWith('edit:')) ?? data.drafts[0]
  if (draft) {
    const key = `${draft.key} ${JSON.stringify(draft.anchor)}`
    return (
      <div style={dock}>
        <DraftForm key={key} draft={draft} view={view} />
      </div>
    )
  }
  const { selection } = state
  if (!selection) return null
  return (
    <Paper shadow="md" withBorder p="xs" style={dock}>
      <Text size="xs" c="dimmed" lineClamp={2} lang="zh-CN" mb={6}>
        “{selection.quote}”
      </Text>
      <Button
        fullWidth
        size="compact-md"
        onClick={() => void actions.startNote(selection.anchor, selection.quote)}
      >
        {i18n.t('note.onSelection')}
      </Button>
    </Paper>
  )
}

/** The form keeps its own words while each keystroke is saved: waiting for the database would move the caret. */
function DraftForm({ draft, view }: { draft: Draft; view: View }) {
  const { actions, data, setTab, setCurrent } = view
  const [words, setWords] = useState({ comment: draft.comment, labels: draft.labels })
  const written = { ...draft, ...words }
  const { anchor } = draft
  const change = (changed: typeof words) => {
    setWords(changed)
    void actions.typeDraft({ ...draft, ...changed })
  }
  useDigits(data.labels, (name) => change({ ...words, labels: toggled(words.labels, name) }))
  return (
    <NoteForm
      draft={written}
      labels={data.labels}
      contentTitle={anchor.kind === 'absence' ? contentTitle(view, anchor.content) : null}
      onChange={change}
      onSave={() => {
        setTab('notes')
        setCurrent(null)
        void actions.saveDraft(written)
      }}
      onDiscard={() => void actions.discardDraft(draft)}
    />
  )
}
