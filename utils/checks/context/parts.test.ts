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

it.each<[string, boolean[]]>([
  ['一审、二审共【27件】,分别为2件、25件。', [true]],
  ['一审、二审共【27件】,其中分别为2件、25件。', [false]],
  ['一审、二审共【27件】,分别2件、25件。', [true]],
  ['一审、二审共【27件】(分别为2件、25件)。', [true]],
  ['一审、二审共【27件】,结果分别为2件、25件。', [false]],
  ['一审、二审【27件】,分别为2件、25件。', [false]],
  ['一审、二审共【30件】,分别为2件、25件、3件。', [false]],
  ['一审、二审、再审共【30件】,分别为2件、25件。', [false]],
  ['一审、二审、再审共【30件】,分别为2件、25件和3件。', [true]],
  ['共【30件】,分别为2件、25件、3件。', [false]],
  ['审结【26件】,结果分别为:维持15件、撤销4件、驳回7件。', [true]],
  ['审结【26件】,结果分别为维持15件、撤销4件、驳回7件。', [true]],
  ['审结【26件】,分别为维持15件,撤销4件,驳回7件。', [true]],
  ['审结【26件】(分别为维持15件、撤销4件、驳回7件)。', [true]],
  ['审结【26件】,结果分别为:维持15件、撤销11件。', [false]],
  ['审结【26件】,结果分别为:维持15件、撤销4件、驳回7件,终止2件。', [true]],
  ['审结【26件】,结果分别为:维持15件、撤销4件、驳回7件,满意度高。', [false]],
  ['审结【26件】,结果分别为:维持15件、撤销4件;驳回7件。', [false]],
  ['审结【26件】,结果分别为:维持15件、涉及3人、撤销4件、驳回7件。', [false]],
  ['审结【26件】,结果分别为:维持15件、撤销等4件、驳回7件。', [false]],
  ['审结【26件】,主要结果分别为:维持15件、撤销4件、驳回7件。', [false]],
  ['审结【26件】,从案件的处理结果来看分别为:维持15件、撤销4件、驳回7件。', [false]],
  ['审结【26件】,结果分别为:维持15件、撤销4件、驳回7件', [true]],
  ['审结【26件】。结果分别为:维持15件、撤销4件、驳回7件。', []],
  ['审结【26件】,结果分别为:维持15件、撤销4件、另有7件。', [false]],
  ['审结【60件】,其中维持56件,其余4件驳回。', [true]],
  ['审结【60件】,其中维持56件,剩余4件驳回。', [true]],
  ['审结【60件】,其中维持56件,驳回4件。', [false]],
  ['审结【60件】,维持56件,其余4件驳回。', [false]],
  ['审结【60件】其中维持56件,其余4件驳回。', [true]],
  ['审结【60件】,其中维持40件(含简易4件),驳回16件,其余4件终止。', [false]],
  ['审结【60件】,其中维持40件,其中简易4件,其余16件驳回。', [false]],
  ['审结【60件】,其中维持40件,涉及12人,其余20件驳回。', [false]],
  ['审结【60件】,涉及12人,其中维持40件,其余20件驳回。', [false]],
  ['审结【60件】,其中维持40件。其余20件驳回。', [false]],
  ['审结【60件】。其中维持40件,其余20件驳回。', [false]],
  ['抽查【60卷】,其中合格56卷,不合格4卷。', [true]],
  ['抽查【60卷】其中不合格4卷,合格56卷。', [true]],
  ['抽查【60卷】,合格56卷,不合格4卷。', [false]],
  ['抽查【60卷】(合格56卷,不合格4卷)。', [false]],
  ['抽查【60卷】,其中合格56卷,优秀4卷。', [false]],
  ['抽查【60卷】,其中合格46卷,不合格4卷,未评10卷。', [false]],
  ['共有【91名】,其中男性60名,女性31名。', [true]],
  ['共有【91名】,其中女性31名,男性60名。', [true]],
  ['受理【91件】,其中已办结60件,未办结31件。', [true]],
  ['救助【91人】,其中未成年人31人,成年人60人。', [true]],
])('%s has lists that name all parts: %j', (text, wanted) =>
  expect(lists(text).map(({ exhaustive }) => exhaustive)).toEqual(wanted),
)

describe('partsBefore', () => {
  it('walks back over figures of the unit, nearest first', () => {
    const { passage, mention } = mentionAt('立案60件、移送3人、办结40件,合计【100件】')
    const found = partsBefore(passage, mention).map((part) => part.figure.text)
    expect(found).toEqual(['40件', '60件'])
    expect(isTotal(mention)).toBe(true)
  })
})
