import { notifications } from '@mantine/notifications'
import { i18n } from '#i18n'
import { nextInList } from '../../../../utils/store/queue-work.ts'
import { openWithPanel } from './open-with-panel.ts'

/** Opens the first page of a list that nobody has marked reviewed; says so when there is none. */
export async function openNext(listId: string): Promise<void> {
  const next = await nextInList(null, listId)
  if (next) await openWithPanel(next.address)
  else notifications.show({ color: 'gray', message: i18n.t('queue.nothingOpen') })
}
