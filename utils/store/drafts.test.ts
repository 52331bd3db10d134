import { describe, expect, it } from 'vitest'
import type { Draft } from '../report/draft.ts'
import { addNote, editNote, finishDraft, notesOn, trashNote } from './annotations.ts'
import { startCoding } from './codings.ts'
import { database } from './database.ts'
import { beginDraft, discardDraft, draftsOn, noteIdOf, saveDraft, takeDraftOver } from './drafts.ts'
import { historyOf } from './history.ts'
import { changeSettings } from './settings.ts'
import { withFreshDatabase } from './testing.ts'

const blank = {
  key: 'new:d',
  documentId: 'd',
  anchor: { kind: 'page' as const, report: { issuer: null, year: 2024 } },
  quote: null,
  comment: '',
  labels: [] as string[],
}
const changing = (id: string, comment: string) => ({
  ...blank,
  key: `edit:${id}`,
  comment,
  begunOn: { comment, labels: [] },
})
const begun = async (key: string) =>
  (await draftsOn('d')).find((draft) => draft.key === key) as Draft
const comments = async () => (await notesOn('d')).rows.map(({ comment }) => comment)

async function noteSaying(comment: string) {
  return addNote({ ...blank, comment, savedAt: '2026-01-01T00:00:00Z' }, 'f00', '林')
}

describe('beginning a note', () => {
  withFreshDatabase()

  it('gives every draft an identity of its own, under the same key', async () => {
    expect(await beginDraft(blank)).toBe(true)
    const first = await begun('new:d')
    expect(await beginDraft({ ...blank, quote: '73件' })).toBe(true)
    const second = await begun('new:d')
    expect(second.quote).toBe('73件')
    expect(second.id).not.toBe(first.id)
  })

  it.each([
    ['words', { comment: '写到一半' }],
    ['labels', { labels: ['亮点'] }],
  ])('is refused over a draft with %s, which stays', async (_, written) => {
    await beginDraft(blank)
    const draft = { ...(await begun('new:d')), ...written }
    await saveDraft(draft)
    expect(await beginDraft({ ...blank, quote: '别处' })).toBe(false)
    expect(await begun('new:d')).toMatchObject({ ...written, quote: null, id: draft.id })
  })

  it('is a note on the text it was begun on, though the page shows another by now', async () => {
    await beginDraft({ ...blank, comment: '核对', textSha256: 'old' })
    await finishDraft(await begun('new:d'), 'new', '林')
    expect((await notesOn('d')).rows).toMatchObject([{ comment: '核对', textSha256: 'old' }])
  })

  it('goes through when it is asked for while the note before is still being saved', async () => {
    await beginDraft(blank)
    const draft = { ...(await begun('new:d')), comment: '第一条' }
    const typing = saveDraft(draft)
    const saving = finishDraft(draft, 'f00', '林')
    const next = beginDraft(blank)
    await Promise.all([typing, saving])
    expect(await next).toBe(true)
    expect(await begun('new:d')).toMatchObject({ comment: '' })
    expect(await comments()).toEqual(['第一条'])
  })
})

describe('beginning to change a note', () => {
  withFreshDatabase()

  it('takes the place of a change in which nothing was changed', async () => {
    const [one, two] = [await noteSaying('甲'), await noteSaying('乙')]
    await beginDraft(changing(one.id, '甲'))
    expect(await beginDraft(changing(two.id, '乙'))).toBe(true)
    expect((await draftsOn('d')).map(({ key }) => key)).toEqual([`edit:${two.id}`])
  })

  it.each([
    ['another change', 'edit'],
    ['a new note', 'new'],
  ])('is finished before %s', async (_, kind) => {
    const [one, two] = [await noteSaying('甲'), await noteSaying('乙')]
    await beginDraft(changing(one.id, '甲'))
    await saveDraft({ ...(await begun(`edit:${one.id}`)), comment: '甲改' })
    const next = kind === 'new' ? blank : changing(two.id, '乙')
    expect(await beginDraft(next)).toBe(false)
    expect((await draftsOn('d')).map(({ comment }) => comment)).toEqual(['甲改'])
  })

  it('goes on with what was changed before', async () => {
    const note = await noteSaying('甲')
    await beginDraft(changing(note.id, '甲'))
    await saveDraft({ ...(await begun(`edit:${note.id}`)), comment: '甲改' })
    expect(await beginDraft(changing(note.id, '甲'))).toBe(true)
    expect((await begun(`edit:${note.id}`)).comment).toBe('甲改')
  })

  it('leaves a new note waiting', async () => {
    const note = await noteSaying('甲')
    await beginDraft(blank)
    await saveDraft({ ...(await begun('new:d')), comment: '写到一半' })
    expect(await beginDraft(changing(note.id, '甲'))).toBe(true)
    expect((await begun('new:d')).comment).toBe('写到一半')
  })
})

