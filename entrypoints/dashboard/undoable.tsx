import { notifications } from '@mantine/notifications'
import { i18n } from '#i18n'
import { offerUndo } from '../../components/undo-offer.tsx'
import { number } from '../../components/words.ts'
import { HalfDone, undoBatch } from '../../utils/store/batch.ts'
import { readPerson } from '../../utils/store/settings.ts'
import { asLongChange } from './long-change.ts'

/** Says what a batch did, with a button that takes it back; `undone` is called when that has happened. */
export function announceBatch(
  message: string,
  batch: string,
  reviewer: string,
  undone?: () => void,
): void {
  offerUndo(message, () => void takeBack(batch, reviewer).then(undone))
}

/** Long enough to read what went wrong first, in milliseconds. */
const whileReading = 60_000

/** Offers to take back what a batch did before it failed; answers what went wrong, to be told as any other failure. */
export function announceHalf(error: unknown): unknown {
  if (!(error instanceof HalfDone)) return error
  const { batch, changed, cause } = error
  const undo = async () => takeBack(batch, await readPerson())
  offerUndo(i18n.t('workspace.halfDone', changed, [number(changed)]), undo, whileReading)
  return cause
}

async function takeBack(batch: string, reviewer: string): Promise<void> {
  const { reverted, kept } = await asLongChange(() => undoBatch(batch, reviewer))
  const message =
    kept > 0
      ? i18n.t('workspace.undoneExcept', [reverted, kept])
      : i18n.t('workspace.undone', reverted)
  notifications.show({ message, closeButtonProps: { 'aria-label': i18n.t('close') } })
}
