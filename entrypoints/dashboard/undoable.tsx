import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { i18n } from '#i18n'
import { undoBatch } from '../../utils/store/batch.ts'
import { asLongChange } from './long-change.ts'

/** The offer to undo that was made last. */
let offered: string | undefined

/**
 * Says what a batch did, with a button that takes it back; `undone` is called when that has happened. There is one
 * such offer at a time: two buttons of one name would have people take back what they did not mean to, and the newest
 * would have to wait until older messages are gone.
 */
export function announceBatch(
  message: string,
  batch: string,
  reviewer: string,
  undone?: () => void,
): void {
  if (offered !== undefined) notifications.hide(offered)
  const id = notifications.show({
    autoClose: 15_000,
    closeButtonProps: { 'aria-label': i18n.t('close') },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(id)
            void takeBack(batch, reviewer).then(undone)
          }}
        >
          {i18n.t('workspace.undo')}
        </Button>
      </Group>
    ),
  })
  offered = id
}

async function takeBack(batch: string, reviewer: string): Promise<void> {
  const { reverted, kept } = await asLongChange(() => undoBatch(batch, reviewer))
  const message =
    kept > 0
      ? i18n.t('workspace.undoneExcept', [reverted, kept])
      : i18n.t('workspace.undone', [reverted])
  notifications.show({ message, closeButtonProps: { 'aria-label': i18n.t('close') } })
}
