import {
  ActionIcon,
  Box,
  ColorInput,
  Group,
  Menu,
  Paper,
  Select,
  Text,
  TextInput,
} from '@mantine/core'
import {
  IconArrowMerge,
  IconArrowsSplit,
  IconDots,
  IconGripVertical,
  IconTrash,
} from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { i18n } from '#i18n'
import { focusOpener } from '../../../../components/focus-opener.ts'
import { branchOf } from '../../../../utils/report/codebook.ts'
import type { Label } from '../../../../utils/report/label.ts'
import { keepLabels } from './codebook-actions.ts'
import type { Dialog } from './dialogs.tsx'

/** Props of LabelRow. */
export interface LabelRowProps {
  all: Label[]
  label: Label
  depth: number
  counts: Map<string, number>
  onDialog: (dialog: Dialog) => void
  onMove: (by: 1 | -1) => void
  /** The label that is being dragged, null when it was let go. */
  onDrag: (name: string | null) => void
  onDrop: () => void
}

/** Colours that stand apart from one another on light and dark ground. */
const swatches = [
  '#c92a2a',
  '#d9480f',
  '#e67700',
  '#2b8a3e',
  '#087f5b',
  '#1864ab',
  '#364fc7',
  '#5f3dc4',
  '#a61e4d',
  '#495057',
]

/** One label: everything of it is changed in place; what touches notes opens a preview first. */
export function LabelRow(props: LabelRowProps) {
  const { label, depth, onDrag, onDrop } = props
  const [over, setOver] = useState(false)
  return (
    <Paper
      component="li"
      withBorder
      p="xs"
      ml={depth * 24}
      data-label={label.name}
      style={{
        listStyle: 'none',
        borderInlineStart: `5px solid ${label.color}`,
        outline: over ? '2px dashed var(--mantine-primary-color-filled)' : undefined,
      }}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDragEnd={() => onDrag(null)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onDrop()
      }}
    >
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Handle {...props} />
        <Box flex={1}>
          <Words {...props} />
          <Traits {...props} />
        </Box>
        <RowMenu {...props} />
      </Group>
    </Paper>
  )
}

function Handle({ label, onMove, onDrag }: LabelRowProps) {
  const words = i18n.t('codebook.move', [label.name])
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      draggable
      aria-label={words}
      title={words}
      style={{ cursor: 'grab' }}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', label.name)
        event.dataTransfer.effectAllowed = 'move'
        onDrag(label.name)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        onMove(event.key === 'ArrowUp' ? -1 : 1)
      }}
    >
      <IconGripVertical size={16} />
    </ActionIcon>
  )
}

/** Name and description; kept when the field is left. A name on notes is changed there too, after a preview. */
function Words({ all, label, counts, onDialog }: LabelRowProps) {
  const rename = (field: HTMLInputElement) => {
    const name = field.value.trim()
    if (name === label.name) return
    field.value = label.name
    if (name === '') return
    const taken = all.some((other) => other.name === name)
    onDialog({ kind: taken ? 'merge' : 'rename', label, into: name })
  }
  return (
    <Group gap="xs" grow preventGrowOverflow={false} align="flex-start">
      <TextInput
        key={label.name}
        size="xs"
        w={170}
        flex="0 0 auto"
        aria-label={i18n.t('codebook.nameOf', [label.name])}
        maxLength={40}
        defaultValue={label.name}
        onBlur={(event) => rename(event.currentTarget)}
        onKeyDown={blurOnEnter}
      />
      <TextInput
        key={label.description}
        size="xs"
        miw={160}
        aria-label={i18n.t('codebook.descriptionOf', [label.name])}
        placeholder={i18n.t('codebook.description')}
        maxLength={400}
        defaultValue={label.description}
        onBlur={(event) => {
          const description = event.currentTarget.value
          if (description !== label.description) void keepLabels([{ ...label, description }])
        }}
        onKeyDown={blurOnEnter}
      />
      <Text size="xs" c="dimmed" flex="0 0 auto" lh="30px">
        {i18n.t('codebook.notes', counts.get(label.name) ?? 0)}
      </Text>
    </Group>
  )
}

const blurOnEnter = ({ key, nativeEvent, currentTarget }: KeyboardEvent<HTMLElement>) => {
  if (key === 'Enter' && !nativeEvent.isComposing) currentTarget.blur()
}

/** Colour, digit and the label above. */
function Traits({ all, label }: LabelRowProps) {
  const below = branchOf(all, label.name)
  const parents = all.filter(({ name }) => !below.has(name)).map(({ name }) => name)
  const keep = (changed: Partial<Label>) => void keepLabels([{ ...label, ...changed }])
  return (
    <Group gap="xs" mt={6}>
      <ColorInput
        key={label.color}
        size="xs"
        w={120}
        aria-label={i18n.t('codebook.colorOf', [label.name])}
        withEyeDropper={false}
        swatches={swatches}
        swatchesPerRow={5}
        defaultValue={label.color}
        onChangeEnd={(color) => {
          if (/^#[0-9a-f]{6}$/i.test(color) && color !== label.color) keep({ color })
        }}
      />
      <Select
        size="xs"
        w={130}
        aria-label={i18n.t('codebook.digitOf', [label.name])}
        placeholder={i18n.t('codebook.noDigit')}
        clearable
        clearButtonProps={{ 'aria-label': i18n.t('codebook.clear') }}
        data={'123456789'
          .split('')
          .map((digit) => ({ value: digit, label: i18n.t('codebook.digit', [digit]) }))}
        value={label.shortcut === null ? null : String(label.shortcut)}
        onChange={(digit) => keep({ shortcut: digit === null ? null : Number(digit) })}
      />
      <Select
        size="xs"
        w={170}
        aria-label={i18n.t('codebook.parentOf', [label.name])}
        placeholder={i18n.t('codebook.noParent')}
        clearable
        clearButtonProps={{ 'aria-label': i18n.t('codebook.clear') }}
        data={parents}
        value={label.parent !== null && parents.includes(label.parent) ? label.parent : null}
        onChange={(parent) => keep({ parent })}
      />
    </Group>
  )
}

function RowMenu({ all, label, counts, onDialog }: LabelRowProps) {
  const icon = 15
  const words = i18n.t('codebook.more', [label.name])
  return (
    <Menu withinPortal position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="default" aria-label={words} title={words}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown onClickCapture={focusOpener}>
        <Menu.Item
          disabled={all.length < 2}
          leftSection={<IconArrowMerge size={icon} />}
          onClick={() => onDialog({ kind: 'merge', label, into: null })}
        >
          {i18n.t('codebook.merge')}
        </Menu.Item>
        <Menu.Item
          disabled={(counts.get(label.name) ?? 0) === 0}
          leftSection={<IconArrowsSplit size={icon} />}
          onClick={() => onDialog({ kind: 'split', label })}
        >
          {i18n.t('codebook.split')}
        </Menu.Item>
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={icon} />}
          onClick={() => onDialog({ kind: 'remove', label })}
        >
          {i18n.t('codebook.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
