import { average } from './average.ts'
import { testCheck } from './testing.ts'

testCheck(average, {
  recomputed: [
    ['为20家企业发放补贴300万元,平均每家【15万元】。', { formula: '300万/20' }],
    ['举办培训8期,培训人员320人,平均每期【40人】。', { formula: '320/8' }],
    ['120名干部累计学习7200学时,人均学习【60学时】。', { formula: '7200/120' }],
    ['开展培训46场,培训5326人,平均每场【116人】。', { formula: '5326/46', rounding: 'half-up' }],
  ],
  remark: [['为20家企业发放补贴300万元,平均每家【18万元】。', { remarks: ['none-fits'] }]],
  silent: ['平均每家补贴【15万元】。', '发放补贴【300万元】。'],
})
