import { bound } from './bound.ts'
import { testCheck } from './testing.ts'

testCheck(bound, {
  unverifiable: [
    ['群众回复率低于最低标准【92%】。', { reason: 'bound' }],
    ['力争明年办结率达到【98%】。', { reason: 'bound' }],
    ['每人每年接受【不少于60学时】的培训。', { reason: 'bound' }],
    ['行政机关负责人出庭应诉率【不低于95%】。', { reason: 'bound' }],
    ['将法治建设纳入年度考核,权重【8%】。', { reason: 'bound' }],
    ['法治建设在绩效考核中的分值占比为【10%】。', { reason: 'bound' }],
    ['法治建设在综合考核中占【8%】的权重。', { reason: 'bound' }],
  ],
  silent: [
    '考核分值由【3分】提高至5分。',
    '按权重抽查企业【120家】。',
    '权重较高的指标完成率【95%】。',
    '争取到资金【300万元】。',
    '每人接受【60学时】的培训。',
    '发放资料【500余份】。',
    '出庭应诉率【95%】。',
  ],
})
