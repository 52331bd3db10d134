import { describe, expect, it } from 'vitest'
import { workspaceBases } from '../../../bench/support/workspace-base.ts'
import { documentRows } from '../../../bench/support/workspace-data.ts'
import { notesCsv } from '../../exports/testing.ts'
import { alike } from '../../report/transfer.ts'
import { openDatabase, useDatabase as workWith } from '../database.ts'
import { decide, decisionsOn, remarkOn } from '../decisions.ts'
import { withFreshDatabase } from '../testing.ts'
import { backedUp, fileOf, imported, put } from './testing.ts'

const [base] = workspaceBases(1)
const { documents, versions } = documentRows(0, { documents: 1, notes: 0 }, [base!])
const document = documents[0]!
const about = { documentId: document.id, findingId: 'f', textSha256: '' }
const decided = {
  ...about,
  rule: 'late',
  message: '',
  reason: null,
  decision: 'confirmed',
} as const

/** A machine with the report on it, to work on from now on. */
async function machine() {
  const made = openDatabase(crypto.randomUUID())
  workWith(made)
  await put('documents', ...documents)
  await put('versions', ...versions)
  return made
}

const rows = async () => (await decisionsOn(document.id)).rows

async function table(): Promise<string> {
  const entry = { document, review: null, notes: [], decisions: await rows() }
  return notesCsv([entry], { toolVersion: '0', offsetMinutes: 480 })
}

describe('a remark of another person', () => {
  withFreshDatabase()

  it.each([
    ['backup', async () => fileOf(await backedUp())],
    ['table', async () => fileOf(await table())],
  ])('goes there and back by %s, and the decision stays its decider’s', async (_, file) => {
    const first = await machine()
    await decide({ ...decided, reviewer: '林' })
    const given = await file()
    const second = await machine()
    await imported(given)
    await remarkOn({ ...about, reviewer: '周' }, '见附表', 'one')
    const [remarked] = await rows()
    const answer = await file()
    // What was given before says nothing new.
    expect((await imported(given)).counts.decisions).toEqual({ older: 1 })
    workWith(first)
    expect((await imported(answer)).counts.decisions).toEqual({ newer: 1 })
    const [there] = await rows()
    expect(there).toMatchObject({ reviewer: '林', remark: '见附表', remarkedBy: '周' })
    expect(there?.remarkedAt).toBe(remarked!.remarkedAt)
    expect((await imported(answer)).counts.decisions).toEqual({ same: 1 })
    workWith(second)
    expect((await imported(answer)).counts.decisions).toEqual({ same: 1 })
  })

  it('is asked about where the decider has written one meanwhile', async () => {
    const first = await machine()
    await decide({ ...decided, reviewer: '林' })
    const given = fileOf(await backedUp())
    await machine()
    await imported(given)
    await remarkOn({ ...about, reviewer: '周' }, '见附表', 'one')
    const answer = fileOf(await backedUp())
    workWith(first)
    await remarkOn({ ...about, reviewer: '林' }, '见正文', 'one')
    expect((await imported(answer)).counts.decisions).toEqual({ conflicting: 1 })
    expect(await rows()).toMatchObject([{ remark: '见正文', reviewer: '林' }])
    await imported(answer, { conflicts: alike('theirs') })
    expect(await rows()).toMatchObject([{ remark: '见附表', remarkedBy: '周', reviewer: '林' }])
  })
})
