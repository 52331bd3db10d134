import { notifications } from '@mantine/notifications'
import { i18n } from '#i18n'
import { offerUndo } from '../../../../components/undo-offer.tsx'
import { send } from '../../../../utils/messages.ts'
import { queueChannel } from '../../../../utils/queue/channel.ts'
import type { QueueList } from '../../../../utils/report/queue.ts'
import type { Settings } from '../../../../utils/report/settings.ts'
import {
  addList,
  cancelList,
  type NewList,
  removeList,
  restoreList,
  retryRows,
  setListState,
} from '../../../../utils/store/queue.ts'
import { changeSettings } from '../../../../utils/store/settings.ts'

/** Tells the runner, which may not be there yet, that there is something new. */
async function changed(): Promise<void> {
  const channel = new BroadcastChannel(queueChannel)
  channel.postMessage('changed')
  channel.close()
  await send('queue.wake', {})
}

/** Does what a person asked for, then tells the runner; a failure is told in words, and null is answered. */
async function act<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    const done = await work()
    await changed()
    return done
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    notifications.show({ color: 'red', message: i18n.t('done.failed', [words]) })
    return null
  }
}

/** Keeps a new list; answers its id, null when it could not be kept. */
export const startList = (list: NewList, atOnce: boolean) =>
  act(() => addList(list, atOnce ? 'running' : 'paused'))

/** Lets a list go on. */
export const resume = (list: QueueList) => act(() => setListState(list.id, 'running'))

/** Stops a list after the pages that are under way. */
export const pause = (list: QueueList) => act(() => setListState(list.id, 'paused'))

/** Ends a list; what still waited can be put back. */
export const cancel = (list: QueueList) => act(() => cancelList(list.id))

/** Reviews rows once more. */
export const retry = (listId: string, ids: string[]) => act(() => retryRows(listId, ids))

/** Changes how politely the queue asks. */
export const setPace = (pace: Partial<Pick<Settings, 'queuePause' | 'queueHosts'>>) =>
  act(() => changeSettings(pace))

/** Removes a list from sight, and offers it back. */
export async function remove(list: QueueList): Promise<void> {
  if ((await act(() => removeList(list.id))) === null) return
  offerUndo(i18n.t('queue.removed', [list.title]), () => void act(() => restoreList(list.id)))
}
