import { rankSource } from './rank-source.ts'
import { testCheck } from './testing.ts'

testCheck(rankSource, {
  stated: [
    '政务信息考核中位列【全市第一】。',
    '被省司法厅评为【全省第一】。',
    '在全省营商环境评估中排名【全省第二】。',
  ],
  unverifiable: [
    ['以【全市第一】的成绩成功创建示范区。', { reason: 'no-source' }],
    ['经济总量位居【全省第三】。', { reason: 'no-source' }],
    // The title of a document is no assessment that took place.
    ['按照《考核评估办法》推进,工作走在前列,位居【全市第一】。', { reason: 'no-source' }],
  ],
  silent: ['审理案件【3件】。'],
})
