import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { annotationSchema } from '../report/annotation.ts'
import { reviewOf } from '../report/testing.ts'
import { addNote, editNote, notesOn, trashNote } from './annotations.ts'
import { database } from './database.ts'
import { recordReview } from './documents.ts'
import { saveDraft } from './drafts.ts'
import { historyOf, redo, undo } from './history.ts'
import { withFreshDatabase } from './testing.ts'

/** Clocks are set back: by a person, by the network, by a flat battery. What is kept goes by order, not by time. */
describe('when the clock goes backwards', () => {
  withFreshDatabase()
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime('2026-03-01T08:00:00Z')
  })
  afterEach(() => vi.useRealTimers())

  const back = () => vi.setSystemTime(Date.now() - 40 * 24 * 3600 * 1000)

  async function written() {
    const { id: documentId } = await recordReview('http://a.gov.cn/', reviewOf())
    const anchor = { kind: 'page' as const, report: { issuer: null, year: 2024 } }
    const words = { key: `new:${documentId}`, documentId, anchor, quote: null }
    await saveDraft({ ...words, comment: '一', labels: [] })
    back()
    const draft = { ...words, comment: '一', labels: [], savedAt: new Date().toISOString() }
    const note = await addNote(draft, 'f00', '林')
    back()
    await editNote(note, { comment: '二', labels: [] }, '林')
    back()
    await trashNote(note, '林')
    return documentId
  }

  it('keeps the history in the order of what was done', async () => {
    const verbs = (await historyOf(await written())).map(({ verb }) => verb)
    expect(verbs).toEqual(['add-note', 'edit-note', 'trash-note'])
  })

  it('takes back what was done last, and brings it back', async () => {
    const documentId = await written()
    const note = async () => (await notesOn(documentId)).rows[0]
    back()
    await undo(documentId, '林')
    expect(await note()).toMatchObject({ deletedAt: null, comment: '二' })
    back()
    await undo(documentId, '林')
    expect(await note()).toMatchObject({ comment: '一' })
    back()
    await redo(documentId, '林')
    expect(await note()).toMatchObject({ comment: '二' })
  })

  it('counts revisions up and keeps every row readable', async () => {
    const documentId = await written()
    const stored = await database().annotations.toArray()
    expect(stored.map((row) => annotationSchema.safeParse(row).success)).toEqual([true])
    expect(stored[0]).toMatchObject({ documentId, revision: 3 })
  })

  it('takes the text that was read last for the present one', async () => {
    const { id } = await recordReview('http://a.gov.cn/', reviewOf())
    back()
    const later = reviewOf({ article: { text: '改过的正文', blocks: [] } })
    const document = await recordReview('http://a.gov.cn/', later)
    expect(document.id).toBe(id)
    const versions = await database().versions.toArray()
    expect(versions.map(({ textSha256 }) => textSha256)).toContain(document.textSha256)
  })
})
