import { describe, expect, it } from 'vitest'
import { plainColor } from '../report/label.ts'
import { undoBatch } from './batch.ts'
import { labels, saveLabels } from './codebook.ts'
import { sayDone, startCoding } from './codings.ts'
import { database } from './database.ts'
import {
  dropLabel,
  labelCounts,
  mergeLabels,
  notesSeenWith,
  notesWith,
  renameLabel,
  splitLabel,
} from './recode.ts'
import { withFreshDatabase } from './testing.ts'

const at = '2026-02-03T04:05:06.000Z'

function note(id: string, names: string[], deletedAt: string | null = null) {
  const anchor = { kind: 'page', report: { issuer: '云岭县人民政府', year: 2025 } }
  const fixed = { documentId: 'd', revision: 1, outcome: null, quote: null, status: 'submitted' }
  const words = { comment: id, reviewer: '林', textSha256: 'x', createdAt: at, updatedAt: at }
  return { id, ...fixed, ...words, anchor, labels: names, deletedAt }
}

async function seed() {
  const rows = (['甲', '乙', '丙'] as const).map((name, index) => ({
    name,
    description: `${name}的说明`,
    color: plainColor,
    order: index + 1,
    parent: name === '丙' ? '甲' : null,
    shortcut: index + 1,
  }))
  await database().labels.bulkPut(rows)
  await database().annotations.bulkPut([
    note('1', ['甲']),
    note('2', ['甲', '乙']),
    note('3', ['乙']),
    note('4', ['丙', '甲'], at),
    note('5', []),
  ])
}

const onNotes = async () =>
  Object.fromEntries(
    (await database().annotations.orderBy('id').toArray()).map((row) => [
      row.id,
      (row.labels as string[]).join(' '),
    ]),
  )
const book = async () => (await labels()).map(({ name, parent }) => [name, parent])
const everything = async () => [await onNotes(), await labels()]

describe('the notes a change of a label would touch', () => {
  withFreshDatabase()

  it('are counted all, and shown without what another coder wrote apart', async () => {
    await startCoding('d', ['林', '周'], '林')
    await database().annotations.bulkPut([
      note('1', ['甲']),
      { ...note('2', ['甲'], at), reviewer: '周' },
      { ...note('3', ['甲']), reviewer: '周', documentId: 'other' },
    ])
    const to = async (who: string) => {
      const { seen, ...counts } = await notesSeenWith('甲', who)
      return [seen.map(({ id }) => id).sort(), counts]
    }
    expect(await to('林')).toEqual([['1', '3'], { trashed: 1, unseen: 1 }])
    expect(await to('周')).toEqual([['2', '3'], { trashed: 1, unseen: 1 }])
    for (const who of ['林', '周']) await sayDone('d', who, true)
    expect(await to('林')).toEqual([['1', '2', '3'], { trashed: 1, unseen: 0 }])
  })
})

describe('recoding', () => {
  withFreshDatabase()

  it('counts the notes of every label, without the trash', async () => {
    await seed()
    expect(Object.fromEntries(await labelCounts())).toEqual({ 甲: 2, 乙: 2, 丙: 0 })
    expect((await notesWith(['甲', '乙'])).map(({ id }) => id).sort()).toEqual(['1', '2', '3', '4'])
  })

  const changes: [string, () => Promise<{ batch: string; notes: number }>, object, unknown][] = [
    [
      'renames',
      () => renameLabel('甲', '丁', '林'),
      { 1: '丁', 2: '丁 乙', 3: '乙', 4: '丙 丁', 5: '' },
      [
        ['丁', null],
        ['乙', null],
        ['丙', '丁'],
      ],
    ],
    [
      'merges',
      () => mergeLabels(['甲', '乙'], '乙', '林'),
      { 1: '乙', 2: '乙', 3: '乙', 4: '丙 乙', 5: '' },
      [
        ['乙', null],
        ['丙', '乙'],
      ],
    ],
    [
      'merges a parent into its child',
      () => mergeLabels(['甲'], '丙', '林'),
      { 1: '丙', 2: '丙 乙', 3: '乙', 4: '丙', 5: '' },
      [
        ['乙', null],
        ['丙', null],
      ],
    ],
    [
      'splits',
      () => splitLabel('甲', new Map([['2', '戊']]), '林'),
      { 1: '甲', 2: '戊 乙', 3: '乙', 4: '丙 甲', 5: '' },
      [
        ['甲', null],
        ['乙', null],
        ['丙', '甲'],
        ['戊', null],
      ],
    ],
    [
      'removes and takes the name off the notes',
      () => dropLabel('甲', { kind: 'strip' }, '林'),
      { 1: '', 2: '乙', 3: '乙', 4: '丙', 5: '' },
      [
        ['乙', null],
        ['丙', null],
      ],
    ],
    [
      'removes and leaves the notes',
      () => dropLabel('甲', { kind: 'keep' }, '林'),
      { 1: '甲', 2: '甲 乙', 3: '乙', 4: '丙 甲', 5: '' },
      [
        ['乙', null],
        ['丙', null],
      ],
    ],
    [
      'removes and gives the notes another',
      () => dropLabel('甲', { kind: 'replace', by: '丙' }, '林'),
      { 1: '丙', 2: '丙 乙', 3: '乙', 4: '丙', 5: '' },
      [
        ['乙', null],
        ['丙', null],
      ],
    ],
  ]
  it.each(changes)('%s, and takes it back whole', async (_, change, notes, codebook) => {
    await seed()
    const before = await everything()
    const { batch } = await change()
    expect([await onNotes(), await book()]).toEqual([notes, codebook])
    expect(await undoBatch(batch, '林')).toMatchObject({ kept: 0 })
    expect(await everything()).toEqual(before)
  })

  it('never puts a label below itself when a merged one stood above its parent', async () => {
    await seed()
    await database().labels.update('乙', { parent: '丙' })
    await mergeLabels(['甲'], '乙', '林')
    expect(await book()).toEqual([
      ['乙', null],
      ['丙', '乙'],
    ])
  })

  it('refuses a name that is taken or none', async () => {
    await seed()
    const before = await everything()
    await expect(renameLabel('甲', '乙', '林')).rejects.toThrow(/taken/)
    await expect(renameLabel('甲', '  ', '林')).rejects.toThrow()
    expect(await everything()).toEqual(before)
  })

  it('gives a digit to one label only', async () => {
    await seed()
    const [, second] = await labels()
    const { batch } = await saveLabels([{ ...second!, shortcut: 1 }], '林')
    expect((await labels()).map(({ shortcut }) => shortcut)).toEqual([null, 1, 3])
    await undoBatch(batch, '林')
    expect((await labels()).map(({ shortcut }) => shortcut)).toEqual([1, 2, 3])
  })
})
