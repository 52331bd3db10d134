import { multiple } from './multiple.ts'
import { testCheck } from './testing.ts'

testCheck(multiple, {
  recomputed: [
    ['案件由40件增至120件,是上年的【3倍】。', { formula: '120/40' }],
    ['案件由40件增至120件,增长【2倍】。', { formula: '(120-40)/40' }],
  ],
  remark: [['案件由40件增至120件,增长【5倍】。', { remarks: ['none-fits'] }]],
  silent: ['同比增长【2倍】。', '案件由40件增至【120件】。'],
})
