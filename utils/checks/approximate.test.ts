import { approximate } from './approximate.ts'
import { testCheck } from './testing.ts'

testCheck(approximate, {
  unverifiable: [
    ['发放资料【500余份】。', { reason: 'approximate' }],
    ['受理问题【近600件】。', { reason: 'approximate' }],
    ['罚款【315.2余万元】。', { reason: 'approximate' }],
    ['走访【约300户】。', { reason: 'approximate' }],
  ],
  silent: ['发放资料【500份】。', '培训【不少于60学时】。'],
})
