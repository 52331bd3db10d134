import { notifications } from '@mantine/notifications'
import { i18n } from '#i18n'
import { MessageWithButton } from '../../components/message-with-button.tsx'
import type { View } from './use-view.ts'

/** One such message at a time: who writes note after note reads of the last. */
const id = 'note-saved'

/** Time to read it and to reach its button, in milliseconds; the tab of the notes leads there as well. */
const shownFor = 6_000

/** Takes the message away: who is among the notes sees it. */
export const dropSaved = () => notifications.hide(id)

/**
 * After a note was saved: among the notes, its card is shown. Elsewhere the person stays where they are, with the rest
 * of the list before them, and is told, with a way to the note; the tab of the notes then opens at it.
 */
export function showSaved({ tab, goTo, openAt }: View, note: string): void {
  if (tab === 'notes') {
    goTo('note', note)
    return
  }
  openAt('note', note)
  const see = () => {
    dropSaved()
    // The button goes away under the keyboard, which then is free to go to the card.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    goTo('note', note)
  }
  dropSaved()
  notifications.show({
    id,
    role: 'status',
    color: 'green.9',
    autoClose: shownFor,
    closeButtonProps: { 'aria-label': i18n.t('close') },
    message: (
      <MessageWithButton message={i18n.t('note.kept')} button={i18n.t('note.see')} onPress={see} />
    ),
  })
}
