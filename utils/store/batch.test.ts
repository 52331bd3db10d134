import { describe, expect, it } from 'vitest'
import { changeBatch, HalfDone, undoBatch } from './batch.ts'
import { database, type StoredRow } from './database.ts'
import { withFreshDatabase } from './testing.ts'

const relabel = (label: string) => (row: StoredRow | null) => row && { ...row, labels: [label] }
const ids = (count: number) => Array.from({ length: count }, (_, n) => `note-${n}`)

async function seed(count: number): Promise<string[]> {
  const rows = ids(count).map((id) => ({
    id,
    documentId: 'd',
    revision: 1,
    labels: ['甲'],
    comment: id,
  }))
  await database().annotations.bulkPut(rows)
  return ids(count)
}

const batch = (keys: string[], next: (row: StoredRow | null) => StoredRow | null) => ({
  reviewer: '林',
  verb: 'recode',
  table: 'annotations' as const,
  keys,
  next,
})

const labelsOf = async () =>
  (await database().annotations.orderBy('id').toArray()).map(({ labels }) => String(labels))

describe('changeBatch', () => {
  withFreshDatabase()

  it('writes one event per 500 rows, counts revisions and tells its progress', async () => {
    const keys = await seed(1_100)
    const told: number[] = []
    const { changed } = await changeBatch({
      ...batch(keys, relabel('乙')),
      onProgress: (done) => told.push(done),
    })
    expect([changed, told]).toEqual([1_100, [500, 1_000, 1_100]])
    expect(await database().events.count()).toBe(3)
    expect(await database().annotations.get('note-7')).toMatchObject({
      labels: ['乙'],
      revision: 2,
    })
  })

  it('names what it did before it failed, so that it can be taken back', async () => {
    const keys = await seed(1_100)
    const failing = (row: StoredRow | null) => {
      if (row?.id === 'note-700') throw new Error('no room')
      return relabel('乙')(row)
    }
    const failed = await changeBatch(batch(keys, failing)).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(HalfDone)
    const { batch: name, changed, message, cause } = failed as HalfDone
    expect([changed, message, cause]).toEqual([500, 'no room', new Error('no room')])
    expect(await undoBatch(name, '林')).toMatchObject({ reverted: 500, kept: 0 })
    expect(new Set(await labelsOf())).toEqual(new Set(['甲']))
  })

  it('throws what went wrong as it is when nothing was done before', async () => {
    const keys = await seed(3)
    const wrong = new Error('no room')
    const failing = () => {
      throw wrong
    }
    await expect(changeBatch(batch(keys, failing))).rejects.toBe(wrong)
  })

  it('takes a batch back, and its undo by the same way', async () => {
    const first = await changeBatch(batch(await seed(3), relabel('乙')))
    const undone = await undoBatch(first.batch, '林')
    expect(undone).toMatchObject({ reverted: 3, kept: 0 })
    expect(await labelsOf()).toEqual(['甲', '甲', '甲'])
    await undoBatch(undone.batch, '林')
    expect(await labelsOf()).toEqual(['乙', '乙', '乙'])
  })

  it('leaves alone what somebody changed since in the same field, and keeps what was done to other fields', async () => {
    const { batch: name } = await changeBatch(batch(await seed(2), relabel('乙')))
    await database().annotations.update('note-0', { labels: ['丙'] })
    await database().annotations.update('note-1', { comment: '补记' })
    expect(await undoBatch(name, '林')).toMatchObject({ reverted: 1, kept: 1 })
    expect(await labelsOf()).toEqual(['丙', '甲'])
    expect(await database().annotations.get('note-1')).toMatchObject({ comment: '补记' })
  })

  it('removes rows and makes them again', async () => {
    const { batch: name } = await changeBatch(batch(await seed(2), () => null))
    expect(await database().annotations.count()).toBe(0)
    await undoBatch(name, '林')
    expect(await labelsOf()).toEqual(['甲', '甲'])
  })

  it('leaves rows as they are where nothing changes, without an event', async () => {
    expect(await changeBatch(batch(await seed(2), (row) => row))).toMatchObject({ changed: 0 })
    expect(await database().events.count()).toBe(0)
  })

  it('stops between two transactions', async () => {
    const stop = new AbortController()
    const { changed } = await changeBatch({
      ...batch(await seed(1_200), relabel('乙')),
      onProgress: () => stop.abort(),
      signal: stop.signal,
    })
    expect(changed).toBe(500)
  })
})
