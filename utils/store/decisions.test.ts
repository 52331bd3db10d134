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
    expect(await verbs()).toEqual(['decide-confirmed', 'decide-confirmed'])
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
