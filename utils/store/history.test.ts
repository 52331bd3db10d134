import { describe, expect, it } from 'vitest'
import type { Decision } from '../report/decision.ts'
import { reviewOf } from '../report/testing.ts'
import { addNote, editNote, finishDraft, notesOn, toggleLabel, trashNote } from './annotations.ts'
import { changeBatch } from './batch.ts'
import { database } from './database.ts'
import { decide, decisionsOn } from './decisions.ts'
import { markReviewed, recordReview } from './documents.ts'
import { draftsOn, saveDraft } from './drafts.ts'
import { historyOf, redo, stacksOf, undo } from './history.ts'
import { withFreshDatabase } from './testing.ts'

const decision = (documentId: string, says: Decision['decision']): Omit<Decision, 'decidedAt'> => ({
  documentId,
  findingId: 'content:missing:shortcomings',
  rule: 'missing',
  message: '',
  decision: says,
  reason: null,
  remark: '',
  reviewer: '林',
  textSha256: 'f00',
})

const draft = (documentId: string) => ({
  key: `new:${documentId}`,
  documentId,
  anchor: { kind: 'page' as const, report: { issuer: null, year: 2024 } },
  quote: null,
  comment: '整页偏短',
  labels: ['表述空泛'],
  savedAt: new Date().toISOString(),
})

async function onlyNote(documentId: string) {
  return (await notesOn(documentId)).rows[0]
}

describe('history', () => {
  withFreshDatabase()
  const documentOf = async () => (await recordReview('http://a.gov.cn/', reviewOf())).id

  it('takes decisions back one by one and brings them back', async () => {
    const id = await documentOf()
    await decide(decision(id, 'confirmed'))
    await decide(decision(id, 'dismissed'))
    const state = async () => (await decisionsOn(id)).rows.map((row) => row.decision)
    expect(await state()).toEqual(['dismissed'])
    await undo(id, '林')
    expect(await state()).toEqual(['confirmed'])
    await undo(id, '林')
    expect(await state()).toEqual([])
    expect(await undo(id, '林')).toBeNull()
    await redo(id, '林')
    await redo(id, '林')
    expect(await state()).toEqual(['dismissed'])
    expect(await redo(id, '林')).toBeNull()
  })

  it('takes back two changes when asked twice at once', async () => {
    const id = await documentOf()
    await decide(decision(id, 'confirmed'))
    await decide(decision(id, 'dismissed'))
    await Promise.all([undo(id, '林'), undo(id, '林')])
    expect((await decisionsOn(id)).rows).toEqual([])
  })

  it('forgets what could be brought back once something new is done', async () => {
    const id = await documentOf()
    await decide(decision(id, 'confirmed'))
    await undo(id, '林')
    await markReviewed(id, true, '林')
    expect(stacksOf(await historyOf(id)).redo).toEqual([])
  })

  it('keeps a note through edit, trash and undo, with its revision and every event', async () => {
    const id = await documentOf()
    await saveDraft(draft(id))
    const note = await addNote(draft(id), 'digest', '林')
    expect(await draftsOn(id)).toEqual([])
    await editNote(note, { comment: '整页过短', labels: [] }, '林')
    expect(await onlyNote(id)).toMatchObject({ comment: '整页过短', revision: 2, labels: [] })
    await trashNote(note, '林')
    expect((await onlyNote(id))?.deletedAt).not.toBeNull()
    await undo(id, '林')
    expect((await onlyNote(id))?.deletedAt).toBeNull()
    const verbs = (await historyOf(id)).map((event) => event.verb)
    expect(verbs).toEqual(['add-note', 'edit-note', 'trash-note', 'undo'])
  })

  it('leaves labels that were given to many notes meanwhile', async () => {
    const id = await documentOf()
    const note = await addNote(draft(id), 'digest', '林')
    await toggleLabel(note, '亮点', '林')
    const withLabel = (row: Record<string, unknown> | null) =>
      row && { ...row, labels: [...(row.labels as string[]), '格式问题'] }
    const about = { reviewer: '林', verb: 'add-label-notes', table: 'annotations' as const }
    await changeBatch({ ...about, keys: [note.id], next: withLabel })
    await undo(id, '林')
    expect(await onlyNote(id)).toMatchObject({ labels: ['表述空泛', '格式问题'] })
    await redo(id, '林')
    expect(await onlyNote(id)).toMatchObject({ labels: ['表述空泛', '格式问题', '亮点'] })
  })

  it('leaves words that came in place of those it would take back', async () => {
    const id = await documentOf()
    const note = await addNote(draft(id), 'digest', '林')
    await editNote(note, { comment: '改一次', labels: [] }, '林')
    await database().annotations.update(note.id, { comment: '别处改的' })
    await undo(id, '林')
    expect(await onlyNote(id)).toMatchObject({ comment: '别处改的', revision: 2 })
    expect(stacksOf(await historyOf(id)).undo).toHaveLength(1)
  })

  it('has one event of a decision, however often it is said', async () => {
    const id = await documentOf()
    const say = (word: Decision['decision']) => decide(decision(id, word))
    await Promise.all([say('confirmed'), say('confirmed')])
    await say('confirmed')
    expect((await historyOf(id)).map(({ verb }) => verb)).toEqual(['decide-confirmed'])
    await say('dismissed')
    await say('confirmed')
    expect(await historyOf(id)).toHaveLength(3)
  })

  it('makes one note of a draft, however often it is saved', async () => {
    const id = await documentOf()
    await saveDraft(draft(id))
    const save = () => finishDraft(draft(id), 'digest', '林')
    await Promise.all([save(), save()])
    await save()
    expect((await notesOn(id)).rows).toMatchObject([{ comment: '整页偏短' }])
    expect((await historyOf(id)).map(({ verb }) => verb)).toEqual(['add-note'])
    expect(await draftsOn(id)).toEqual([])
  })

  it('writes no event when the change cannot be written', async () => {
    const id = await documentOf()
    const unwritable = { ...decision(id, 'confirmed'), message: (() => '') as unknown as string }
    await expect(decide(unwritable)).rejects.toThrow()
    expect(await database().events.count()).toBe(0)
  })
})
