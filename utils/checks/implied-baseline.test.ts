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
    // What grew is the whole, not what was added to it.
    '累计培育2940名,每村平均15名,年内新增480名,增长【19.5%】。',
    '受理案件120件。同比增长【20%】。',
    '受理案件1.2万件,同比增长【20%】。',
    '受理案件120件,同比增长【约20%】。',
    '受理案件120件,同比下降【100%】。',
    '受理案件120件,同比分别增长【20%】。',
    '受理案件0件,同比下降【20%】。',
    '同比增加20件,增长【20%】。',
    '得分96.5分,同比增长【20%】。',
    '受理案件120件,占比同比提高【20%】。',
    '受理案件120件,同比增加【20件】。',
    '受理案件120件,效率提升【20%】。',
    '位居全市第2位,同比上升【20%】。',
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

it.each([
  ['全年办理通知870件,同比增长【34%】。', '按870件、同比增长34%推算，基期应为645–651件。'],
  ['发生事故88起,同比下降【12%】。', '按88起、同比下降12%推算，基期应为100–101起。'],
  ['发生事故88起、同比下降【12%】。', '按88起、同比下降12%推算，基期应为100–101起。'],
  ['考核得分96分,同比增长【20%】。', '按96分、同比增长20%推算，基期应为80分。'],
  [
    '受理案件120件,办结90件,同比分别增长20%、【12.5%】。',
    '按90件、同比分别增长12.5%推算，基期应为80件。',
  ],
  [
    '受理案件120件,办结90件,同比分别增长【20%】、12.5%。',
    '按120件、同比分别增长20%推算，基期应为100件。',
  ],
  [
    '收到申请16件,同比上升【30%】。',
    '没有整数的基期能使16件恰为同比上升30%；增减幅应出自别的数字。',
  ],
])('%s: %s', (text, words) => {
  const remarks = judgedAt(text).remarks.map(({ text: said }) => said.zh)
  expect(remarks).toContain(words)
})
