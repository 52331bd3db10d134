import { notifications } from '@mantine/notifications'
import { i18n } from '#i18n'
import { offerUndo } from '../../components/undo-offer.tsx'
import { undoBatch } from '../../utils/store/batch.ts'
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

async function takeBack(batch: string, reviewer: string): Promise<void> {
  const { reverted, kept } = await asLongChange(() => undoBatch(batch, reviewer))
  const message =
    kept > 0
      ? i18n.t('workspace.undoneExcept', [reverted, kept])
      : i18n.t('workspace.undone', reverted)
  notifications.show({ message, closeButtonProps: { 'aria-label': i18n.t('close') } })
}
