import { describe, expect, it } from 'vitest'
import { countStandings } from '../report/queue.ts'
import { database } from './database.ts'
import {
  addList,
  cancelList,
  forgetRemovedLists,
  queueCounts,
  queueLists,
  queueRows,
  removeList,
  restoreList,
  retryRows,
  setListState,
} from './queue.ts'
import {
  addressToKeep,
  beginRow,
  endRow,
  finishLists,
  nextInList,
  reviewedAmong,
  rowsToDo,
  runningLists,
  takeUpLeftRows,
  waitingIds,
} from './queue-work.ts'
import { withFreshDatabase } from './testing.ts'

const listed = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    address: `http://a${n % 3}.gov.cn/${n}`,
    addressKey: `a${n % 3}.gov.cn/${n}`,
    columns: { 编号: String(n) },
  }))

const add = (count: number, state: 'running' | 'paused' = 'running') =>
  addList({ title: '名单', columns: ['编号'], addresses: listed(count) }, state)

const done = { state: 'done', reason: null, detail: '', notBefore: null } as const
const statesOf = async (listId: string) =>
  (await queueRows(listId)).rows.map(({ state, reason }) =>
    [state, reason].filter(Boolean).join(' '),
  )

const document = (id: string, key: string, reviewedAt: string | null) => ({
  id,
  addressKey: key,
  url: `http://${key}`,
  title: null,
  issuer: null,
  year: null,
  standard: null,
  publishedOn: null,
  textSha256: '',
  reviewedAt,
  reviewer: null,
  reviewedSha256: null,
  firstSeenAt: '2025-01-01T00:00:00Z',
  capturedAt: '2025-01-01T00:00:00Z',
})

describe('lists', () => {
  withFreshDatabase()

  it('keep the order, the hosts and the columns of what was loaded', async () => {
    const id = await add(12)
    const { rows } = await queueRows(id)
    expect(rows.map(({ place }) => place)).toEqual(rows.map((_, n) => n + 1))
    expect(rows[4]).toMatchObject({ host: 'a1.gov.cn', columns: { 编号: '4' }, state: 'waiting' })
    expect(await queueCounts(id)).toEqual({
      waiting: 12,
      working: 0,
      done: 0,
      'attachment-only': 0,
      'not-a-report': 0,
      failed: 0,
      cancelled: 0,
    })
    expect(await waitingIds()).toEqual(rows.map((row) => row.id))
  })

  it('wait while they are paused', async () => {
    const id = await add(2, 'paused')
    expect([await runningLists(), await waitingIds()]).toEqual([[], []])
    await setListState(id, 'running')
    expect([await runningLists(), (await waitingIds()).length]).toEqual([[id], 2])
  })

  it('are cancelled without what is done or under way, and put back', async () => {
    const id = await add(3)
    const [one, two, three] = await waitingIds()
    await beginRow(one!)
    await endRow(one!, done)
    await beginRow(two!)
    await cancelList(id)
    expect(await statesOf(id)).toEqual(['done', 'working', 'failed cancelled'])
    await retryRows(id, [two!, three!])
    expect(await statesOf(id)).toEqual(['done', 'working', 'waiting'])
    expect(await runningLists()).toEqual([id])
  })

  it('go out of sight, come back, and are forgotten in the end', async () => {
    const id = await add(2)
    await removeList(id)
    expect([(await queueLists()).rows, await waitingIds()]).toEqual([[], []])
    await restoreList(id)
    expect((await queueLists()).rows).toMatchObject([{ id, state: 'paused' }])
    await removeList(id)
    await forgetRemovedLists(new Date(0))
    expect(await database().queue.count()).toBe(2)
    await forgetRemovedLists(new Date(Date.now() + 1000))
    expect([await database().queue.count(), await database().lists.count()]).toEqual([0, 0])
  })

  it('finish when nothing waits or works', async () => {
    const id = await add(1)
    const [row] = await waitingIds()
    await beginRow(row!)
    await finishLists([id])
    expect(await runningLists()).toEqual([id])
    await endRow(row!, done)
    await finishLists([id])
    expect((await queueLists()).rows[0]?.state).toBe('finished')
  })

  it('count what is in a file only, no report, or not wanted, apart from failures, as the rows themselves tell', async () => {
    const id = await add(5)
    const reasons = ['not-a-report', 'unreachable', 'not-a-report', 'attachment-only'] as const
    for (const [n, row] of (await waitingIds()).slice(0, 4).entries()) {
      await beginRow(row)
      await endRow(row, { ...done, state: 'failed', reason: reasons[n]! })
    }
    const ended = { working: 0, done: 0, 'attachment-only': 1, 'not-a-report': 2, failed: 1 }
    expect(await queueCounts(id)).toEqual({ ...ended, waiting: 1, cancelled: 0 })
    await cancelList(id)
    const expected = { ...ended, waiting: 0, cancelled: 1 }
    expect(await queueCounts(id)).toEqual(expected)
    expect(countStandings((await queueRows(id)).rows)).toEqual(expected)
  })

  it('count rows that cannot be read and leave them there', async () => {
    const id = await add(2)
    await database().queue.update(`${id}:000001`, { state: 'nonsense' })
    expect(await queueRows(id)).toMatchObject({ unreadable: 1, rows: [{ place: 2 }] })
  })
})

