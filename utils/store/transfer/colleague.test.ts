import { describe, expect, it } from 'vitest'
import { workspaceBases } from '../../../bench/support/workspace-base.ts'
import { type DocumentRows, documentRows } from '../../../bench/support/workspace-data.ts'
import { notesCsv } from '../../exports/testing.ts'
import type { Annotation } from '../../report/annotation.ts'
import { startingLabels as labelsIn } from '../../report/label.ts'
import { alike } from '../../report/transfer.ts'
import { editNote } from '../annotations.ts'
import { database, openDatabase, type TableName, useDatabase as workWith } from '../database.ts'
import { historyOf, stacksOf } from '../history.ts'
import { withFreshDatabase } from '../testing.ts'
import { backedUp, fileOf, imported, planned, put } from './testing.ts'
import { undoImport } from './undo-import.ts'

const [base] = workspaceBases(1)
const startingLabels = labelsIn('zh')
const rows = documentRows(0, { documents: 1, notes: 4 }, [base!])

async function seed(some: DocumentRows): Promise<void> {
  for (const [table, own] of Object.entries(some)) await put(table as TableName, ...own)
}

/** The same report as a colleague has it: another document id, other notes. */
function colleagues(): DocumentRows {
  const id = 'their-document'
  const notes = rows.annotations.map((note) => ({
    ...note,
    id: `their-${note.id}`,
    documentId: id,
    reviewer: '周',
  }))
  return {
    documents: [{ ...rows.documents[0]!, id }],
    versions: [{ ...rows.versions[0]!, documentId: id }],
    annotations: notes,
    decisions: [],
    events: [{ ...rows.events[0]!, documentId: id, key: notes[0]!.id, reviewer: '周' }],
  }
}

async function fileOfColleague() {
  const ours = database()
  workWith(openDatabase(crypto.randomUUID()))
  await seed(colleagues())
  const file = fileOf(await backedUp(), '周.jsonl')
  workWith(ours)
  return file
}

describe('a colleague’s backup', () => {
  withFreshDatabase()

  it('joins notes on the same report to our document, and is not taken twice', async () => {
    await seed(rows)
    const file = await fileOfColleague()
    const { counts } = await imported(file)
    expect(counts).toMatchObject({
      documents: { same: 1 },
      annotations: { new: 4 },
      versions: { same: 1 },
    })
    const ids = (await database().annotations.toArray()).map(({ documentId }) => documentId)
    expect(new Set(ids)).toEqual(new Set([rows.documents[0]!.id]))
    expect((await imported(file)).counts).toMatchObject({
      annotations: { same: 4 },
      events: { same: 1 },
    })
    expect(await database().documents.count()).toBe(1)
  })

  it('is shown in the history and is not ours to undo step by step', async () => {
    await seed(rows)
    await imported(await fileOfColleague())
    const history = await historyOf(rows.documents[0]!.id)
    expect(
      history.filter(({ reviewer, imported: came }) => reviewer === '周' && came),
    ).toHaveLength(1)
    expect(stacksOf(history).undo).toHaveLength(rows.events.length)
  })

  it('leaves our settings alone', async () => {
    await seed(rows)
    await put('settings', { key: 'settings', value: { reviewer: '林' } })
    const file = await fileOfColleague()
    await imported(file)
    expect(await database().settings.get('settings')).toMatchObject({ value: { reviewer: '林' } })
  })
})

