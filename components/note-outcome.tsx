import { Alert, Button, Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core'
import {
  IconArchive,
  IconArrowsSplit,
  IconEraser,
  IconFileOff,
  IconMapPinOff,
  IconReplace,
} from '@tabler/icons-react'
import { i18n } from '#i18n'
import type { AnchorOutcome } from '../utils/report/anchor.ts'
import type { Annotation } from '../utils/report/annotation.ts'
import type { Article } from '../utils/report/article.ts'
import type { Heading } from '../utils/report/outline.ts'
import type { Span } from '../utils/report/span.ts'
import { Quoted } from './quoted.tsx'
import { WordComparison } from './text-comparison.tsx'

/** The text in which candidates are shown: the one on which the outcome was found. */
export interface CandidateText {
  article: Article
  outline: Heading[]
}

/** Props of NoteOutcome. */
export interface NoteOutcomeProps {
  note: Annotation
  /** What became of the note's words; never `found`. */
  outcome: LostOutcome
  text: CandidateText
  /** True while words are selected on the page, to which the note could be moved. */
  hasSelection: boolean
  onShow: (span: Span) => void
  onPut: (span: Span) => void
  onPutOnSelection: () => void
  onKeep: (keep: boolean) => void
}

/** Every outcome that a person has to be told of. */
export type LostOutcome = Exclude<AnchorOutcome, { state: 'found' }>

const icons = {
  changed: IconReplace,
  removed: IconEraser,
  ambiguous: IconArrowsSplit,
  'other-document': IconFileOff,
  orphan: IconMapPinOff,
}

/** What became of a note's words, in one sentence, with what stands there now and what can be done about it. */
export function NoteOutcome(props: NoteOutcomeProps) {
  const { note, outcome, onKeep } = props
  if (note.forRecord) return <Kept outcome={outcome} note={note} onAsk={() => onKeep(false)} />
  const Icon = icons[outcome.state]
  return (
    <Alert
      color={outcome.state === 'changed' || outcome.state === 'removed' ? 'grape' : 'orange'}
      p={8}
      mx="xs"
      mb={6}
      icon={<Icon aria-hidden />}
      data-outcome={outcome.state}
    >
      <Stack gap={6}>
        <Text size="sm">{sentence(outcome, note)}</Text>
        {outcome.state === 'changed' && note.quote !== null && (
          <WordComparison before={note.quote} after={outcome.now} />
        )}
        <Candidates {...props} />
        <Choices {...props} />
      </Stack>
    </Alert>
  )
}

function Kept({
  outcome,
  note,
  onAsk,
}: Pick<NoteOutcomeProps, 'outcome' | 'note'> & { onAsk: () => void }) {
  return (
    <Group gap={6} px="xs" pb={4} wrap="nowrap" data-outcome={outcome.state}>
      <IconArchive size={16} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="xs" c="dimmed" title={sentence(outcome, note)}>
        {i18n.t('became.kept')}
      </Text>
      <Button size="compact-xs" variant="subtle" onClick={onAsk} style={{ flexShrink: 0 }}>
        {i18n.t('became.ask')}
      </Button>
    </Group>
  )
}

function sentence(outcome: LostOutcome, { anchor }: Annotation): string {
  switch (outcome.state) {
    case 'changed':
      return anchor.kind === 'absence'
        ? `${i18n.t('became.contentPresent')}“${outcome.now}”`
        : i18n.t('became.changed')
    case 'removed':
      return i18n.t('became.removed')
    case 'ambiguous':
      return i18n.t('became.ambiguous', [outcome.candidates.length])
    case 'other-document':
      return i18n.t('became.other_document')
    case 'orphan':
      return outcome.candidates.length > 0
        ? i18n.t('became.similar', outcome.candidates.length)
        : i18n.t('became.orphan')
  }
}

/** The places that may be meant, each under its heading and among its neighbours. */
function Candidates({ outcome, text, onShow, onPut }: NoteOutcomeProps) {
  if (!('candidates' in outcome)) return null
  return outcome.candidates.map((span, at) => (
    <Paper
      key={`${span.start}-${span.end}`}
      withBorder
      p={6}
      component="section"
      aria-label={i18n.t('became.candidate', [at + 1])}
      data-candidate
    >
      <UnstyledButton onClick={() => onShow(span)} w="100%" title={i18n.t('became.showPlace')}>
        <Text size="xs" c="dimmed" lineClamp={1} lang="zh-CN">
          {headingOf(text, span)}
        </Text>
        <Quoted article={text.article} span={span} />
      </UnstyledButton>
      <Button size="compact-xs" variant="light" mt={4} onClick={() => onPut(span)}>
        {i18n.t('became.here')}
      </Button>
    </Paper>
  ))
}

function headingOf({ outline }: CandidateText, { start }: Span): string {
  const above = outline.filter((heading) => heading.start <= start && start < heading.body.end)
  return above.map(({ number, label }) => `${number ?? ''}${label}`).join(' › ')
}

function Choices({
  note,
  outcome,
  hasSelection,
  onPut,
  onPutOnSelection,
  onKeep,
}: NoteOutcomeProps) {
  return (
    <Group gap={6}>
      {outcome.state === 'changed' && note.anchor.kind !== 'absence' && (
        <Button size="compact-xs" variant="light" onClick={() => onPut(outcome.span)}>
          {i18n.t('became.accept')}
        </Button>
      )}
      {hasSelection && note.anchor.kind !== 'absence' && (
        <Button size="compact-xs" variant="light" onClick={onPutOnSelection}>
          {i18n.t('became.onSelection')}
        </Button>
      )}
      <Button size="compact-xs" variant="default" onClick={() => onKeep(true)}>
        {i18n.t('became.keep')}
      </Button>
    </Group>
  )
}
