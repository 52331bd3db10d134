import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workspaceBases } from '../../../bench/support/workspace-base.ts'
import { documentRows } from '../../../bench/support/workspace-data.ts'
import { tableSchemas } from '../../exports/records/table-schemas.ts'
import { finishDraft } from '../annotations.ts'
import { seedLabels } from '../codebook.ts'
import { database, openDatabase, type TableName, useDatabase as workWith } from '../database.ts'
import { draftsOn, saveDraft } from '../drafts.ts'
import { runningLists } from '../queue-work.ts'
import { changeSettings, readSettings } from '../settings.ts'
import { withFreshDatabase } from '../testing.ts'
import { rowChunks } from './row-chunks.ts'
import { allTables } from './tables.ts'
import { backedUp, everything, fileOf, imported, planned, put } from './testing.ts'
import { undoImport } from './undo-import.ts'

const bases = workspaceBases(2)
const size = { documents: 6, notes: 30 }

async function seed(from = 0, to = size.documents): Promise<void> {
  for (let n = from; n < to; n++)
    for (const [table, rows] of Object.entries(documentRows(n, size, bases)))
      await put(table as TableName, ...rows)
}

/** Another empty database, as on another machine. */
async function onAnotherMachine(): Promise<void> {
  database().close()
  workWith(openDatabase(crypto.randomUUID()))
}

/** What the import itself adds is not part of what was backed up. */
async function withoutImport(id: string) {
  const { imports = [], importRows = [], events = [], ...rest } = await everything()
  const tables = {
    ...rest,
    imports: imports.filter((row) => row.id !== id),
    importRows: importRows.filter((row) => row.importId !== id),
    events: events.filter((row) => row.key !== id),
  }
  return Object.fromEntries(Object.entries(tables).filter(([, rows]) => rows.length > 0))
}

