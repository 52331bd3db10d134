import { describe, expect, it } from 'vitest'
import { startCoding } from './codings.ts'
import { database } from './database.ts'
import { decide, decisionsOn, remarkOn } from './decisions.ts'
import { historyOf, redo, undo } from './history.ts'
import { withFreshDatabase } from './testing.ts'

const about = { documentId: 'd', findingId: 'f', reviewer: '林', textSha256: 'aa' }
const confirm = (others = {}) =>
  decide({
    ...about,
    rule: 'late',
    message: '逾期发布',
    decision: 'confirmed',
    reason: null,
    ...others,
  })
const remark = (words: string, stay = 'one', others = {}) =>
  remarkOn({ ...about, ...others }, words, stay)
const kept = async () => (await decisionsOn('d')).rows.map((row) => [row.decision, row.remark])
const verbs = async () => (await historyOf('d')).map(({ verb }) => verb)

describe('a remark that is being typed', () => {
  withFreshDatabase()

  it('is kept key by key, and taken back and brought back as one', async () => {
    await confirm()
    for (const words of ['见', '见附', '见附表']) await remark(words)
    expect(await kept()).toEqual([['confirmed', '见附表']])
    expect(await verbs()).toEqual(['decide-confirmed', 'remark'])
    await undo('d', '林')
    expect(await kept()).toEqual([['confirmed', '']])
    await redo('d', '林')
    expect(await kept()).toEqual([['confirmed', '见附表']])
  })

  it('is another change in another stay in its field', async () => {
    await confirm()
    await remark('见附表')
    await remark('见附表二', 'two')
    await undo('d', '林')
    expect(await kept()).toEqual([['confirmed', '见附表']])
  })

  it('typed and rubbed out again has changed nothing, and leaves nothing to take back', async () => {
    await confirm()
    const [before] = await database().decisions.toArray()
    for (const words of ['见', '']) await remark(words, 'one', { reviewer: '周' })
    expect(await database().decisions.toArray()).toEqual([before])
    expect(await verbs()).toEqual(['decide-confirmed'])
  })

  it('is a change of its own after something else was done', async () => {
    await confirm()
    await remark('见')
    await confirm({ decision: 'dismissed', reason: 'misread' })
    await remark('见附表')
    expect(await kept()).toEqual([['dismissed', '见附表']])
    await undo('d', '林')
    expect(await kept()).toEqual([['dismissed', '见']])
    await undo('d', '林')
    expect(await kept()).toEqual([['confirmed', '见']])
  })

  it('does not go over what came with an import meanwhile', async () => {
    await confirm()
    await remark('见')
    const [row] = await database().decisions.toArray()
    await database().decisions.put({ ...row!, decision: 'dismissed', reason: 'misread' })
    await remark('见附表')
    expect(await kept()).toEqual([['dismissed', '见附表']])
  })

  it('stays with a decision that says nothing of it', async () => {
    await confirm()
    await remark('见附表')
    await confirm({ decision: 'cannot-tell' })
    expect(await kept()).toEqual([['cannot-tell', '见附表']])
    await confirm({ remark: '' })
    expect(await kept()).toEqual([['confirmed', '']])
  })

  it('on what nobody has decided is not kept', async () => {
    await remark('见附表')
    expect([await kept(), await verbs()]).toEqual([[], []])
  })

  it('is the coder’s own while two code apart', async () => {
    await startCoding('d', ['林', '周'], '林')
    await confirm()
    await confirm({ reviewer: '周' })
    for (const words of ['见', '见附表']) await remark(words)
    const apart = await database().coderDecisions.toArray()
    expect(apart.map((row) => [row.reviewer, row.remark])).toEqual([
      ['周', ''],
      ['林', '见附表'],
    ])
    await undo('d', '林')
    expect((await database().coderDecisions.toArray()).map((row) => row.remark)).toEqual(['', ''])
  })
})

describe('the remark of another person', () => {
  withFreshDatabase()

  const row = async () => (await decisionsOn('d')).rows[0]!
  const byAnother = (words: string, stay = 'one') => remark(words, stay, { reviewer: '周' })

  it('leaves the decision its decider’s, with its moment and text, and names its writer', async () => {
    await confirm()
    const before = await row()
    await remarkOn({ ...about, reviewer: '周', textSha256: 'bb' }, '见附表', 'one')
    const { remarkedAt, ...after } = await row()
    expect(after).toEqual({ ...before, remark: '见附表', remarkedBy: '周' })
    expect(remarkedAt! >= before.decidedAt).toBe(true)
    expect((await historyOf('d')).map(({ verb, reviewer }) => [verb, reviewer])).toEqual([
      ['decide-confirmed', '林'],
      ['remark', '周'],
    ])
  })

  it('is taken back and brought back with its writer', async () => {
    await confirm({ remark: '见正文' })
    const before = await row()
    for (const words of ['见正文及', '见正文及附表']) await byAnother(words)
    const after = await row()
    await undo('d', '周')
    expect(await row()).toEqual(before)
    await redo('d', '周')
    expect(await row()).toEqual(after)
    expect(after).toMatchObject({ remark: '见正文及附表', remarkedBy: '周', reviewer: '林' })
  })

  it('is the decider’s again once they write it', async () => {
    await confirm()
    await byAnother('见附表')
    await remark('见附表二', 'two')
    const { remarkedBy, remarkedAt, ...own } = await row()
    expect([remarkedBy, remarkedAt]).toEqual([undefined, undefined])
    expect(own).toMatchObject({ reviewer: '林', remark: '见附表二' })
  })

  it('stays its writer’s when somebody decides anew', async () => {
    await confirm({ remark: '见附表' })
    await confirm({ reviewer: '周', decision: 'dismissed', reason: 'misread' })
    expect(await row()).toMatchObject({ reviewer: '周', remark: '见附表', remarkedBy: '林' })
    await confirm({ decision: 'cannot-tell' })
    const { remarkedBy, ...back } = await row()
    expect(remarkedBy).toBeUndefined()
    expect(back).toMatchObject({ reviewer: '林', remark: '见附表' })
    await confirm({ reviewer: '周', remark: '不见附表' })
    expect((await row()).remarkedBy).toBeUndefined()
  })
})
