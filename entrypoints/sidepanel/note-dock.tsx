import { Box, Button, Group, Paper, Text } from '@mantine/core'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { NoteForm } from '../../components/note-form.tsx'
import { personWord } from '../../components/person-word.ts'
import { offerUndo } from '../../components/undo-offer.tsx'
import { listed } from '../../components/words.ts'
import { toggled } from '../../utils/report/codebook.ts'
import { type Draft, isBlank, sameWords } from '../../utils/report/draft.ts'
import { isEdit, noteIdOf } from '../../utils/store/drafts.ts'
import { contentTitle } from './contents-tab.tsx'
import { showSaved } from './note-saved.tsx'
import { useDigits } from './use-digits.ts'
import { useFocusKept } from './use-focus-kept.ts'
import type { View } from './use-view.ts'

type Selected = NonNullable<View['state']['selection']>

/** At the panel's foot: the note being written, or the offer to write one on the selected words. */
export function NoteDock({ view }: { view: View }) {
  const { data, state } = view
  const draft = data.drafts.find(isEdit) ?? data.drafts[0]
  if (draft) {
    const key = `${draft.key} ${draft.id} ${JSON.stringify(draft.anchor)}`
    return (
      <Dock>
        <DraftForm key={key} draft={draft} view={view} />
      </Dock>
    )
  }
  if (!state.selection && data.othersDrafts.length === 0) return null
  return (
    <Dock>
      {data.othersDrafts.map((other) => (
        <Unfinished key={other.key} draft={other} view={view} />
      ))}
      {state.selection && <Offer selection={state.selection} view={view} />}
    </Dock>
  )
}

/** Says that somebody else's note is waiting here; what they wrote is finished by them, or by who takes it over. */
function Unfinished({ draft, view }: { draft: Draft; view: View }) {
  const { actions } = view
  return (
    <Paper withBorder px="xs" py={6} data-unfinished>
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <Box miw={0}>
          <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
            {i18n.t('note.others', [personWord(draft.reviewer ?? '')])}
          </Text>
          <Text size="xs" c="dimmed" truncate>
            {draft.comment || listed(draft.labels)}
          </Text>
        </Box>
        <Button
          size="compact-xs"
          variant="default"
          style={{ flexShrink: 0 }}
          onClick={() => void actions.takeDraftOver(draft)}
        >
          {i18n.t('note.takeOver')}
        </Button>
      </Group>
    </Paper>
  )
}

/** Offers to write a note on the words that are selected on the page. */
function Offer({ selection, view }: { selection: Selected; view: View }) {
  const { actions, state } = view
  return (
    <Paper shadow="md" withBorder p="xs">
      <Text size="xs" c="dimmed" lineClamp={2} lang="zh-CN" mb={6}>
        “{selection.quote}”
      </Text>
      <Button
        fullWidth
        size="compact-md"
        onClick={() => void actions.startNote(selection.anchor, selection.quote, state.textSha256)}
      >
        {i18n.t('note.onSelection')}
      </Button>
    </Paper>
  )
}

/** Lies over the panel's foot, and tells the style sheet how high it is: what it covers can be scrolled free of it. */
function Dock({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { style } = document.documentElement
    const tell = () => style.setProperty('--dock-height', `${box.current?.offsetHeight ?? 0}px`)
    tell()
    const watch = new ResizeObserver(tell)
    if (box.current) watch.observe(box.current)
    return () => {
      watch.disconnect()
      style.removeProperty('--dock-height')
    }
  }, [])
  return (
    <div ref={box} style={{ position: 'fixed', insetInline: 0, bottom: 0, zIndex: 100 }}>
      {children}
    </div>
  )
}

/** The form keeps its own words while each keystroke is saved: waiting for the database would move the caret. */
function DraftForm({ draft, view }: { draft: Draft; view: View }) {
  const { actions, data, form } = view
  const { anchor } = draft
  const [words, setWords] = useState({ comment: draft.comment, labels: draft.labels })
  const goesElsewhere = useFocusKept()
  const { saving, save } = useSave(view, { ...draft, ...words }, goesElsewhere)
  useEffect(
    () => () => {
      form.typed = false
      ignoreSecondClick()
    },
    [form],
  )
  useShowEdited(view, draft)
  useFindingInSight()
  const change = (changed: typeof words) => {
    setWords(changed)
    form.typed = !isBlank(changed)
    void actions.typeDraft({ ...draft, ...changed })
  }
  const label = (name: string) => change({ ...words, labels: toggled(words.labels, name) })
  useDigits(data.labels, saving ? null : label)
  return (
    <NoteForm
      draft={{ ...draft, ...words }}
      labels={data.labels}
      contentTitle={anchor.kind === 'absence' ? contentTitle(view, anchor.content) : null}
      saving={saving}
      onChange={change}
      onSave={save}
      onDiscard={() => void discard(view, { ...draft, ...words })}
    />
  )
}

/** The longest pause within a double click that systems know by themselves, in milliseconds. */
const doubleClick = 500

/** The form closes at the first click of a double click: the second must not do what lies below it, such as deleting. */
function ignoreSecondClick(): void {
  const ignore = (event: MouseEvent) => {
    if (event.detail < 2) return
    event.preventDefault()
    event.stopPropagation()
  }
  addEventListener('click', ignore, true)
  setTimeout(() => removeEventListener('click', ignore, true), doubleClick)
}

/** Throws away what was written, and offers to go on with it after all. */
async function discard({ actions, data, goTo }: View, draft: Draft): Promise<void> {
  if (!(await actions.discardDraft(draft))) return
  const note = isEdit(draft) ? data.notes.find(({ id }) => id === noteIdOf(draft)) : undefined
  if (note) goTo('note', note.id)
  if (!isBlank(draft) && !(note && sameWords(note, draft)))
    offerUndo(i18n.t('note.discarded'), () => void actions.resumeDraft(draft), 10_000)
}

/** The note being changed is marked in the list, and kept clear of the form that has just opened over it. */
function useShowEdited({ goTo }: View, draft: Draft): void {
  const id = isEdit(draft) ? noteIdOf(draft) : null
  useEffect(() => {
    if (id !== null) goTo('note', id)
  }, [id, goTo])
}

/** The form has just opened over the panel's foot: the finding one was at, and is likely to write about, comes clear of it. */
function useFindingInSight(): void {
  useEffect(() => {
    document
      .querySelector('[data-finding][data-current]')
      ?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [])
}

/**
 * Saving: the form stays, untouchable, until the note is kept: a form that has closed is a promise. The keys are the
 * panel's at once, and a note begun meanwhile waits for the end of it.
 */
function useSave(view: View, written: Draft, goesElsewhere: () => void) {
  const { actions, form, state, dropSelection } = view
  const [saving, setSaving] = useState(false)
  const latest = useRef(view)
  latest.current = view
  const keep = async () => {
    const kept = await actions.saveDraft(written)
    form.saving = null
    if (!kept) return setSaving(false)
    form.typed = false
    if (!kept.value) return
    if (latest.current.tab === 'notes') goesElsewhere()
    showSaved(latest.current, kept.value)
  }
  const save = () => {
    if (form.saving) return
    // What is said of these words has been said; the next note is meant for something else.
    if (state.selection?.quote === written.quote) dropSelection()
    setSaving(true)
    form.saving = keep()
  }
  return { saving, save }
}