describe('a backup', () => {
  withFreshDatabase()

  it.each([
    ['', '林'],
    ['周', '周'],
  ])('leaves the name given on this machine as it is: %j', async (own, name) => {
    await changeSettings({ reviewer: '林', queueHosts: 5 })
    await seed(0, 1)
    const file = fileOf(await backedUp())
    await onAnotherMachine()
    if (own) await changeSettings({ reviewer: own })
    const { id, restored } = await imported(file)
    expect(restored).toBe(true)
    expect(await readSettings()).toMatchObject({ reviewer: name, queueHosts: 5 })
    await undoImport(id, name)
    expect(await readSettings()).toMatchObject({ reviewer: own, queueHosts: 3 })
  })

  it.each<[TableName, Record<string, unknown>]>([
    ['standards', { id: 'own', standard: {} }],
    ['overrulings', { addressKey: 'a', says: 'not-report', at: '2026-01-01T00:00:00.000Z' }],
    ['views', { id: 'v', grain: 'notes' }],
  ])('takes nothing away that was made before any report was seen: %s', async (table, row) => {
    await seed(0, 1)
    const file = fileOf(await backedUp())
    await onAnotherMachine()
    await put(table, row)
    expect((await planned(file)).restoring).toBe(false)
    expect((await imported(file)).restored).toBe(false)
    expect(await database().table(table).toArray()).toEqual([row])
    expect(await database().documents.count()).toBe(1)
  })

  it('brings no list back that goes on by itself', async () => {
    const at = '2026-01-01T00:00:00.000Z'
    const list = { id: 'l', title: '名单', createdAt: at, columns: [], removedAt: null }
    await put('lists', { ...list, state: 'running' })
    await seed(0, 1)
    const file = fileOf(await backedUp())
    await onAnotherMachine()
    expect((await imported(file)).restored).toBe(true)
    expect(await database().lists.get('l')).toMatchObject({ title: '名单', state: 'paused' })
    expect(await runningLists()).toEqual([])
  })

  it.each([...allTables()])(
    'holds the words of a note that is finished when %s have been read',
    async (finishedAfter) => {
      const report = { issuer: null, year: 2024 }
      const anchor = { kind: 'page', report } as const
      const draft = { key: 'new:d', id: 'x', documentId: 'd', anchor, quote: null, labels: [] }
      await saveDraft({ ...draft, comment: '核对附表' })
      const [begun] = await draftsOn('d')
      let file = ''
      for (const table of allTables()) {
        for await (const rows of rowChunks(table)) file += JSON.stringify(rows)
        if (table === finishedAfter) await finishDraft(begun!, 'f00', '林')
      }
      expect(file.replace(/"verb":"add-note".*/, '')).toContain('核对附表')
    },
  )

  it('knows the rows of every table', () => {
    expect(Object.keys(tableSchemas).sort()).toEqual([...allTables()].sort())
  })

  it('restores an empty database row by row, drafts, settings, queue and unreadable rows included', async () => {
    await seed()
    await put('settings', { key: 'settings', value: { reviewer: '林' } })
    await put('drafts', { key: 'new:d', documentId: 'd', odd: true })
    await put('annotations', { id: 'broken', documentId: 'd', revision: 'many' })
    await put('views', { id: 'v', name: '存疑' })
    await put('overrulings', { addressKey: 'a', says: 'report', at: '2026-01-01T00:00:00.000Z' })
    const before = await everything()
    const file = fileOf(await backedUp())
    await onAnotherMachine()
    await seedLabels('zh')
    const record = await imported(file)
    expect(record.restored).toBe(true)
    expect(await withoutImport(record.id)).toEqual(before)
  })

  it('changes nothing when merged into where it came from', async () => {
    await seed()
    const file = fileOf(await backedUp())
    const before = await everything()
    const plan = await planned(file)
    expect(Object.values(plan.counts).flatMap((one) => Object.keys(one))).toEqual(
      Object.keys(plan.counts).map(() => 'same'),
    )
    const record = await imported(file)
    expect(await withoutImport(record.id)).toEqual(before)
  })

  it('can be merged twice with the effect of once', async () => {
    await seed(0, 4)
    const theirs = fileOf(await backedUp())
    await onAnotherMachine()
    await seed(2, 6)
    const first = await imported(theirs)
    const once = await withoutImport(first.id)
    const second = await imported(theirs)
    const { imports: _, importRows: __, ...twice } = await withoutImport(second.id)
    expect(twice.annotations).toHaveLength(size.notes)
    expect({ ...twice, events: twice.events?.filter((row) => row.key !== first.id) }).toEqual(once)
  })

  it('is taken back whole by the undo of its import', async () => {
    await seed(0, 3)
    const theirs = fileOf(await backedUp())
    await onAnotherMachine()
    await seed(2, 5)
    const { imports: _, importRows: __, events: before, ...rest } = await everything()
    const record = await imported(theirs)
    expect(await undoImport(record.id, '林')).toMatchObject({ kept: 0 })
    const { imports: ___, importRows: ____, events: after, ...now } = await everything()
    expect(now).toEqual(rest)
    expect(after?.slice(0, before?.length)).toEqual(before)
    expect(after?.slice(before?.length).map(({ verb }) => verb)).toEqual(['import', 'undo-import'])
  })

  it('gives back any rows of any content', async () => {
    // A key called __proto__ is the one thing an import refuses, whoever wrote it.
    const value = fc
      .jsonValue()
      .filter((json) => !JSON.stringify(json).includes('__proto__'))
      // Through JSON once: it knows no zero below zero, and no row of ours holds one.
      .map((json) => JSON.parse(JSON.stringify(json)))
    const row = fc.record({ id: fc.uuid(), documentId: fc.string(), x: value })
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, chunk) => {
          workWith(openDatabase(crypto.randomUUID()))
          await put('annotations', ...rows)
          await put('views', ...rows)
          const before = await everything()
          const file = fileOf(await backedUp(), 'f', chunk)
          await onAnotherMachine()
          const { id } = await imported(file)
          expect(await withoutImport(id)).toEqual(before)
        },
      ),
      { numRuns: 12 },
    )
  })
})
