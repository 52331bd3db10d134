import { notifications } from '@mantine/notifications'
import { i18n } from '#i18n'
import { codedApartWords } from '../../components/coded-apart-words.ts'
import { isDiskFull } from '../../utils/store/health.ts'

/** What went wrong, for people: a full disk is the one failure they can do something about. */
function failureWords(error: unknown): string {
  if (isDiskFull(error)) return i18n.t('store.notSaved')
  const apart = codedApartWords(error)
  if (apart !== null) return apart
  return i18n.t('done.failed', [error instanceof Error ? error.message : String(error)])
}

/** Says in words what went wrong; the same words once at a time: with a full disk every keystroke fails. */
export function tellFailure(error: unknown): void {
  const message = failureWords(error)
  notifications.show({
    id: message,
    message,
    color: 'red',
    withCloseButton: true,
    closeButtonProps: { 'aria-label': i18n.t('close') },
  })
}

/** Tells every failure that nobody has told: a change that was not kept must not look like one. Answers how to stop. */
export function watchFailures(): () => void {
  const untold = ({ reason }: PromiseRejectionEvent) => tellFailure(reason)
  addEventListener('unhandledrejection', untold)
  return () => removeEventListener('unhandledrejection', untold)
}
