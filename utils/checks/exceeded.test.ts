import { exceeded } from './exceeded.ts'
import { testCheck } from './testing.ts'

testCheck(exceeded, {
  recomputed: [
    ['考核得分896分,首次【突破800分】。', { formula: '896>800', operands: ['896分'] }],
    ['全年办理案件3120件,【超过3000件】。', { formula: '3120>3000' }],
  ],
  silent: [
    '考核得分796分,力争【突破800分】。',
    '全年办理案件【超过3000件】。',
    '发放资料9000份,受众【超过8000人】。',
    '得分896分,排名第2位,部门得分【突破800分】。',
  ],
})
