import { expect, it } from 'vitest'
import { partLimit } from './part-limit.ts'
import { judgedAt, testCheck } from './testing.ts'

testCheck(partLimit, {
  contradicted: [
    ['全年受理案件120件其中行政案件【130件】。', { formula: '130>120' }],
    ['全年受理案件120件,其中行政案件【130件】。', { formula: '130>120', remarks: ['exceeds'] }],
    ['随机抽取案卷64卷,其中评定为优秀等次的【71卷】。', { formula: '71>64' }],
    ['共有执法人员91名,其中女性执法人员【95名】。', { operands: ['91名'] }],
  ],
  silent: [
    '随机抽取案卷64卷,其中涉及企业的【71家】。',
    '全年受理案件120件,其中行政案件【120件】。',
    '全年受理案件120件,办理其中行政案件【130件】。',
    '全年受理案件120件,其中行政案件【约130件】。',
    '全年受理案件120件,其中行政案件【130人】。',
    '全年受理案件120件,其中在全市范围内有较大影响的各类新型疑难复杂行政案件【130件】。',
    '全年受理案件120件,其中行政案件【30件】。',
    // What the next number is of.
    '移送案件28件,其中上年移送的【31件】中已立案20件。',
    // Another thing is counted in the same unit.
    '推进改革事项5个,其中涉及单位【12个】。',
    '举办培训8期,其中参训人员【320名】。',
    '全年受理案件约120件,其中行政案件【130件】。',
    '同比增加案件20件,其中行政案件增加【30件】。',
    '全年受理案件120件,结案96件,其中行政案件【30件】。',
  ],
})

it('says which part exceeds which total', () => {
  const { remarks } = judgedAt('全年受理案件120件,其中行政案件【130件】。')
  expect(remarks.map(({ text }) => text.zh)).toEqual(['“其中”所列130件大于总数120件。'])
})
