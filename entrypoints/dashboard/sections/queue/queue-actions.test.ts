import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { QueueList } from '../../../../utils/report/queue.ts'
import { database } from '../../../../utils/store/database.ts'
import { queueLists } from '../../../../utils/store/queue.ts'
import { withFreshDatabase } from '../../../../utils/store/testing.ts'
import { remove, startList } from './queue-actions.tsx'

const { notices, woken } = vi.hoisted(() => ({ notices: [] as string[], woken: { times: 0 } }))
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }))
vi.mock('@mantine/core', () => ({ Button: 'button', Group: 'div', Text: 'span' }))
vi.mock('@mantine/notifications', () => ({
  notifications: {
    show: ({ message }: { message: unknown }) =>
      void notices.push(typeof message === 'string' ? message : 'offer to undo'),
  },
}))
vi.mock('../../../../utils/messages.ts', () => ({
  send: async () => {
    woken.times++
    return { ok: true, value: {} }
  },
}))

const address = 'http://a.gov.cn/1.html'
const list = {
  title: '名单',
  columns: [],
  addresses: [{ address, addressKey: 'a.gov.cn/1.html', columns: {} }],
}
const lists = async () => (await queueLists()).rows

describe('what is done with lists', () => {
  withFreshDatabase()
  beforeEach(() => {
    notices.length = 0
    woken.times = 0
  })

  it('is told the runner, and offered to be taken back', async () => {
    await startList(list, true)
    expect([(await lists())[0]?.state, woken.times]).toEqual(['running', 1])
    await remove((await lists())[0]!)
    expect([await lists(), woken.times, notices]).toEqual([[], 2, ['offer to undo']])
  })

  it('is not said to be done where it failed', async () => {
    await startList(list, false)
    const [kept] = await lists()
    vi.spyOn(database().lists, 'update').mockRejectedValue(new Error('closed'))
    await remove(kept as QueueList)
    expect(notices).toEqual(['done.failed'])
    expect(await lists()).toHaveLength(1)
  })
})
