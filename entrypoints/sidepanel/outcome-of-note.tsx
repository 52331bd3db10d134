import { Text } from '@mantine/core'
import { i18n } from '#i18n'
import { type LostOutcome, NoteOutcome } from '../../components/note-outcome.tsx'
import { describePassage } from '../../utils/anchors/describe.ts'
import type { Annotation } from '../../utils/report/annotation.ts'
import type { Span } from '../../utils/report/span.ts'
import type { View } from './use-view.ts'

/** What became of a note's words on the text shown now, with the choices; nothing where they are simply there. */
export function OutcomeOfNote({ view, note }: { view: View; note: Annotation }) {
  const { actions, data, state } = view
  if (!isChecked(view, note)) {
    return (
      <Text size="xs" c="dimmed" px="xs" pb={4} role="status" data-outcome="pending">
        {i18n.t('became.pending')}
      </Text>
    )
  }
  const outcome = lostOutcome(note)
  if (!outcome) return null
  const { selection, textSha256 } = state
  const put = (span: Span) =>
    void actions.putNote(
      note,
      describePassage(data.review, span),
      data.review.article.text.slice(span.start, span.end),
    )
  return (
    <NoteOutcome
      note={note}
      outcome={outcome}
      text={data.review}
      hasSelection={selection !== null}
      onShow={(span) => void actions.show({ key: null, span, operands: [] })}
      onPut={put}
      onPutOnSelection={() =>
        selection && void actions.putNote(note, selection.anchor, selection.quote, textSha256)
      }
      onKeep={(keep) => void actions.keepNote(note, keep)}
    />
  )
}

/** False while the page has not yet said what became of the note on its present text. */
function isChecked({ data }: View, { anchor, outcome, outcomeSha256, textSha256 }: Annotation) {
  const now = data.document.textSha256
  if (anchor.kind === 'page') return true
  return outcomeSha256 === now || (outcome === null && textSha256 === now)
}

function lostOutcome({ outcome }: Annotation): LostOutcome | null {
  return outcome && outcome.state !== 'found' ? outcome : null
}

/** True when a note waits for a person's word on what became of it. */
export function isAsked(view: View, note: Annotation): boolean {
  return !note.forRecord && isChecked(view, note) && lostOutcome(note) !== null
}
