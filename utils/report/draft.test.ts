import { describe, expect, it } from 'vitest'
import { wordsAfter } from './draft.ts'

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
    ['has the words saved last', words('甲'), words('丙'), words('乙'), words('乙')],
  ])('%s', (_, begunOn, now, written, after) => {
    expect(wordsAfter(now, { ...place, ...written, begunOn })).toEqual(after)
  })

  it('is the draft of an earlier release, which does not say what it was begun on', () => {
    expect(wordsAfter(words('丙', 'B'), { ...place, ...words('乙', 'A') })).toEqual(
      words('乙', 'A'),
    )
  })
})
