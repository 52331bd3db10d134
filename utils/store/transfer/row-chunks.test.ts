import { describe, expect, it } from 'vitest'
import { database, type StoredRow } from '../database.ts'
import { withFreshDatabase } from '../testing.ts'
import { nextRows, rowChunks } from './row-chunks.ts'

const single = { verb: 'add-note', table: 'annotations', key: 'n' }
const ofBatch = { ...single, verb: 'recode', batch: 'b' }

async function chunksOf(name: 'events' | 'annotations' | 'decisions'): Promise<StoredRow[][]> {
  const chunks: StoredRow[][] = []
  for await (const rows of rowChunks(name)) chunks.push(rows)
  return chunks
}

describe('rowChunks', () => {
  withFreshDatabase()

  it.each([
    ['nothing', [], []],
    ['single events only, 250 at once', Array(600).fill(single), [250, 250, 100]],
    ['as many as are read at once', Array(500).fill(single), [250, 250]],
    ['events of batches one by one', Array(3).fill(ofBatch), [1, 1, 1]],
    [
      'both',
      [...Array(30).fill(single), ofBatch, ...Array(300).fill(single), ofBatch, ofBatch, single],
      [31, 250, 51, 1, 1],
    ],
  ])('reads %s', async (_, events, sizes) => {
    await database().events.bulkAdd(events)
    const chunks = await chunksOf('events')
    expect(chunks.map((rows) => rows.length)).toEqual(sizes)
    const read = chunks.flat()
    expect(read).toEqual(await database().events.orderBy(':id').toArray())
  })

  it('goes through tables with keys of several parts, each row once', async () => {
    const rows = Array.from({ length: 1_201 }, (_, at) => ({
      documentId: `d${at % 7}`,
      findingId: `f${at}`,
    }))
    await database().decisions.bulkAdd(rows)
    const chunks = await chunksOf('decisions')
    expect(chunks.map((some) => some.length)).toEqual([500, 500, 201])
    expect(new Set(chunks.flat().map(({ findingId }) => findingId)).size).toBe(rows.length)
  })

  it('goes on from a key that is gone', async () => {
    await database().annotations.bulkAdd(['a', 'b', 'c'].map((id) => ({ id })))
    expect(await nextRows('annotations', 'aa')).toMatchObject({
      rows: [{ id: 'b' }, { id: 'c' }],
      next: null,
    })
  })
})
