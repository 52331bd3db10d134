import { describe, expect, it } from 'vitest'
import type { Coding } from './coding.ts'
import { draftAbout, draftKey, draftOf, wordsAfter } from './draft.ts'
import { namelessOf } from './person.ts'

const anchor = { kind: 'page' as const, report: { issuer: null, year: 2024 } }
const place = { key: 'edit:1', documentId: 'd', anchor, quote: null }
const words = (comment: string, ...labels: string[]) => ({ comment, labels })

describe('a note after a change of it is saved', () => {
  it.each([
    ['is what was written', words('甲', 'A'), words('甲', 'A'), words('乙', 'B'), words('乙', 'B')],
    ['keeps a label given meanwhile', words('甲'), words('甲', 'B'), words('乙'), words('乙', 'B')],
    [
      'misses one taken away meanwhile',
      words('甲', 'A'),
      words('甲'),
      words('乙', 'A'),
      words('乙'),
    ],
    [
      'has a label given by both once',
      words('甲'),
      words('甲', 'A'),
      words('甲', 'A'),
      words('甲', 'A'),
    ],
    ['has labels of both', words('甲'), words('甲', 'A'), words('甲', 'B'), words('甲', 'B', 'A')],
    ['keeps words changed meanwhile', words('甲'), words('丙'), words('甲', 'A'), words('丙', 'A')],
    ['has both wordings', words('甲'), words('丙'), words('乙'), words('丙\n\n乙')],
    ['has a wording of both once', words('甲'), words('甲乙'), words('甲乙丙'), words('甲乙丙')],
    ['has the longer of both', words('甲'), words('甲乙丙'), words('甲乙'), words('甲乙丙')],
    ['is emptied by one where the other left it', words('甲'), words('甲'), words(''), words('')],
    ['keeps a new wording another emptied away', words('甲'), words('乙'), words(''), words('乙')],
  ])('%s', (_, begunOn, now, written, after) => {
    expect(wordsAfter(now, { ...place, ...written, begunOn })).toEqual(after)
  })

  it('is the draft of an earlier release, which does not say what it was begun on', () => {
    expect(wordsAfter(words('丙', 'B'), { ...place, ...words('乙', 'A') })).toEqual(
      words('乙', 'A'),
    )
  })
})

describe('the key of a draft', () => {
  it.each([
    ['new:d', '林'],
    ['edit:n 1', '周 敏'],
    ['new:d', ''],
  ])('%j of %j says both', (about, reviewer) => {
    const key = draftKey(about, reviewer)
    expect(draftAbout({ key, reviewer })).toBe(about)
    expect(draftKey(key, reviewer)).toBe(key)
  })

  it('of an earlier release says what it is about alone', () => {
    expect(draftAbout({ key: 'edit:n' })).toBe('edit:n')
    expect(draftKey('new:d', '林')).not.toBe(draftKey('new:d', '周'))
  })
})

describe('whose a draft is', () => {
  const none = { firstDoneAt: null, secondDoneAt: null, settledAt: null }
  const at = '2026-01-01T00:00:00Z'
  const blind: Coding = { documentId: 'd', first: '林', second: '周', startedAt: at, ...none }
  const open: Coding = { ...blind, firstDoneAt: at, secondDoneAt: at }
  it.each([
    ['林', '林', 'mine', 'mine'],
    ['林', '周', 'theirs', 'hidden'],
    ['林', '', 'theirs', 'hidden'],
    ['', '周', 'mine', 'hidden'],
    [namelessOf('K3F97Q'), '周', 'mine', 'hidden'],
    [namelessOf('AAAAAA'), '周', 'theirs', 'hidden'],
    [namelessOf('K3F97Q'), '', 'mine', 'mine'],
    [undefined, '周', 'mine', 'mine'],
  ] as const)('of %j, to %j: %s, and %s while two code apart', (reviewer, me, usually, apart) => {
    const who = { reviewer: me, code: 'K3F97Q' }
    const said = [null, open, blind].map((coding) => draftOf({ reviewer }, who, coding))
    expect(said).toEqual([usually, usually, apart])
  })
})
