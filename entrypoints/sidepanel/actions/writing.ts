import { notifications } from '@mantine/notifications'
import { i18n } from '#i18n'
import { send } from '../../../utils/messages.ts'
import { tellFailure } from '../failures.ts'

/** Writes to the store and answers with what the work said; false where that failed, which has then been told in words. */
export type Write = <T>(work: () => Promise<T>) => Promise<{ value: T } | false>

/** Writes, then has every open page of the document drawn again. */
export function writingOn(documentId: string): Write {
  return (work) =>
    write(async () => {
      const value = await work()
      await send('document.changed', { documentId })
      return value
    })
}

/** Writes what no page shows, such as a draft: nothing is drawn again for a keystroke. */
export const write: Write = async (work) => {
  try {
    return { value: await work() }
  } catch (error) {
    tellFailure(error)
    return false
  }
}

/** What was said last that passes by itself and is no failure. */
let passing: string | undefined

/**
 * Says something that passes by itself, in Mantine's colour of that name. Of what went well only the last is of interest:
 * who takes back five steps in a row would otherwise read of them one after the other long after.
 */
export function tell(message: string, color: string): void {
  if (color !== 'red' && passing !== undefined) notifications.hide(passing)
  const id = notifications.show({
    // With a full disk every keystroke fails: that is said once at a time.
    ...(color === 'red' && { id: message }),
    message,
    color,
    withCloseButton: true,
    closeButtonProps: { 'aria-label': i18n.t('close') },
  })
  if (color !== 'red') passing = id
}
