import { notifications } from '@mantine/notifications'
import { i18n } from '#i18n'
import { MessageWithButton } from './message-with-button.tsx'

/** The offer to undo that was made last. */
let offered: string | undefined

/**
 * Says what was done, for so many milliseconds, with a button that takes it back. There is one such offer at a time:
 * two buttons of one name would have people take back what they did not mean to, and the newest would have to wait
 * until older messages are gone.
 */
export function offerUndo(message: string, undo: () => void, autoClose = 15_000): void {
  withdrawOffer()
  offered = notifications.show({
    autoClose,
    closeButtonProps: { 'aria-label': i18n.t('close') },
    message: (
      <MessageWithButton
        message={message}
        button={i18n.t('workspace.undo')}
        onPress={() => {
          withdrawOffer()
          undo()
        }}
      />
    ),
  })
}

/** Takes an offer to undo away, where it is known that what it speaks of has been taken back otherwise. */
export function withdrawOffer(): void {
  if (offered !== undefined) notifications.hide(offered)
  offered = undefined
}
