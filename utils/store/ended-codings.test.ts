import { describe, expect, it } from 'vitest'
import { stateOf, unfinished } from '../report/coding.ts'
import type { Decision } from '../report/decision.ts'
import { addNote } from './annotations.ts'
import {
  adjudicate,
  coderDecisions,
  codingOf,
  sayDone,
  settleCoding,
  startCoding,
} from './codings.ts'
import { decide, decisionsOn } from './decisions.ts'
import { canReopen, endCoding, reopenCoding } from './ended-codings.ts'
import { historyOf, undo } from './history.ts'
import { withFreshDatabase } from './testing.ts'

const says = (reviewer: string, decision: Decision['decision'], findingId = 'f') =>
  decide({
    documentId: 'd',
    findingId,
    rule: 'r',
    message: '缺少时间',
    decision,
    reason: null,
    reviewer,
    textSha256: 'x',
  })
const note = (reviewer: string) =>
  addNote(
    {
      documentId: 'd',
      anchor: { kind: 'page', report: { issuer: null, year: 2024 } },
      quote: null,
      comment: '核对',
      labels: [],
      key: 'new:d',
      savedAt: '2026-01-01T00:00:00Z',
    },
    'x',
    reviewer,
  )
const coding = async () => (await codingOf('d'))!
/** 林 has decided one finding and is done, 周 has decided another and is not. */
async function begun() {
  await startCoding('d', ['林', '周'], '组长')
  await says('林', 'confirmed')
  await says('周', 'dismissed', 'g')
  await sayDone('d', '林', true)
}

describe('a coding that is ended before both are done', () => {
  withFreshDatabase()

  it('keeps what both did apart, says who was not done, and can be settled', async () => {
    await begun()
    await endCoding('d', '组长')
    expect(await coding()).toMatchObject({ ended: { by: '组长' }, secondDoneAt: null })
    expect([stateOf(await coding()), unfinished(await coding())]).toEqual(['open', ['周']])
    const { rows } = await coderDecisions('d')
    expect(rows.map(({ reviewer }) => reviewer).sort()).toEqual(['周', '林'])
    await adjudicate('d', [rows.find(({ reviewer }) => reviewer === '周')!], '组长')
    expect((await decisionsOn('d')).rows).toMatchObject([{ decision: 'dismissed' }])
    await settleCoding('d', '组长')
    expect(stateOf(await coding())).toBe('settled')
  })

  it('goes on apart when it is reopened, with all that was there', async () => {
    await begun()
    const before = [await coding(), await coderDecisions('d')]
    await endCoding('d', '组长')
    expect(await canReopen(await coding())).toBe(true)
    await reopenCoding('d', '组长')
    expect([await coding(), await coderDecisions('d')]).toEqual(before)
    await says('周', 'confirmed')
    expect((await coderDecisions('d')).rows).toHaveLength(3)
  })

  it.each([
    [
      'settled one',
      async () => adjudicate('d', (await coderDecisions('d')).rows.slice(0, 1), '组长'),
    ],
    ['decided', () => says('周', 'confirmed')],
    ['written', () => note('周')],
    ['settled all', () => settleCoding('d', '组长')],
  ])('is not reopened once somebody has %s', async (_, work) => {
    await begun()
    await endCoding('d', '组长')
    await work()
    expect(await canReopen(await coding())).toBe(false)
    await expect(reopenCoding('d', '组长')).rejects.toThrow(/since/)
    expect(stateOf(await coding())).not.toBe('blind')
  })

  it('is ended once, and by no undo in the panel', async () => {
    await begun()
    await endCoding('d', '组长')
    const { ended } = await coding()
    await endCoding('d', '周')
    expect((await coding()).ended).toEqual(ended)
    for (let times = 0; times < 5; times++) await undo('d', '组长')
    expect((await coding()).ended).toEqual(ended)
    expect((await historyOf('d')).map(({ verb }) => verb)).toContain('end-coding')
  })

  it('is none that both had said to be done', async () => {
    await begun()
    await sayDone('d', '周', true)
    await endCoding('d', '组长')
    expect((await coding()).ended).toBeUndefined()
  })
})
