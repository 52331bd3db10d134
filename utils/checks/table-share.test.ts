import { tableShare } from './table-share.ts'
import { testCheck } from './testing.ts'

const rows = (share: string, rate: string) => [
  {
    rows: [
      ['类型', '受理数', '办结数', '占比', '办结率'],
      ['民事', '60件', '57件', share, rate],
      ['行政', '40件', '40件', '40%', '100%'],
      ['合计', '100件', '97件', '100%', '97%'],
    ],
  },
]

testCheck(tableShare, {
  recomputed: [
    [rows('【60%】', '95%'), { formula: '60/100' }],
    [rows('60%', '【95%】'), { formula: '57/60' }],
    [
      [
        {
          rows: [
            ['类型', '件数', '占比'],
            ['甲', '60件', '60%'],
            ['乙', '40件', '40%'],
            ['合计', '100件', '【100%】'],
          ],
        },
      ],
      { formula: '100/100' },
    ],
  ],
  silent: [[rows('【61%】', '95%'), {}], [rows('60%', '【96%】'), {}], '民事案件占比【60%】。'],
})
