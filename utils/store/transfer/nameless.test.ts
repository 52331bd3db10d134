import { describe, expect, it } from 'vitest'
import { workspaceBases } from '../../../bench/support/workspace-base.ts'
import { documentRows } from '../../../bench/support/workspace-data.ts'
import { notesCsv } from '../../exports/testing.ts'
import type { Decision } from '../../report/decision.ts'
import { alike } from '../../report/transfer.ts'
import { database, openDatabase, useDatabase as workWith } from '../database.ts'
import { decide, decisionsOn } from '../decisions.ts'
import { ensureCode, readPerson, readSettings } from '../settings.ts'
import { withFreshDatabase } from '../testing.ts'
import { backedUp, fileOf, imported, put } from './testing.ts'

const [base] = workspaceBases(1)
const { documents, versions } = documentRows(0, { documents: 1, notes: 0 }, [base!])
const [document] = documents
const about = { documentId: document!.id, findingId: 'f', rule: 'late', message: '', reason: null }

const say = async (decision: Decision['decision'], remark: string) =>
  decide({ ...about, decision, remark, textSha256: '', reviewer: await readPerson() })
const said = async () =>
  (await decisionsOn(document!.id)).rows.map((row) => [row.decision, row.remark, row.reviewer])

/** A machine on which nobody has given a name, with the same report as all others. */
async function machine() {
  const made = openDatabase(crypto.randomUUID())
  workWith(made)
  const code = await ensureCode()
  await put('documents', ...documents)
  await put('versions', ...versions)
  return { made, code, person: await readPerson() }
}

async function table(): Promise<string> {
  const { rows: decisions } = await decisionsOn(document!.id)
  const entry = { document: document!, review: null, notes: [], decisions }
  return notesCsv([entry], { toolVersion: '0', offsetMinutes: 480 })
}

describe('two people without a name', () => {
  withFreshDatabase()

  it.each([
    ['backup', async () => fileOf(await backedUp())],
    ['table', async () => fileOf(await table())],
  ])('stay two when one takes the %s of the other', async (_, file) => {
    const ours = await machine()
    await say('confirmed', '见附表')
    const theirs = await machine()
    await say('dismissed', '不适用')
    const given = await file()
    workWith(ours.made)
    expect((await imported(given)).counts.decisions).toEqual({ conflicting: 1 })
    expect(await said()).toEqual([['confirmed', '见附表', ours.person]])
    await imported(given, { conflicts: alike('theirs') })
    expect(await said()).toEqual([['dismissed', '不适用', theirs.person]])
    expect(theirs.person).not.toBe(ours.person)
  })

  it('stay two when the backup of one is restored on an empty machine', async () => {
    const theirs = await machine()
    await say('dismissed', '不适用')
    const given = fileOf(await backedUp())
    const ours = openDatabase(crypto.randomUUID())
    workWith(ours)
    const code = await ensureCode()
    expect(await imported(given)).toMatchObject({ restored: true })
    expect(await said()).toEqual([['dismissed', '不适用', theirs.person]])
    expect((await readSettings()).code).toBe(code)
    expect(code).not.toBe(theirs.code)
  })

  it('are who they were when what was deleted here is restored', async () => {
    const { person } = await machine()
    await say('dismissed', '不适用')
    const given = fileOf(await backedUp())
    workWith(openDatabase(crypto.randomUUID()))
    await imported(given)
    expect([await said(), await readPerson()]).toEqual([[['dismissed', '不适用', person]], person])
  })

  it('are told apart by no file of before: the later word stands as it did', async () => {
    await machine()
    await decide({
      ...about,
      decision: 'dismissed',
      remark: '不适用',
      textSha256: '',
      reviewer: '',
    })
    await database().settings.clear()
    const given = fileOf(await backedUp())
    const later = await machine()
    await say('confirmed', '见附表')
    expect((await imported(given)).counts.decisions).toEqual({ older: 1 })
    expect(await said()).toEqual([['confirmed', '见附表', later.person]])
  })
})
