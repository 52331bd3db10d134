import { describe, expect, it } from 'vitest'
import { startingLabels } from '../report/label.ts'
import { labels, saveLabels, seedLabels } from './codebook.ts'
import { database } from './database.ts'
import { withFreshDatabase } from './testing.ts'
import { deleteEverything } from './transfer/data-size.ts'

describe('the starting labels', () => {
  withFreshDatabase()

  it('are there once, and do not come back into a codebook that was emptied', async () => {
    await seedLabels('zh')
    expect(await labels()).toEqual(startingLabels('zh'))
    await database().labels.clear()
    await seedLabels('zh')
    expect(await labels()).toEqual([])
  })

  it('leave labels alone that were made after everything was deleted', async () => {
    await seedLabels('zh')
    await deleteEverything()
    const own = { ...startingLabels('zh')[0]!, description: '自己的说明' }
    await saveLabels([own], '林')
    // The browser, or the extension, is updated.
    await seedLabels('zh')
    expect(await labels()).toEqual([own])
  })
})
