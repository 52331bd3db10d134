import { tableConservation } from './table-conservation.ts'
import { testCheck } from './testing.ts'

const caption = '单位:件'
/** The standard form of the yearly report on disclosure, with nested heads as pages join them. */
const disclosure = (left: string) => [
  {
    caption,
    rows: [
      ['', '申请人情况 自然人', '申请人情况 总计'],
      ['一、本年新收政府信息公开申请数量', '86', '90'],
      ['二、上年结转政府信息公开申请数量', '2', '2'],
      ['三、本年度办理结果 (一)予以公开', '43', '45'],
      ['三、本年度办理结果 (六)其他处理', '43', '45'],
      ['三、本年度办理结果 (七)总计', '86', '90'],
      ['四、结转下年度继续办理', left, '2'],
    ],
  },
]

const review = (heads: string[], cells: string[]) => [
  {
    caption,
    rows: [
      ['单位', ...heads],
      ['云泽县', ...cells],
    ],
  },
]

testCheck(tableConservation, {
  recomputed: [
    [disclosure('【2】'), { formula: '86+2-86', operands: ['86', '2', '86'] }],
    [
      review(['上年结转', '新收', '审结', '未审结'], ['12', '150', '140', '【22】']),
      { formula: '150+12-140' },
    ],
    [
      review(['上年结转', '新收', '已办结案件', '未办结案件'], ['12', '150', '140', '【22】']),
      { formula: '150+12-140' },
    ],
    [
      review(
        ['上年度结转', '本年新收', '处理结果合计', '结转到下一年'],
        ['12', '150', '140', '【22】'],
      ),
      { formula: '150+12-140' },
    ],
  ],
  contradicted: [[disclosure('【3】'), { recomputed: '2件' }]],
  silent: [
    // Each of the four must be there once.
    [review(['新收', '审结', '结转下年'], ['150', '140', '【22】']), {}],
    [review(['上年结转', '审结', '结转下年'], ['12', '140', '【22】']), {}],
    [review(['上年结转', '新收', '结转下年'], ['12', '150', '【22】']), {}],
    [
      review(['上年结转', '新收', '新收', '审结', '未审结'], ['12', '150', '140', '140', '【22】']),
      {},
    ],
    [review(['上年结转', '新收', '审结', '驳回'], ['12', '150', '140', '【22】']), {}],
    // Nothing says what was carried in.
    [review(['新收', '审结', '未审结'], ['150', '140', '【22】']), {}],
    // Two that are called done: which of them is meant is not told.
    [
      review(['上年结转', '新收', '审结', '办结', '未审结'], ['12', '150', '140', '130', '【25】']),
      {},
    ],
    // What came in may not all have been accepted.
    [review(['上年结转', '新收', '审结', '未审结'], ['12', '150', '140', '【20】']), {}],
  ],
})
