import { describe, expect, it } from 'vitest'
import type { Figure } from '../../report/figure.ts'
import { figureOf } from '../../report/testing.ts'
import { isPoint, measuredOf, type Reading, readingOf } from './reading.ts'

const figure = (changes: Partial<Figure>): Figure => figureOf({}, changes)
const between = (low: string | null, high: string | null) => ({
  low,
  high,
  lowOpen: false,
  highOpen: true,
})
const shown = ({ either: { low, high, lowOpen, highOpen } }: Reading) =>
  `${lowOpen ? '(' : '['}${low?.toFraction() ?? ''}, ${high?.toFraction() ?? ''}${highOpen ? ')' : ']'}`
const halves = { rounded: between('145/2', '147/2'), truncated: between('73', '74') }

describe('readingOf', () => {
  it.each([
    ['73件 is seventy-three', figure(halves), '[73, 73]'],
    ['a rank is a whole number', figure({ ...halves, kind: 'rank', step: null }), '[73, 73]'],
    ['73% was rounded or cut', figure({ ...halves, kind: 'percentage' }), '[145/2, 74)'],
    [
      '1.2万人 was rounded or cut, though people are counted',
      figure({
        exact: '12000',
        step: '1000',
        rounded: between('11500', '12500'),
        truncated: between('12000', '13000'),
      }),
      '[11500, 13000)',
    ],
    [
      'half a day is no whole step',
      figure({ exact: '3/2', step: '1/2', rounded: between('5/4', '7/4') }),
      '[5/4, 7/4)',
    ],
    ['a measure without intervals is what it says', figure({ kind: 'amount' }), '[73, 73]'],
    ['500余 has no end', figure({ exactness: 'more', rounded: between('500', null) }), '[500, )'],
  ])('%s', (_, of, range) => expect(shown(readingOf(of)!)).toBe(range))

  it.each([
    ['exact', figure({}), true],
    ['约', figure({ exactness: 'about' }), false],
    ['5至10个', figure({ upTo: '80' }), false],
    ['约 of a measure', figure({ kind: 'amount', exactness: 'about' }), false],
    ['3至5亿元', figure({ kind: 'amount', upTo: '500' }), false],
  ])('%s: convicts %#', (_, of, exact) => expect(readingOf(of)?.exact).toBe(exact))

  it('has none for what has no number', () => {
    expect(readingOf(figure({ kind: 'rank', exact: null, value: null }))).toBeNull()
    expect(measuredOf(figure({ exact: null, value: null }))).toBeNull()
  })
})

it.each([
  ['73件', figure(halves), true],
  ['73%', figure({ ...halves, kind: 'percentage' }), false],
  ['500余', figure({ exactness: 'more', rounded: between('500', null) }), false],
  ['不足500', figure({ exactness: 'bound', rounded: between(null, '500') }), false],
  ['any', figure({ exactness: 'bound', rounded: between(null, null) }), false],
])('%s stands for one value only: %#', (_, of, alone) => {
  expect(isPoint(readingOf(of)!)).toBe(alone)
})

it('an average of 116人 is measured, though people are counted', () => {
  const average = figure({ exact: '116', rounded: between('231/2', '233/2') })
  expect(shown(measuredOf(average)!)).toBe('[231/2, 233/2)')
})
