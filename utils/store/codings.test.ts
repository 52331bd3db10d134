import { describe, expect, it } from 'vitest'
import type { Decision } from '../report/decision.ts'
import { addNote } from './annotations.ts'
import { undoBatch } from './batch.ts'
import {
  adjudicate,
  cancelCoding,
  coderDecisions,
  codingBegun,
  codingOf,
  decisionsSeenBy,
  sayDone,
  settleCoding,
  startCoding,
} from './codings.ts'
import { decide, decisionsOn } from './decisions.ts'
import { saveDraft } from './drafts.ts'
import { redo, undo } from './history.ts'
import { withFreshDatabase } from './testing.ts'

const says = (reviewer: string, decision: Decision['decision'], findingId = 'f', remark = '') =>
  decide({
    documentId: 'd',
    findingId,
    rule: 'r',
    message: '缺少时间',
    decision,
    reason: null,
    remark,
    reviewer,
    textSha256: 'x',
  })
const about = {
  documentId: 'd',
  anchor: { kind: 'page' as const, report: { issuer: null, year: 2024 } },
  quote: null,
  comment: '核对',
  labels: [],
}
const note = (reviewer: string) =>
  addNote({ ...about, key: 'new:d', savedAt: '2026-01-01T00:00:00Z' }, 'x', reviewer)
const draft = (reviewer: string) =>
  saveDraft({ ...about, key: `new:d ${reviewer}`, id: reviewer, reviewer })
const seen = async (reviewer: string) =>
  (await decisionsSeenBy('d', reviewer)).rows.map(({ decision }) => decision)

describe('two coders', () => {
  withFreshDatabase()

  it('decide one finding each for themselves, and see only their own', async () => {
    await startCoding('d', ['林', '周'], '林')
    await says('林', 'confirmed')
    await says('周', 'dismissed')
    expect([await seen('林'), await seen('周'), await seen('陈')]).toEqual([
      ['confirmed'],
      ['dismissed'],
      [],
    ])
    expect((await decisionsOn('d')).rows).toEqual([])
  })

  it('take back only their own', async () => {
    await startCoding('d', ['林', '周'], '林')
    await says('林', 'confirmed')
    await says('周', 'dismissed')
    await undo('d', '林')
    expect([await seen('林'), await seen('周')]).toEqual([[], ['dismissed']])
    await redo('d', '林')
    expect([await seen('林'), await seen('周')]).toEqual([['confirmed'], ['dismissed']])
  })

  it('keep others out, and themselves when they are done', async () => {
    await startCoding('d', ['林', '周'], '林')
    await expect(says('陈', 'confirmed')).rejects.toThrow(/coded by two/)
    await sayDone('d', '林', true)
    await expect(says('林', 'confirmed')).rejects.toThrow(/done/)
    await sayDone('d', '林', false)
    await says('林', 'confirmed')
    expect((await coderDecisions('d')).rows).toHaveLength(1)
  })

  it('go on apart however often one of them takes something back', async () => {
    await startCoding('d', ['林', '周'], '林')
    await says('林', 'confirmed')
    await says('周', 'dismissed')
    for (let times = 0; times < 3; times++) await undo('d', '林')
    expect([await seen('林'), await seen('周')]).toEqual([[], ['dismissed']])
    expect(await codingOf('d')).not.toBeNull()
    await redo('d', '林')
    expect(await seen('林')).toEqual(['confirmed'])
  })

  it('are let go while neither has begun: then everybody decides again', async () => {
    await says('陈', 'cannot-tell')
    await startCoding('d', ['林', '周'], '陈')
    await expect(says('陈', 'confirmed')).rejects.toThrow(/apart/)
    await cancelCoding('d', '陈')
    await says('陈', 'confirmed')
    expect((await decisionsOn('d')).rows).toMatchObject([{ decision: 'confirmed' }])
    // The decision is taken back, and the one before it; the end of the coding is not.
    for (let times = 0; times < 3; times++) await undo('d', '陈')
    expect(await codingOf('d')).toBeNull()
    await startCoding('d', ['林', '孙'], '陈')
    expect(await codingOf('d')).toMatchObject({ second: '孙' })
  })

  it.each([
    ['decided', () => says('周', 'dismissed')],
    ['said to be done', () => sayDone('d', '林', true)],
    ['written', () => note('周')],
    ['begun to write', () => draft('林')],
  ])('are not let go once one has %s', async (_, begin) => {
    await note('陈')
    await startCoding('d', ['林', '周'], '陈')
    expect(await codingBegun((await codingOf('d'))!)).toBe(false)
    await begin()
    await expect(cancelCoding('d', '陈')).rejects.toThrow(/begun/)
    expect(await codingOf('d')).not.toBeNull()
  })

  it('are settled only when both are done, by decisions in force that can be taken back', async () => {
    await startCoding('d', ['林', '周'], '林')
    await says('林', 'confirmed')
    await says('周', 'dismissed', 'f', '见附表')
    const [chosen] = (await coderDecisions('d')).rows
    await sayDone('d', '林', true)
    await expect(adjudicate('d', [chosen!], '陈')).rejects.toThrow(/both/)
    await sayDone('d', '周', true)
    await sayDone('d', '周', false)
    const { batch } = await adjudicate('d', [chosen!], '陈')
    expect((await decisionsOn('d')).rows).toMatchObject([
      { decision: chosen!.decision, reviewer: '陈', remark: '见附表', remarkedBy: '周' },
    ])
    expect(await adjudicate('d', [chosen!], '陈')).toMatchObject({ changed: 0 })
    await undoBatch(batch, '陈')
    expect((await decisionsOn('d')).rows).toEqual([])
    await settleCoding('d', '陈')
    expect(await codingOf('d')).toMatchObject({ settledAt: expect.any(String) })
    expect((await coderDecisions('d')).rows).toHaveLength(2)
  })

  it('are two people, and a document is given to them once', async () => {
    await expect(startCoding('d', ['林', ' 林 '], '林')).rejects.toThrow(/different/)
    await startCoding('d', ['林', '周'], '林')
    await expect(startCoding('d', ['陈', '周'], '林')).rejects.toThrow(/already/)
  })
})
