import { describe, expect, it } from 'vitest'
import { reviewOf } from '../report/testing.ts'
import { database } from './database.ts'
import { markReviewed, recordReview } from './documents.ts'
import { nextToReview } from './next-to-review.ts'
import { addList } from './queue.ts'
import { withFreshDatabase } from './testing.ts'

const addressOf = (name: string) => `http://a.gov.cn/${name}`

/** A report per name, each seen an hour after the one before it; their ids by name. */
async function reports(...names: string[]): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const [hour, name] of names.entries()) {
    const { id } = await recordReview(addressOf(name), reviewOf())
    await database().documents.update(id, { capturedAt: `2026-01-01T0${hour}:00:00.000Z` })
    ids[name] = id
  }
  return ids
}

/** A list of all these reports, each reviewed by the queue. */
async function listOf(ids: Record<string, string>): Promise<void> {
  const addresses = Object.keys(ids).map((name) => ({
    address: addressOf(name),
    addressKey: addressOf(name),
    columns: {},
  }))
  const listId = await addList({ title: '名单', columns: [], addresses }, 'running')
  await database()
    .queue.where({ listId })
    .modify((row) => {
      row.state = 'done'
      row.documentId = ids[String(row.address).slice(addressOf('').length)]
    })
}

describe('nextToReview', () => {
  withFreshDatabase()

  it('is the report seen last that nobody marked reviewed', async () => {
    const ids = await reports('a', 'b', 'c')
    expect(await nextToReview(ids.c!)).toBe(addressOf('b'))
    await markReviewed(ids.b!, true, '林')
    expect(await nextToReview(ids.c!)).toBe(addressOf('a'))
    await markReviewed(ids.a!, true, '林')
    expect(await nextToReview(ids.c!)).toBeNull()
  })

  it('is one whose text has changed since it was marked', async () => {
    const ids = await reports('a', 'b')
    await markReviewed(ids.a!, true, '林')
    expect(await nextToReview(ids.b!)).toBeNull()
    await database().documents.update(ids.a!, { textSha256: 'another' })
    expect(await nextToReview(ids.b!)).toBe(addressOf('a'))
    await listOf(ids)
    expect(await nextToReview(ids.b!)).toBe(addressOf('a'))
  })

  it('is the next of the list the report is in, and after the last the first left open', async () => {
    const ids = await reports('a', 'b', 'c')
    await listOf(ids)
    expect(await nextToReview(ids.a!)).toBe(addressOf('b'))
    expect(await nextToReview(ids.c!)).toBe(addressOf('a'))
    await markReviewed(ids.a!, true, '林')
    expect(await nextToReview(ids.c!)).toBe(addressOf('b'))
  })
})
