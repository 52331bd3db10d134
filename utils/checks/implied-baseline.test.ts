import { expect, it } from 'vitest'
import { impliedBaseline } from './implied-baseline.ts'
import { judgedAt, testCheck } from './testing.ts'

testCheck(impliedBaseline, {
  remark: [
    ['全年办理通知870件,同比增长【34%】。', { remarks: ['implied-baseline'] }],
    ['收到申请16件,相较于2021年同比上升【45.45%】。', { remarks: ['implied-baseline'] }],
    ['发生事故88起,同比下降【12%】。', { remarks: ['implied-baseline'] }],
    // 16/1.3 = 12.3: no whole number before.
    ['收到申请16件,同比上升【30%】。', { remarks: ['infeasible-growth'] }],
  ],
  silent: [
    '同比增长【34%】。',
    '完成投资1.2亿元,同比增长【34%】。',
    '受理案件约500件,同比增长【34%】。',
    '培训执法人员870名,全区生产总值增速全市领先,同比增长【34%】。',
    '全年办理通知870件,满意率【34%】。',
  ],
})

it('says which whole numbers the year before can have had', () => {
  const said = judgedAt('全年办理通知870件,同比增长【34%】。')
  expect(said.remarks[0]?.text.zh).toContain('645–651件')
  expect(said.verdict).toBe('unverifiable')
})
