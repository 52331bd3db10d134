import { describe, expect, it } from 'vitest'
import { workspaceBases } from '../../../bench/support/workspace-base.ts'
import { documentRows } from '../../../bench/support/workspace-data.ts'
import { notesCsv } from '../../exports/testing.ts'
import { alike, type ConflictSide, conflictName } from '../../report/transfer.ts'
import { database, openDatabase, useDatabase as workWith } from '../database.ts'
import { withFreshDatabase } from '../testing.ts'
import { backedUp, fileOf, imported, planned, put } from './testing.ts'
import { undoImport } from './undo-import.ts'

const [base] = workspaceBases(1)
const { documents, versions, annotations } = documentRows(0, { documents: 1, notes: 3 }, [base!])
const notes = annotations.map((note, n) => ({ ...note, id: `n${n}`, deletedAt: null, labels: [] }))
const decision = {
  documentId: documents[0]!.id,
  findingId: 'f',
  rule: 'late',
  message: '逾期发布',
  reason: null,
  remark: '',
  textSha256: '',
}

/** A machine on which somebody has changed all notes and decided. */
async function machine(person: string) {
  const made = openDatabase(crypto.randomUUID())
  workWith(made)
  await put('documents', ...documents)
  await put('versions', ...versions)
  const written = notes.map((note) => ({ ...note, comment: `${person} ${note.id}`, revision: 2 }))
  await put('annotations', ...written)
  const says = person === '林' ? 'confirmed' : 'dismissed'
  await put('decisions', {
    ...decision,
    decision: says,
    reviewer: person,
    decidedAt: '2026-01-01T00:00:00.000Z',
  })
  return made
}

async function table(): Promise<string> {
  const entry = {
    document: documents[0]!,
    review: null,
    notes: (await database().annotations.toArray()) as never,
    decisions: (await database().decisions.toArray()) as never,
  }
  return notesCsv([entry], { toolVersion: '0', offsetMinutes: 480 })
}

const said = async () => [
  ...(await database().annotations.toArray()).map(({ comment }) => comment),
  ...(await database().decisions.toArray()).map(({ reviewer }) => reviewer),
]

const all = (person: string) => [`${person} n0`, `${person} n1`, `${person} n2`, person]

describe.each([
  ['backup', async () => fileOf(await backedUp())],
  ['table', async () => fileOf(await table(), 'notes.csv')],
])('conflicts with a %s', (_, file) => {
  withFreshDatabase()

  it.each<[ConflictSide, string[], string[]]>([
    ['ours', [], all('林')],
    ['theirs', [], all('周')],
    ['ours', ['n1'], ['林 n0', '周 n1', '林 n2', '林']],
    ['theirs', ['n0', 'n2'], ['林 n0', '周 n1', '林 n2', '周']],
    ['ours', ['f'], ['林 n0', '林 n1', '林 n2', '周']],
    ['theirs', ['f', 'n0'], ['林 n0', '周 n1', '周 n2', '林']],
  ])('%s, but the other side for %j', async (side, others, expected) => {
    await machine('周')
    const given = await file()
    await machine('林')
    const { notable } = await planned(given)
    const conflicts = notable.filter(({ outcome }) => outcome === 'conflicting')
    expect(conflicts).toHaveLength(4)
    const otherwise = conflicts.flatMap((one) =>
      others.includes(String(one.row.id ?? one.row.findingId)) ? [conflictName(one)] : [],
    )
    const { id } = await imported(given, {
      conflicts: { ...alike(side), otherwise: new Set(otherwise) },
    })
    expect(await said()).toEqual(expected)
    await undoImport(id, '林')
    expect(await said()).toEqual(all('林'))
  })
})

describe('very many conflicts', () => {
  withFreshDatabase()

  it('are all told, with their words and nothing else', async () => {
    const many = Array.from({ length: 450 }, (_, n) => ({ ...notes[0]!, id: `m${n}` }))
    const written = (person: string) =>
      put('annotations', ...many.map((note) => ({ ...note, comment: person, revision: 2 })))
    await written('周')
    const file = fileOf(await backedUp())
    await written('林')
    const { notable, counts } = await planned(file)
    expect(counts.annotations).toEqual({ conflicting: 450 })
    expect(new Set(notable.map(conflictName)).size).toBe(450)
    expect(notable[449]).toMatchObject({ row: { comment: '周' }, ours: { comment: '林' } })
    expect(notable[449]?.row).not.toHaveProperty('anchor')
  })
})
