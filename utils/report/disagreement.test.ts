import { expect, it } from 'vitest'
import type { Annotation } from './annotation.ts'
import type { Coding } from './coding.ts'
import type { Decision } from './decision.ts'
import { codedUnits, decidedTwice } from './disagreement.ts'

const at = '2026-02-03T04:05:06.000Z'
const coding: Coding = {
  documentId: 'd',
  first: '林',
  second: '周',
  startedAt: at,
  firstDoneAt: at,
  secondDoneAt: at,
  settledAt: null,
}

const said = (findingId: string, reviewer: string, decision: Decision['decision']) =>
  ({ findingId, reviewer, decision }) as Decision

it('puts the decisions on one finding side by side', () => {
  const pairs = decidedTwice(
    [
      said('a', '林', 'confirmed'),
      said('a', '周', 'confirmed'),
      said('b', '林', 'confirmed'),
      said('b', '周', 'dismissed'),
      said('c', '周', 'dismissed'),
      said('c', '林', 'open'),
      said('d', '林', 'open'),
    ],
    coding,
  )
  expect(
    pairs.map(({ findingId, first, second, agree }) => [findingId, !!first, !!second, agree]),
  ).toEqual([
    ['a', true, true, true],
    ['b', true, true, false],
    ['c', false, true, false],
  ])
})

const passage = (reviewer: string, start: number, end: number, labels: string[]) =>
  ({
    reviewer,
    labels,
    quote: `${start}–${end}`,
    deletedAt: null,
    anchor: { kind: 'span', passage: { position: { start, end } } },
  }) as unknown as Annotation
/** Made on a text, and found at a place of a later one where that is given. */
const onText = (note: Annotation, textSha256: string, found?: [number, number]): Annotation => {
  const span = found && { start: found[0], end: found[1] }
  const outcome = span ? { state: 'found' as const, span } : null
  return { ...note, textSha256, outcome, ...(span && { outcomeSha256: 'later' }) }
}
const absence = (reviewer: string, content: string, labels: string[]) =>
  ({
    reviewer,
    labels,
    quote: null,
    deletedAt: null,
    anchor: { kind: 'absence', content },
  }) as unknown as Annotation

it.each<[string, Annotation[], [string[], string[], boolean][]]>([
  [
    'the same words',
    [passage('林', 0, 9, ['甲']), passage('周', 0, 9, ['甲'])],
    [[['甲'], ['甲'], true]],
  ],
  [
    'overlapping words',
    [passage('周', 5, 12, ['乙']), passage('林', 0, 9, ['甲'])],
    [[['甲'], ['乙'], false]],
  ],
  [
    'words that overlap with those of a third note each',
    [passage('林', 0, 5, ['甲']), passage('周', 6, 9, ['乙']), passage('周', 3, 8, ['甲'])],
    [[['甲'], ['乙', '甲'], false]],
  ],
  [
    'the same place in two texts, of which nothing is known but that',
    [onText(passage('林', 0, 9, ['甲']), 'a'), onText(passage('周', 0, 9, ['乙']), 'b')],
    [
      [['甲'], [], false],
      [[], ['乙'], false],
    ],
  ],
  [
    'the same words of two texts, which the last visit found',
    [
      onText(passage('林', 0, 9, ['甲']), 'a', [40, 49]),
      onText(passage('周', 40, 49, ['甲']), 'later'),
    ],
    [[['甲'], ['甲'], true]],
  ],
  [
    'words of which a file did not say where they stood',
    [
      onText(passage('林', 40, 49, ['甲']), 'later'),
      onText(passage('周', 0, 0, ['甲']), 'a', [40, 49]),
    ],
    [[['甲'], ['甲'], true]],
  ],
  [
    'neighbouring words',
    [passage('林', 0, 5, ['甲']), passage('周', 5, 9, ['甲'])],
    [
      [['甲'], [], false],
      [[], ['甲'], false],
    ],
  ],
  [
    'labels in another order',
    [passage('林', 0, 9, ['甲', '乙']), passage('周', 0, 9, ['乙', '甲'])],
    [[['乙', '甲'], ['乙', '甲'], true]],
  ],
  [
    'one missing content',
    [absence('林', 'plan', ['甲']), absence('周', 'plan', ['甲'])],
    [[['甲'], ['甲'], true]],
  ],
  [
    'two missing contents',
    [absence('林', 'plan', ['甲']), absence('周', 'cause', ['甲'])],
    [
      [['甲'], [], false],
      [[], ['甲'], false],
    ],
  ],
  ['a third person’s note', [passage('陈', 0, 9, ['甲'])], []],
  ['a note in the trash', [{ ...passage('林', 0, 9, ['甲']), deletedAt: at }], []],
])('compares %s', (_, notes, units) => {
  const found = codedUnits(notes, coding).map(({ labels, agree }) => [
    labels.first,
    labels.second,
    agree,
  ])
  expect(found).toEqual(units)
})

it('leaves the note that settles a unit out of what the coders said', () => {
  const [first, second] = [passage('林', 0, 9, ['甲']), passage('周', 0, 9, ['乙'])]
  Object.assign(first, { id: '1' })
  Object.assign(second, { id: '2' })
  // The one who settles may be one of the two.
  const third = Object.assign(passage('林', 0, 9, ['乙']), { id: '3', adjudicates: ['1', '2'] })
  const gone = Object.assign(passage('林', 0, 9, ['丙']), { adjudicates: ['1'], deletedAt: at })
  const [unit] = codedUnits([first, second, gone, third], coding)
  expect(unit).toMatchObject({ agree: false, labels: { first: ['甲'], second: ['乙'] } })
  expect(unit?.settledBy).toBe(third)
  expect(codedUnits([first, second, gone], coding)[0]?.settledBy).toBeNull()
})
