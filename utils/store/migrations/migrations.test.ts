import { Dexie } from 'dexie'
import { expect, it } from 'vitest'
import { migrations, openDatabase } from '../database.ts'
import '../testing.ts'

it.each(migrations.slice(0, -1).map(({ version }) => version))(
  'keeps every row of version %i, and finds notes by their labels afterwards',
  async (version) => {
    const name = crypto.randomUUID()
    const old = new Dexie(name)
    for (const one of migrations.slice(0, version)) old.version(one.version).stores(one.stores)
    const note = { id: 'n', documentId: 'd', updatedAt: '', labels: ['甲', '乙'], deletedAt: null }
    const trashed = { ...note, id: 't', deletedAt: '2026-01-01T00:00:00.000Z' }
    const decision = { documentId: 'd', findingId: 'f', decision: 'confirmed' }
    await old.table('annotations').bulkPut([note, trashed])
    await old.table('decisions').put(decision)
    old.close()
    const now = openDatabase(name)
    expect(await now.annotations.toArray()).toEqual([note, trashed])
    expect(await now.decisions.toArray()).toEqual([decision])
    expect(await now.annotations.where('labels').equals('乙').primaryKeys()).toEqual(['n', 't'])
    expect(await now.annotations.where('deletedAt').above('').primaryKeys()).toEqual(['t'])
    await now.delete()
  },
)
