import { openPeriod } from './open-period.ts'
import { testCheck } from './testing.ts'

testCheck(openPeriod, {
  unverifiable: [
    ['公开信箱累计受理问题【600件】。', { reason: 'open-period' }],
    ['已累计建成法治文化公园12个、法治长廊【30个】。', { reason: 'open-period' }],
  ],
  silent: [
    '税收收入累计完成【52.96亿元】,比上年同期增长12.4%。',
    '全年累计受理问题【600件】。',
    '年初以来,累计提出意见【22条】。',
    '截至目前,累计办结【40件】。',
    '自2021年以来,累计建成调解室【40个】。',
    '受理问题【600件】。',
    '累计受理问题600件,办结【590件】。',
    '累计下降【12%】。',
  ],
})