describe('work on rows', () => {
  withFreshDatabase()

  it('is begun once, and not at all for a row taken away meanwhile', async () => {
    const id = await add(2)
    const [one, two] = await waitingIds()
    expect(await beginRow(one!)).toMatchObject({ state: 'working', tries: 1 })
    expect(await beginRow(one!)).toBeNull()
    await cancelList(id)
    expect(await beginRow(two!)).toBeNull()
    await endRow(two!, done)
    expect(await statesOf(id)).toEqual(['working', 'failed cancelled'])
  })

  it('is not begun while its list rests or is out of sight', async () => {
    const id = await add(1)
    const [row] = await waitingIds()
    await setListState(id, 'paused')
    expect(await beginRow(row!)).toBeNull()
    await setListState(id, 'running')
    await removeList(id)
    expect(await beginRow(row!)).toBeNull()
    await restoreList(id)
    await setListState(id, 'running')
    expect(await beginRow(row!)).toMatchObject({ state: 'working', tries: 1 })
  })

  it('is taken up again after the browser ended, and given up the second time', async () => {
    const id = await add(1)
    const [row] = await waitingIds()
    await beginRow(row!)
    await takeUpLeftRows()
    expect(await statesOf(id)).toEqual(['waiting'])
    await beginRow(row!)
    await takeUpLeftRows()
    expect(await statesOf(id)).toEqual(['failed interrupted'])
  })

  it('does not count tries the server asked for as interruptions', async () => {
    const id = await add(1)
    const [row] = await waitingIds()
    for (const _ of [1, 2]) {
      await beginRow(row!)
      await endRow(row!, { ...done, state: 'waiting', reason: 'busy' })
    }
    await beginRow(row!)
    await takeUpLeftRows()
    expect((await queueRows(id)).rows).toMatchObject([{ state: 'waiting', tries: 2 }])
  })

  it('that a server or the browser cuts off is cancelled with its list, and does not wait for ever', async () => {
    const id = await add(2)
    const [one, two] = await waitingIds()
    await beginRow(one!)
    await beginRow(two!)
    await cancelList(id)
    const notBefore = '2030-01-01T00:00:00.000Z'
    await endRow(one!, { ...done, state: 'waiting', reason: 'busy', notBefore })
    expect(await statesOf(id)).toEqual(['failed cancelled', 'working'])
    await takeUpLeftRows()
    expect(await statesOf(id)).toEqual(['failed cancelled', 'failed cancelled'])
    expect((await queueRows(id)).rows).toMatchObject([{ notBefore: null }, { notBefore: null }])
    await retryRows(id, [one!, two!])
    expect(await waitingIds()).toEqual([one, two])
  })

  it('is put off to a later moment with its reason', async () => {
    await add(1)
    const [row] = await waitingIds()
    await beginRow(row!)
    const notBefore = '2030-01-01T00:00:00.000Z'
    await endRow(row!, { ...done, state: 'waiting', reason: 'busy', notBefore })
    expect(await rowsToDo(await waitingIds())).toMatchObject([
      { reason: 'busy', notBefore, tries: 1, finishedAt: null },
    ])
  })
})

describe('nextInList', () => {
  withFreshDatabase()

  it('goes on behind the document, then from the top, past what is reviewed', async () => {
    const id = await add(4)
    const ids = await waitingIds()
    for (const [n, row] of ids.entries()) {
      await beginRow(row)
      await endRow(row, { ...done, documentId: `d${n}` })
      await database().documents.put(
        document(`d${n}`, `a.gov.cn/${n}`, n === 2 ? '2025-02-01T00:00:00Z' : null),
      )
    }
    const next = async (from: string | null) => (await nextInList(from))?.documentId
    expect(await next(null)).toBe('d0')
    expect(await next('d0')).toBe('d1')
    expect(await next('d1')).toBe('d3')
    expect(await next('d3')).toBe('d0')
    expect(await nextInList('elsewhere')).toBeNull()
    expect(await nextInList('d0', 'another list')).toBeNull()
    expect(await nextInList('d0', id)).toMatchObject({ listId: id, address: 'http://a.gov.cn/1' })
    expect(await reviewedAmong(['d1', 'd2'])).toEqual(
      new Map([['d2', { at: '2025-02-01T00:00:00Z', text: 'present' }]]),
    )
  })
})

describe('addressToKeep', () => {
  withFreshDatabase()

  it('keeps a page under the address the library knows', async () => {
    const [reached, own] = ['http://a.gov.cn/1?x=1', 'http://a.gov.cn/1']
    expect(await addressToKeep(reached, null)).toBe(reached)
    expect(await addressToKeep(reached, own)).toBe(reached)
    await database().documents.put(document('d', 'a.gov.cn/1', null))
    expect(await addressToKeep(reached, own)).toBe(own)
    await database().documents.put(document('e', 'a.gov.cn/1?x=1', null))
    expect(await addressToKeep(reached, own)).toBe(reached)
  })
})