describe('finishing', () => {
  withFreshDatabase()

  it('changes the note it was begun on, once, and says which', async () => {
    const note = await noteSaying('甲')
    await beginDraft(changing(note.id, '甲'))
    const draft = { ...(await begun(`edit:${note.id}`)), comment: '甲改' }
    const save = () => finishDraft(draft, 'f00', '林')
    expect(await Promise.all([save(), save()])).toEqual([note.id, null])
    expect(await comments()).toEqual(['甲改'])
    expect((await historyOf('d')).map(({ verb }) => verb)).toEqual(['add-note', 'edit-note'])
    expect(await draftsOn('d')).toEqual([])
  })

  it('changes the note as it is now, by whomever', async () => {
    const note = await noteSaying('甲')
    await beginDraft(changing(note.id, '甲'))
    await editNote(note, { comment: '甲', labels: ['亮点'] }, '王')
    const draft = { ...(await begun(`edit:${note.id}`)), comment: '甲改' }
    await finishDraft(draft, 'f00', '林')
    const kept = { comment: '甲改', labels: ['亮点'], revision: 3 }
    expect((await notesOn('d')).rows).toMatchObject([kept])
  })

  it('keeps the words where the note was thrown away meanwhile', async () => {
    const note = await noteSaying('甲')
    await beginDraft(changing(note.id, '甲'))
    await trashNote(note, '林')
    const draft = { ...(await begun(`edit:${note.id}`)), comment: '甲改' }
    const id = await finishDraft(draft, 'f00', '林')
    expect(id).not.toBe(note.id)
    expect((await comments()).sort()).toEqual(['甲', '甲改'])
  })

  it('leaves a draft alone that was begun after it under the same key', async () => {
    await beginDraft(blank)
    const first = { ...(await begun('new:d')), comment: '第一条' }
    await finishDraft(first, 'f00', '林')
    await beginDraft(blank)
    expect(await finishDraft(first, 'f00', '林')).toBeNull()
    expect(await begun('new:d')).toBeDefined()
    expect(await comments()).toEqual(['第一条'])
  })

  it('finishes a draft of an earlier release, which has no identity', async () => {
    await saveDraft({ ...blank, comment: '旧稿' })
    const draft = await begun('new:d')
    expect(draft.id).toBeUndefined()
    await finishDraft(draft, 'f00', '林')
    expect(await comments()).toEqual(['旧稿'])
  })
})

describe('a draft of somebody', () => {
  withFreshDatabase()
  const as = (reviewer: string) => changeSettings({ reviewer, code: 'K3F97Q' })
  const drafts = async () =>
    (await draftsOn('d')).map(({ reviewer, comment }) => [reviewer, comment]).sort()
  const write = async (reviewer: string, comment: string) => {
    const draft = (await draftsOn('d')).find((one) => one.reviewer === reviewer)!
    await saveDraft({ ...draft, comment })
  }

  it.each([
    ['apart', true],
    ['one after the other', false],
  ])('stands beside another’s where two work %s', async (_, apart) => {
    if (apart) await startCoding('d', ['林', '周'], '林')
    await as('林')
    await beginDraft(blank)
    await write('林', '林写到一半')
    await as('周')
    expect(await beginDraft(blank)).toBe(true)
    await write('周', '周写到一半')
    expect(await drafts()).toEqual([
      ['周', '周写到一半'],
      ['林', '林写到一半'],
    ])
    await as('林')
    expect(await beginDraft(blank)).toBe(false)
  })

  it('changes the same note as another’s, each for themselves', async () => {
    const note = await noteSaying('甲')
    for (const name of ['林', '周']) {
      await as(name)
      expect(await beginDraft(changing(note.id, '甲'))).toBe(true)
    }
    const both = await draftsOn('d')
    expect(both.map(noteIdOf)).toEqual([note.id, note.id])
    await finishDraft({ ...both[0]!, comment: '甲改' }, 'f00', both[0]!.reviewer ?? '')
    expect(await comments()).toEqual(['甲改'])
    expect(await drafts()).toEqual([[both[1]!.reviewer, '甲']])
  })

  it('begun without a name stays with who gives theirs then', async () => {
    await as('')
    await beginDraft(blank)
    await write('anonymous:K3F97Q', '写到一半')
    await as('林')
    expect(await beginDraft(blank)).toBe(false)
  })

  it('stays theirs when it is brought back while another is at work', async () => {
    await startCoding('d', ['林', '周'], '林')
    await as('林')
    await beginDraft({ ...blank, comment: '林写到一半' })
    const { id: _, savedAt: __, ...draft } = (await draftsOn('d'))[0]!
    await discardDraft(draft.key)
    await as('周')
    await beginDraft(draft)
    expect(await drafts()).toEqual([['林', '林写到一半']])
  })

  it('is another’s once it is taken over, and with it what it says', async () => {
    await as('林')
    await beginDraft(blank)
    await write('林', '林写到一半')
    await as('周')
    const [draft] = await draftsOn('d')
    await takeDraftOver(draft!)
    expect(await drafts()).toEqual([['周', '林写到一半']])
    expect(await beginDraft(blank)).toBe(false)
    await takeDraftOver(draft!)
    expect(await drafts()).toHaveLength(1)
  })

  it('is not taken over in the place of words one has begun oneself', async () => {
    await as('林')
    await beginDraft(blank)
    await write('林', '林写到一半')
    const [draft] = await draftsOn('d')
    await as('周')
    await beginDraft(blank)
    await write('周', '周也写到一半')
    await takeDraftOver(draft!)
    expect(await drafts()).toEqual(
      expect.arrayContaining([
        ['林', '林写到一半'],
        ['周', '周也写到一半'],
      ]),
    )
  })
})

describe('notes of a document', () => {
  withFreshDatabase()

  it('stand in the order of their moments, wherever these were written, and keep it', async () => {
    const moments = ['2026-01-01T09:00:00+08:00', '2026-01-01T00:30:00Z', '2026-01-01T01:00:00Z']
    for (const [at, createdAt] of moments.entries()) {
      const note = await noteSaying(String(at))
      await database().annotations.put({ ...note, createdAt })
    }
    const order = await comments()
    expect(order[0]).toBe('1')
    expect(await comments()).toEqual(order)
  })
})