describe('notes.csv', () => {
  withFreshDatabase()
  const entry = () => ({
    document: rows.documents[0]!,
    review: rows.versions[0]!.review,
    notes: rows.annotations,
    decisions: rows.decisions,
  })
  const file = (change = (text: string) => text) =>
    fileOf(change(notesCsv([entry()], { toolVersion: '0', offsetMinutes: 480 })), 'notes.csv')

  it('makes documents, notes and decisions in an empty database, which an undo removes', async () => {
    const record = await imported(file())
    const { annotations, documents, decisions } = database()
    expect(await annotations.count()).toBe(4)
    expect(await documents.toArray()).toMatchObject([
      { id: rows.documents[0]!.id, issuer: rows.documents[0]!.issuer },
    ])
    expect(await decisions.count()).toBe(rows.decisions.length)
    const stored = await annotations.get(rows.annotations[0]!.id)
    const { id, comment, labels, reviewer, createdAt, updatedAt, revision } = rows.annotations[0]!
    expect(stored).toMatchObject({ id, comment, labels, reviewer, createdAt, updatedAt, revision })
    await undoImport(record.id, '林')
    expect(await annotations.count()).toBe(0)
    expect(await documents.count()).toBe(0)
  })

  it('changes words and codes of our notes and keeps their anchors', async () => {
    await seed(rows)
    const first = rows.annotations[0]!
    const later = {
      ...first,
      comment: '补充说明',
      revision: first.revision + 1,
      updatedAt: '2027-01-01T00:00:00.000Z',
    }
    const text = notesCsv([{ ...entry(), notes: [later], decisions: [] }], {
      toolVersion: '0',
      offsetMinutes: 0,
    })
    const record = await imported(fileOf(text))
    expect(record.counts.annotations).toEqual({ newer: 1 })
    expect(await database().annotations.get(first.id)).toEqual(later)
    await undoImport(record.id, '林')
    expect(await database().annotations.get(first.id)).toEqual(first)
  })

  it('keeps ours in a conflict, or takes theirs as a further edit when asked to', async () => {
    await seed(rows)
    const changed = file((text) => text.replace(rows.annotations[0]!.comment, '另一种说法'))
    expect((await imported(changed)).counts.annotations).toMatchObject({ conflicting: 1, same: 3 })
    expect(await database().annotations.get(rows.annotations[0]!.id)).toEqual(rows.annotations[0])
    await imported(changed, { conflicts: alike('theirs') })
    expect(await database().annotations.get(rows.annotations[0]!.id)).toMatchObject({
      comment: '另一种说法',
      revision: rows.annotations[0]!.revision + 1,
    })
  })

  it('leaves what was changed since when the import is undone', async () => {
    const { id } = await imported(file())
    const key = rows.annotations[1]!.id
    await database().annotations.update(key, { comment: '后来写的', revision: 9 })
    expect(await undoImport(id, '林')).toMatchObject({ kept: 2 })
    expect(await database().annotations.get(key)).toMatchObject({ comment: '后来写的' })
    expect(await database().documents.count()).toBe(1)
  })

  it('leaves the document and text of a note that stays when the import is undone', async () => {
    await seed(rows)
    const backup = fileOf(await backedUp())
    workWith(openDatabase(crypto.randomUUID()))
    const { id } = await imported(backup)
    const { id: key, documentId } = rows.annotations[1]!
    await database().annotations.update(key, { comment: '后来写的', revision: 9 })
    expect(await undoImport(id, '林')).toMatchObject({ kept: 1 + 1 + rows.versions.length })
    expect(await database().documents.toCollection().primaryKeys()).toEqual([documentId])
    expect(await database().versions.count()).toBe(rows.versions.length)
    expect(await database().annotations.count()).toBe(1)
  })
})

describe('conflicts of labels', () => {
  withFreshDatabase()

  it('are counted in the dry run and change nothing', async () => {
    await put('documents', ...rows.documents)
    await put('labels', ...startingLabels)
    const backup = fileOf(await backedUp())
    await put('labels', { ...startingLabels[0]!, color: '#000000' })
    const plan = await planned(backup)
    expect(plan.counts.labels).toEqual({ same: startingLabels.length - 1, conflicting: 1 })
    expect(plan.notable).toMatchObject([{ table: 'labels', outcome: 'conflicting' }])
  })

  it('are listed without the rows that merely go along', async () => {
    await put('documents', ...rows.documents)
    await put('labels', ...startingLabels)
    await put('versions', ...rows.versions)
    const backup = fileOf(await backedUp())
    await put('labels', { ...startingLabels[0]!, color: '#000000' })
    const [version] = rows.versions
    await put('versions', { ...version!, capturedAt: '2020-01-01T00:00:00.000Z' })
    const plan = await planned(backup)
    expect(plan.counts.versions).toMatchObject({ newer: 1 })
    expect(plan.notable.map(({ table }) => table)).toEqual(['labels'])
  })
})

