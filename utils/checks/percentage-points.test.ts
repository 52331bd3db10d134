import { percentagePoints } from './percentage-points.ts'
import { testCheck } from './testing.ts'

testCheck(percentagePoints, {
  recomputed: [
    ['满意率由92.1%提高到95.6%,提高【3.5个百分点】。', { formula: '95.6-92.1', rounding: 'exact' }],
    ['2023年合格率91.2%,2024年合格率94.5%,同比提高【3.3个百分点】。', { formula: '94.5-91.2' }],
    ['发案率从8.4%下降到6.3%,下降【2.1个百分点】。', { formula: '8.4-6.3' }],
    ['败诉率为8.3%,较上年12.6%下降【4.3个百分点】。', { formula: '12.6-8.3' }],
    ['化解率达41.3%,比去年同期的35.6%提高【5.7个百分点】,高于全省。', { formula: '41.3-35.6' }],
    // Both rates are rounded: 95.55–95.65 less 92.05–92.15 leaves room for 3.6.
    ['满意率由92.1%提高到95.6%,提高【3.6个百分点】。', { rounding: null }],
  ],
  contradicted: [
    ['满意率由92.1%提高到95.6%,提高【5.3个百分点】。', { remarks: ['cause-swapped-digits'] }],
    ['满意率由80%提高到92%,提高【15个百分点】。', { remarks: ['cause-points-for-percent'] }],
    ['满意率由92%下降到80%,提高【12个百分点】。', { remarks: ['cause-direction'] }],
  ],
  remark: [['满意率由约80%提高到92%,提高【35个百分点】。', { remarks: ['none-fits'] }]],
  silent: [
    '满意率由80%提高到92%,提高【12%】。',
    '满意人数由80人提高到92人,提高【12个百分点】。',
    '满意率由80%提高到92%,知晓度提高【15个百分点】。',
    '满意率95.6%,较上年提高【3.5个百分点】。',
    '满意率由80%提高到【92%】。',
  ],
})
