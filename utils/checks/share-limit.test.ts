import { shareLimit } from './share-limit.ts'
import { testCheck } from './testing.ts'

testCheck(shareLimit, {
  contradicted: [
    ['网上申请占申请总数的【112%】。', { formula: '112%>100%', recomputed: '≤100%' }],
    '全区抽查合格率达【105.2%】。',
    '群众满意率【101%】。',
  ],
  silent: [
    '群众满意率【100%】。',
    '完成投资占年度计划的【112%】。',
    '目标任务完成率【120%】。',
    '案件同比增长【150%】。',
    // Cases of earlier years can be closed this year.
    '全年结案率【103%】。',
    '参训率约【101%】。',
  ],
})