describe('a note that two machines have', () => {
  withFreshDatabase()
  const { id } = rows.annotations[0]!
  const note = async () => (await database().annotations.get(id)) as Annotation
  /** Two machines do not save within one millisecond, by which a note's states are told apart. */
  const write = async (comment: string, reviewer = '林') => {
    for (const now = Date.now(); Date.now() === now; ) await Promise.resolve()
    return editNote(await note(), { comment, labels: [] }, reviewer)
  }

  /** Another machine with our database as it is now; what is done there answers with its backup. */
  async function copied() {
    const ours = database()
    const file = fileOf(await backedUp())
    const there = openDatabase(crypto.randomUUID())
    workWith(there)
    await imported(file)
    workWith(ours)
    return async (work: () => Promise<unknown>) => {
      workWith(there)
      await work()
      const backup = fileOf(await backedUp(), '周.jsonl')
      workWith(ours)
      return backup
    }
  }

  it('is a conflict where both edited it since, however often and late; the choice settles it', async () => {
    await seed(rows)
    await write('甲')
    const elsewhere = await copied()
    await write('丙')
    const third = await copied()
    const theirs = await elsewhere(async () => {
      await write('乙', '周')
      await write('乙乙', '周')
    })
    expect((await planned(theirs)).notable).toContainEqual(
      expect.objectContaining({ table: 'annotations', outcome: 'conflicting' }),
    )
    await imported(theirs)
    expect(await note()).toMatchObject({ comment: '丙' })
    await imported(theirs, { conflicts: alike('theirs') })
    expect(await note()).toMatchObject({ comment: '乙乙' })
    expect((await imported(theirs)).counts.annotations).not.toHaveProperty('conflicting')
    // What was written since on the side that was not chosen is a side of its own still.
    const further = await third(() => write('丙丙'))
    expect((await imported(further)).counts.annotations).toMatchObject({ conflicting: 1 })
  })

  it('is shown first of what differs where there is a choice to make', async () => {
    const notes = Array.from({ length: 300 }, (_, n) => ({ ...rows.annotations[0]!, id: `n${n}` }))
    await put('documents', ...rows.documents)
    await put('annotations', ...notes)
    const theirs = fileOf(await backedUp())
    const later = { revision: 9, updatedAt: '2030-01-01T00:00:00.000Z' }
    await put('annotations', ...notes.map((one) => ({ ...one, ...later })))
    await put('annotations', { ...notes[299]!, comment: '另一种说法' })
    const { notable, counts } = await planned(theirs)
    expect(counts.annotations).toMatchObject({ older: 299, conflicting: 1 })
    expect(notable).toHaveLength(201)
    expect(notable[0]).toMatchObject({ outcome: 'conflicting', row: { id: 'n299' } })
  })

  it('is taken where only one edited it since', async () => {
    await seed(rows)
    await write('甲')
    const elsewhere = await copied()
    const theirs = await elsewhere(() => write('乙', '周'))
    expect((await imported(theirs)).counts.annotations).toMatchObject({ newer: 1 })
    expect(await note()).toMatchObject({ comment: '乙' })
  })

  it('is a conflict in a table as well', async () => {
    await seed(rows)
    await write('甲')
    const elsewhere = await copied()
    await write('丙')
    let table = ''
    await elsewhere(async () => {
      await write('乙', '周')
      await write('乙乙', '周')
      const entry = { document: rows.documents[0]!, review: null, notes: [await note()] }
      table = notesCsv([{ ...entry, decisions: [] }], { toolVersion: '0', offsetMinutes: 480 })
    })
    expect((await imported(fileOf(table))).counts.annotations).toMatchObject({ conflicting: 1 })
  })
})
