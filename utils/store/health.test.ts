import { Dexie } from 'dexie'
import { expect, it, vi } from 'vitest'
import { openDatabase } from './database.ts'
import { isDiskFull, type StoreTrouble, watchTrouble } from './health.ts'
import './testing.ts'

const fresh = () => openDatabase(crypto.randomUUID())

/** What is told of a database, in order, duplicates left away. */
function listen(database: ReturnType<typeof fresh>) {
  const told: (StoreTrouble | null)[] = []
  const stop = watchTrouble((trouble) => {
    if (trouble !== told.at(-1)) told.push(trouble)
  }, database)
  return { told, stop }
}

it('has nothing to tell of a database that opens', async () => {
  const { told, stop } = listen(fresh())
  await vi.waitFor(() => expect(told).toEqual([null]))
  stop()
})

it('tells that an older version holds the database, and when it no longer does', async () => {
  const database = fresh()
  const old = new Dexie(database.name)
  old.version(1).stores({ documents: 'id' })
  await old.open()
  // An older version that does not let go by itself.
  old.on('versionchange', () => false)
  const connection = old.backendDB()
  connection.onversionchange = null
  const { told, stop } = listen(database)
  await vi.waitFor(() => expect(told).toEqual(['blocked']))
  connection.close()
  await vi.waitFor(() => expect(told).toEqual(['blocked', null]))
  stop()
})

it('tells that a newer version has taken the database over', async () => {
  const database = fresh()
  const { told, stop } = listen(database)
  await vi.waitFor(() => expect(told).toEqual([null]))
  const newer = new Dexie(database.name)
  newer.version(99).stores({ documents: 'id' })
  await newer.open()
  await vi.waitFor(() => expect(told).toEqual([null, 'outdated']))
  stop()
  newer.close()
})

it.each([
  [new DOMException('x', 'QuotaExceededError'), true],
  [
    Object.assign(new Error('aborted'), { inner: new DOMException('x', 'QuotaExceededError') }),
    true,
  ],
  [new Error('QuotaExceededError: no space'), true],
  [new Error('something else'), false],
  ['QuotaExceededError', false],
])('sees in %s whether the disk is full', (error, full) => {
  expect(isDiskFull(error)).toBe(full)
})
