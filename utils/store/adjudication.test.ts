import { expect, it } from 'vitest'
import { annotationSchema } from '../report/annotation.ts'
import type { Coding } from '../report/coding.ts'
import { codedUnits } from '../report/disagreement.ts'
import { settleUnit } from './adjudication.ts'
import { addNote, notesOn } from './annotations.ts'
import { undoBatch } from './batch.ts'
import { withFreshDatabase } from './testing.ts'

withFreshDatabase()

const at = '2026-02-03T04:05:06.000Z'
const coding: Coding = {
  ...{ documentId: 'd', first: '林', second: '周', startedAt: at },
  ...{ firstDoneAt: at, secondDoneAt: at, settledAt: null },
}
const anchor = { kind: 'page' as const, report: { issuer: null, year: 2024 } }

async function twoNotes(): Promise<void> {
  for (const [reviewer, label] of [['林', '套话'] as const, ['周', '亮点'] as const]) {
    const draft = { key: `new:${reviewer}`, documentId: 'd', anchor, quote: null, savedAt: at }
    await addNote({ ...draft, comment: reviewer, labels: [label] }, 'sha', reviewer)
  }
}

const units = async () => codedUnits((await notesOn('d')).rows, coding)

it('settles by a third note, changes it when settled anew, and takes it back', async () => {
  await twoNotes()
  const before = (await notesOn('d')).rows
  const { changed } = await settleUnit((await units())[0]!, ['亮点'], '以周为准', '张')
  expect(changed).toBe(1)
  const [unit] = await units()
  expect(unit).toMatchObject({ labels: { first: ['套话'], second: ['亮点'] }, agree: false })
  expect(unit?.settledBy).toMatchObject({
    ...{ reviewer: '张', labels: ['亮点'], comment: '以周为准', revision: 1 },
    adjudicates: before.map(({ id }) => id),
  })
  annotationSchema.parse(unit?.settledBy)
  const again = await settleUnit(unit!, ['套话'], '', '张')
  const after = (await notesOn('d')).rows
  expect(after).toHaveLength(3)
  expect(after).toEqual(expect.arrayContaining(before))
  expect((await units())[0]?.settledBy).toMatchObject({ labels: ['套话'], revision: 2 })
  await undoBatch(again.batch, '张')
  expect((await units())[0]?.settledBy).toMatchObject({ labels: ['亮点'] })
})

it('settles once, however often the button is clicked', async () => {
  await twoNotes()
  const unit = (await units())[0]!
  const settle = () => settleUnit(unit, ['亮点'], '', '张')
  const [first, second] = await Promise.all([settle(), settle()])
  expect([first.changed, second.changed]).toEqual([1, 0])
  expect((await notesOn('d')).rows).toHaveLength(3)
})

it('is taken back as long as nobody has changed it since', async () => {
  await twoNotes()
  const before = (await notesOn('d')).rows
  const { batch } = await settleUnit((await units())[0]!, ['亮点'], '', '张')
  await undoBatch(batch, '张')
  expect((await notesOn('d')).rows).toEqual(before)
})
