import { Group, Kbd, Modal, Stack, Text } from '@mantine/core'
import { i18n } from '#i18n'

/** The keys of the panel, one place for the help and for the handlers: key as useHotkeys writes it, and how it is shown. */
export const shortcuts = {
  next: { keys: ['J'], shown: 'J' },
  previous: { keys: ['K'], shown: 'K' },
  confirm: { keys: ['C'], shown: 'C' },
  dismiss: { keys: ['D'], shown: 'D' },
  cannotTell: { keys: ['X'], shown: 'X' },
  note: { keys: ['N'], shown: 'N' },
  save: { keys: ['mod+Enter'], shown: 'Ctrl + Enter' },
  undo: { keys: ['mod+Z', 'U'], shown: 'Ctrl + Z' },
  redo: { keys: ['mod+shift+Z', 'mod+Y'], shown: 'Ctrl + Shift + Z' },
  reviewed: { keys: ['R'], shown: 'R' },
  help: { keys: ['shift+?', '?'], shown: '?' },
} as const

/** Name of an action that has keys. */
export type Shortcut = keyof typeof shortcuts

/** The list of keys. */
export function ShortcutsHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={i18n.t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': i18n.t('close') }}
    >
      <ShortcutsList />
    </Modal>
  )
}

/** Every action that has keys, with its keys. */
export function ShortcutsList() {
  return (
    <Stack gap={6}>
      {(Object.keys(shortcuts) as Shortcut[]).map((name) => (
        <Group key={name} justify="space-between">
          <Text size="sm">{i18n.t(`shortcuts.${name}`)}</Text>
          <Kbd>{shortcuts[name].shown}</Kbd>
        </Group>
      ))}
    </Stack>
  )
}
