import { Group, Kbd, Modal, Stack, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { type Keys, keyActions, shownKey } from '../utils/report/keys.ts'

/** True where Command is what Control is elsewhere. */
export const onMac = () => /Mac/.test(navigator.platform)

/** Props of ShortcutsHelp. */
export interface ShortcutsHelpProps {
  opened: boolean
  /** The keys in force. */
  keys: Keys
  onClose: () => void
}

/** The list of keys as they are now. */
export function ShortcutsHelp({ opened, keys, onClose }: ShortcutsHelpProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={i18n.t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': i18n.t('close') }}
    >
      <ShortcutsList keys={keys} />
    </Modal>
  )
}

/** Every action with its keys. */
export function ShortcutsList({ keys }: Pick<ShortcutsHelpProps, 'keys'>) {
  return (
    <Stack gap={6}>
      {keyActions.map((action) => (
        <KeyLine key={action} words={i18n.t(`shortcuts.${action}`)} keys={keys[action]} />
      ))}
      <KeyLine words={i18n.t('shortcuts.save')} keys={['mod+enter']} />
      <KeyLine words={i18n.t('shortcuts.labels')} keys={['1', '9']} between="–" />
      <KeyLine words={i18n.t('shortcuts.labelsTyping')} keys={['alt+1', 'alt+9']} between="–" />
      <Text size="xs" c="dimmed">
        {i18n.t('shortcuts.hint')}
      </Text>
    </Stack>
  )
}

interface KeyLineProps {
  words: string
  keys: string[]
  between?: string
}

function KeyLine({ words, keys, between = '/' }: KeyLineProps) {
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{words}</Text>
      <Text size="xs" style={{ whiteSpace: 'nowrap' }}>
        {keys.map((key, at) => (
          <span key={key}>
            {at > 0 && ` ${between} `}
            <Kbd>{shownKey(key, onMac())}</Kbd>
          </span>
        ))}
      </Text>
    </Group>
  )
}
