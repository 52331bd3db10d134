import { describe, expect, it } from 'vitest'
import { mentionAt } from '../testing.ts'
import { isExhaustive } from './exhaustive.ts'
import { isTotal, partsAfter, partsBefore } from './parts.ts'

function lists(text: string) {
  const { passage, mention } = mentionAt(text)
  return partsAfter(passage, mention).map((list) => ({
    marker: list.marker,
    parts: list.parts.map((part) => part.figure.text),
    exhaustive: isExhaustive(passage, mention, list),
  }))
}

describe('partsAfter', () => {
  it.each([
    ['共【27件】,其中一审2件,二审25件', 'among', ['2件', '25件'], false],
    ['一审、二审共【27件】,分别为2件、25件', 'respectively', ['2件', '25件'], true],
    ['共【27件】(一审2件、二审25件),满意率98%', 'bracket', ['2件', '25件'], false],
    ['共【27件】,一审2件、二审25件', 'none', ['2件', '25件'], false],
    ['共【60卷】,其中合格56卷,不合格4卷', 'among', ['56卷', '4卷'], true],
    ['共【60卷】,其中合格56卷,其余4卷整改', 'among', ['56卷', '4卷'], true],
    ['共【27件】,其中一审2件。全年共审结8件', 'among', ['2件'], false],
    ['共【27件】。其中,一审2件,二审25件', 'among', ['2件', '25件'], false],
  ])('%s', (text, marker, parts, exhaustive) =>
    expect(lists(text)).toEqual([{ marker, parts, exhaustive }]),
  )

  it('reads a list in brackets apart from the one behind it', () => {
    const found = lists('审结【36件】(含结转4件),其中维持20件,驳回16件。')
    expect(found.map((list) => list.parts)).toEqual([['4件'], ['20件', '16件']])
  })

  it.each(['受理【27件】,涉案金额300万元', '受理【27件】。培训25件', '受理【27件】,办结25件'])(
    'finds none in %s',
    (text) => expect(lists(text)).toEqual([]),
  )
})

describe('partsBefore', () => {
  it('walks back over figures of the unit, nearest first', () => {
    const { passage, mention } = mentionAt('立案60件、移送3人、办结40件,合计【100件】')
    const found = partsBefore(passage, mention).map((part) => part.figure.text)
    expect(found).toEqual(['40件', '60件'])
    expect(isTotal(mention)).toBe(true)
  })
})
