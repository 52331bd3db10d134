import {
  ActionIcon,
  Alert,
  Badge,
  Box,
  ColorSwatch,
  Group,
  Paper,
  Stack,
  Text,
  UnstyledButton,
} from '@mantine/core'
import { IconArrowBackUp, IconPencil, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import type { Annotation } from '../utils/report/annotation.ts'
import { type Label, plainColor } from '../utils/report/label.ts'
import { type Fold, FoldButton, FoldedText, useFold } from './folded.tsx'
import { otherPersonWord, personWord } from './person-word.ts'

/** Props of NoteCard. */
export interface NoteCardProps {
  note: Annotation
  labels: Label[]
  /** Title of the missing content a note is about. */
  contentTitle: string | null
  current: boolean
  /** What became of its words, with what can be done about it; left out, it is only told. */
  outcome?: ReactNode
  /** Shows its words on the page; absent where no page is at hand. */
  onShow?: () => void
  /** Opens its form; absent where it cannot be edited. */
  onEdit?: () => void
  /** It lies in the trash, and the button takes it out again. */
  trashed?: boolean
  onTrash: () => void
}

/** A reviewer's note with the words it is about, and honestly what became of them. */
export function NoteCard(props: NoteCardProps) {
  const { note, current, outcome, onShow } = props
  const fold = useFold()
  return (
    <Paper
      withBorder
      component="article"
      data-note={note.id}
      data-current={current || undefined}
      aria-current={current || undefined}
      tabIndex={-1}
      style={{
        borderInlineStart: '4px solid var(--mantine-color-blue-7)',
        boxShadow: current ? '0 0 0 2px var(--mantine-primary-color-filled)' : undefined,
      }}
    >
      {onShow ? (
        <UnstyledButton onClick={onShow} p="xs" w="100%" title={i18n.t('content.show')}>
          <Words {...props} fold={fold} />
        </UnstyledButton>
      ) : (
        <Box p="xs">
          <Words {...props} fold={fold} />
        </Box>
      )}
      <FoldButton fold={fold} />
      {outcome}
      <Group justify="space-between" px="xs" pb={6} wrap="nowrap">
        <NoteLabels {...props} />
        <Buttons {...props} />
      </Group>
    </Paper>
  )
}

function Words({ note, contentTitle, outcome, fold }: NoteCardProps & { fold: Fold }) {
  return (
    <Stack gap={4}>
      <Text size="xs" c="dimmed" lineClamp={3} lang="zh-CN">
        {note.quote ? `“${note.quote}”` : aboutNothing(note, contentTitle)}
      </Text>
      {outcome === undefined && <OutcomeNotice note={note} />}
      <FoldedText fold={fold}>{note.comment}</FoldedText>
    </Stack>
  )
}

function NoteLabels({ note, labels, trashed }: NoteCardProps) {
  const who = otherPersonWord(note.reviewer)
  return (
    <Group gap={4} miw={0}>
      {trashed && <Badge color="gray.7">{i18n.t('noteTable.inTrash')}</Badge>}
      {note.labels.map((name) => (
        <LabelBadge key={name} name={name} label={labels.find((known) => known.name === name)} />
      ))}
      {who && (
        <Text size="xs" c="dimmed">
          {who}
        </Text>
      )}
      {note.editor !== undefined && (
        <Text size="xs" c="dimmed">
          {i18n.t('note.editedBy', [personWord(note.editor) || i18n.t('person.unknown')])}
        </Text>
      )}
    </Group>
  )
}

/** A label with its colour beside its name: on any colour a person may choose, no words would be readable. */
function LabelBadge({ name, label }: { name: string; label: Label | undefined }) {
  return (
    <Badge
      variant="default"
      title={name}
      leftSection={
        <ColorSwatch
          component="span"
          color={label?.color ?? plainColor}
          size={9}
          withShadow={false}
        />
      }
    >
      {name}
    </Badge>
  )
}

function Buttons({ trashed = false, onEdit, onTrash }: NoteCardProps) {
  const binLabel = i18n.t(trashed ? 'trash.restore' : 'note.trash')
  return (
    <Group gap={2} wrap="nowrap">
      {onEdit && (
        <ActionIcon
          variant="subtle"
          onClick={onEdit}
          aria-label={i18n.t('note.editAction')}
          title={i18n.t('note.editAction')}
        >
          <IconPencil size={15} />
        </ActionIcon>
      )}
      <ActionIcon
        variant="subtle"
        color={trashed ? 'gray' : 'red'}
        onClick={onTrash}
        aria-label={binLabel}
        title={binLabel}
      >
        {trashed ? <IconArrowBackUp size={15} /> : <IconTrash size={15} />}
      </ActionIcon>
    </Group>
  )
}

/** What a note without words is about. */
export function aboutNothing(
  note: Pick<Annotation, 'anchor'>,
  contentTitle: string | null,
): string {
  return note.anchor.kind === 'absence'
    ? i18n.t('note.absence', [contentTitle ?? note.anchor.content])
    : i18n.t('note.wholePage')
}

function OutcomeNotice({ note }: Pick<NoteCardProps, 'note'>) {
  const outcome = note.outcome
  if (!outcome || outcome.state === 'found') return null
  const words = {
    changed: i18n.t('note.changed'),
    removed: i18n.t('note.removed'),
    ambiguous: i18n.t('note.ambiguous'),
    'other-document': i18n.t('note.other_document'),
    orphan: i18n.t('note.orphan'),
  }[outcome.state]
  return (
    <Alert color="orange" p={6}>
      <Text size="xs">
        {words}
        {outcome.state === 'changed' && ` “${outcome.now}”`}
      </Text>
    </Alert>
  )
}
