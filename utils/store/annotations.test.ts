import { describe, expect, it } from 'vitest'
import type { Anchor } from '../report/anchor.ts'
import { reviewOf } from '../report/testing.ts'
import {
  addNote,
  editNote,
  emptyTrash,
  keepForRecord,
  notesOn,
  reanchorNote,
  recordOutcomes,
  refillTrash,
  trashNote,
} from './annotations.ts'
import { startCoding } from './codings.ts'
import { recordReview } from './documents.ts'
import { historyOf, redo, undo } from './history.ts'
import { withFreshDatabase } from './testing.ts'

const anchor = (content: string): Anchor => ({
  kind: 'absence',
  report: { issuer: null, year: 2024 },
  content,
})

async function noted() {
  const document = await recordReview('http://a.gov.cn/', reviewOf())
  const words = { quote: '73件', comment: '核对', labels: [] }
  const draft = {
    key: 'new',
    documentId: document.id,
    anchor: anchor('old'),
    ...words,
    savedAt: '2026-01-01T00:00:00Z',
  }
  return { document, note: await addNote(draft, document.textSha256, '林') }
}
const only = async (documentId: string) => (await notesOn(documentId)).rows[0]!

describe('a note that somebody else edits', () => {
  withFreshDatabase()

  it('says so, until its author or somebody else writes its words again', async () => {
    const { document, note } = await noted()
    const edit = async (comment: string, labels: string[], who: string) => {
      await editNote(note, { comment, labels }, who)
      const { reviewer, editor } = await only(document.id)
      return [reviewer, editor]
    }
    expect(await edit('核对', ['亮点'], '周')).toEqual(['林', undefined])
    expect(await edit('核对附表', ['亮点'], '周')).toEqual(['林', '周'])
    expect(await edit('核对附表', [], '林')).toEqual(['林', '周'])
    expect(await edit('核对附表二', [], '林')).toEqual(['林', undefined])
    expect(await edit('再核对', [], '王')).toEqual(['林', '王'])
    await undo(document.id, '王')
    expect(await only(document.id)).not.toHaveProperty('editor')
  })
})

describe('what became of notes', () => {
  withFreshDatabase()

  it('is kept with the text it was found on, without an event', async () => {
    const { document, note } = await noted()
    const outcome = { state: 'removed' as const, at: 3 }
    await recordOutcomes(document.id, document.textSha256, [{ noteId: note.id, outcome }])
    expect(await only(document.id)).toMatchObject({
      outcome,
      outcomeSha256: document.textSha256,
      revision: 1,
    })
    expect(await historyOf(document.id)).toHaveLength(1)
  })

  it.each([
    ['on a text that is no longer the document’s', 'other text', null],
    ['of another document', null, 'other document'],
  ])('is left out %s', async (_, text, documentId) => {
    const { document, note } = await noted()
    const outcome = { state: 'orphan' as const, candidates: [] }
    await recordOutcomes(documentId ?? document.id, text ?? document.textSha256, [
      { noteId: note.id, outcome },
    ])
    expect((await only(document.id)).outcome).toBeNull()
  })

  it('is settled by putting the note elsewhere, which can be taken back', async () => {
    const { document, note } = await noted()
    const place = { anchor: anchor('new'), quote: '74件', textSha256: 'f00' }
    await reanchorNote(note, { ...place, span: { start: 1, end: 4 } }, '林')
    expect(await only(document.id)).toMatchObject({
      ...place,
      comment: '核对',
      outcome: { state: 'found', span: { start: 1, end: 4 } },
    })
    await undo(document.id, '林')
    expect(await only(document.id)).toMatchObject({ anchor: anchor('old'), quote: '73件' })
    const verbs = (await historyOf(document.id)).map(({ verb }) => verb)
    expect(verbs).toEqual(['add-note', 'reanchor-note', 'undo'])
  })

  it('is settled by keeping the note for the record, until it is asked for again', async () => {
    const { document, note } = await noted()
    await keepForRecord(note, true, '林')
    expect((await only(document.id)).forRecord).toBe(true)
    await keepForRecord(note, false, '林')
    expect((await only(document.id)).forRecord).toBe(false)
    await undo(document.id, '林')
    expect((await only(document.id)).forRecord).toBe(true)
  })
})

describe('emptying the trash', () => {
  withFreshDatabase()

  /** Three notes, two of them thrown away. */
  async function thrown() {
    const { document, note } = await noted()
    const draft = { key: 'new', documentId: document.id, anchor: anchor('a'), quote: null }
    for (const comment of ['甲', '乙']) {
      const words = { ...draft, comment, labels: [], savedAt: '2026-01-01T00:00:00Z' }
      await trashNote(await addNote(words, document.textSha256, '林'), '林')
    }
    const comments = async (inTrash: boolean) =>
      (await notesOn(document.id)).rows
        .filter(({ deletedAt }) => (deletedAt !== null) === inTrash)
        .map(({ comment }) => comment)
        .sort()
    return { id: document.id, kept: note.comment, comments }
  }

  it('is one step: taken back by one undo, done again by one redo', async () => {
    const { id, kept, comments } = await thrown()
    expect(await emptyTrash(id, '林')).toHaveLength(2)
    expect(await comments(true)).toEqual([])
    await undo(id, '林')
    expect(await comments(true)).toEqual(['乙', '甲'])
    await redo(id, '林')
    expect(await comments(true)).toEqual([])
    await undo(id, '林')
    await undo(id, '林')
    expect(await comments(false)).toEqual(['乙', kept].sort())
    expect(await comments(true)).toEqual(['甲'])
  })

  it('can be taken back after other changes too, which stay', async () => {
    const { id, kept, comments } = await thrown()
    const removed = await emptyTrash(id, '林')
    await trashNote(await only(id), '林')
    await refillTrash(removed, '林')
    expect(await comments(true)).toEqual(['乙', '甲', kept].sort())
    await undo(id, '林')
    expect(await comments(true)).toEqual([kept])
  })

  it('leaves what the other of two coders threw away, who is not seen yet', async () => {
    const { id, comments } = await thrown()
    await startCoding(id, ['林', '周'], '林')
    expect(await emptyTrash(id, '周')).toEqual([])
    expect(await comments(true)).toEqual(['乙', '甲'])
    expect(await emptyTrash(id, '林')).toHaveLength(2)
  })

  it('says that there was nothing in it', async () => {
    const { document } = await noted()
    expect(await emptyTrash(document.id, '林')).toEqual([])
    expect(await historyOf(document.id)).toHaveLength(1)
  })
})
