import { describe, expect, it } from 'vitest'
import { reviewOf } from '../../report/testing.ts'
import { addNote } from '../annotations.ts'
import { database } from '../database.ts'
import { decide } from '../decisions.ts'
import { recordReview } from '../documents.ts'
import { withFreshDatabase } from '../testing.ts'
import {
  documentsNamed,
  type ExportScope,
  exportParts,
  scopedDocuments,
  scopedOrder,
} from './export-entries.ts'
import { put } from './testing.ts'

const everything: ExportScope = { documents: null, notes: null }
const anchor = { kind: 'page' as const, report: { issuer: null, year: null } }

async function noted(documentId: string, comment: string): Promise<string> {
  const words = { quote: null, comment, labels: [], savedAt: '2026-01-01T00:00:00Z' }
  return (await addNote({ key: 'new', documentId, anchor, ...words }, 'f00', '林')).id
}
async function decided(documentId: string): Promise<void> {
  const said = { rule: 'missing', message: '', reason: null, remark: '', textSha256: 'f00' }
  const about = { documentId, findingId: 'f', reviewer: '林' }
  await decide({ ...said, ...about, decision: 'confirmed' })
}
const recorded = async (path: string) =>
  (await recordReview(`http://a.gov.cn/${path}`, reviewOf())).id

async function exported(scope: ExportScope, withReviews = false) {
  const entries = []
  let unreadable = 0
  for await (const part of exportParts(await scopedDocuments(scope), scope, withReviews)) {
    entries.push(...part.entries)
    unreadable += part.unreadable
  }
  return { entries, unreadable }
}

describe('the order of an export', () => {
  withFreshDatabase()

  it('is that of addresses, then of ids, whatever was there first', async () => {
    const [c, a, b] = [await recorded('c'), await recorded('a'), await recorded('b')]
    const document = (await database().documents.get(b))!
    await put('documents', { ...document, id: `${b}!` }, { ...document, id: ` ${b}` })
    const order = [a, ` ${b}`, b, `${b}!`, c]
    expect(await scopedOrder(everything)).toEqual(order)
    expect((await scopedDocuments(everything)).map(({ id }) => id)).toEqual(order)
  })

  it.each([
    ['the documents named', { documents: ['b'], notes: null }, ['b']],
    ['those of the notes named', { documents: null, notes: ['of c', 'no note'] }, ['c']],
    ['documents of which only notes are left', everything, ['gone', 'b', 'c']],
  ] satisfies [string, ExportScope, string[]][])('holds %s', async (_, scope, ids) => {
    const document = (await database().documents.get(await recorded('b')))!
    await database().documents.clear()
    const [b, c] = ['b', 'c'].map((id) => ({ ...document, id, url: `http://a.gov.cn/${id}` }))
    await put('documents', b!, c!)
    const note = (await database().annotations.get(await noted('gone', '甲')))!
    await put('annotations', { ...note, id: 'of c', documentId: 'c' })
    expect(await scopedOrder(scope)).toEqual(ids)
    expect((await scopedDocuments(scope)).map(({ id }) => id)).toEqual(ids)
    expect((await documentsNamed(ids)).map(({ id }) => id)).toEqual(ids)
  })
})

describe('the parts of an export', () => {
  withFreshDatabase()

  it('bring every document with what was said about it', async () => {
    const ids = []
    for (let n = 10; n < 22; n++) ids.push(await recorded(`${n}`))
    for (const id of ids) await noted(id, `关于 ${id}`)
    await decided(ids[3]!)
    const { entries } = await exported(everything, true)
    expect(entries.map(({ document }) => document.id)).toEqual(ids)
    expect(entries.map(({ notes }) => notes[0]?.comment)).toEqual(ids.map((id) => `关于 ${id}`))
    expect(entries.flatMap(({ decisions }, at) => decisions.map(() => at))).toEqual([3])
    expect(entries.every(({ review }) => review?.article.text)).toBe(true)
  })

  it('bring of the notes only the chosen, and no decisions then', async () => {
    const id = await recorded('1')
    const chosen = await noted(id, '甲')
    await noted(id, '乙')
    await decided(id)
    const [entry] = (await exported({ documents: null, notes: [chosen] })).entries
    expect(entry).toMatchObject({ notes: [{ comment: '甲' }], decisions: [], review: null })
  })

  it('count what cannot be read', async () => {
    const id = await recorded('1')
    await put('annotations', { id: 'x', documentId: id })
    await put('decisions', { findingId: 'x', documentId: id })
    expect(await exported(everything)).toMatchObject({ unreadable: 2, entries: [{ notes: [] }] })
  })
})
