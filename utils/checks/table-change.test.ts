import { tableChange } from './table-change.ts'
import { testCheck } from './testing.ts'

const rows = (by: string, rate: string) => [
  {
    rows: [
      ['类型', '2023年', '2024年', '增加', '同比增长'],
      ['复议', '120件', '150件', by, rate],
      ['应诉', '40件', '30件', '-10件', '-25%'],
    ],
  },
]

/** Numbers whose unit stands in the heads, as most tables have them. */
const bare = (first: string, second: string, third: string) => [
  {
    rows: [
      ['指标', '2023年', '2024年', '同比增减(%)'],
      ['受理案件(件)', '120', '150', first],
      ['办结率', '98.2%', '99.1%', second],
      ['罚没金额(万元)', '56.3', '48.2', third],
    ],
  },
]

testCheck(tableChange, {
  recomputed: [
    [rows('【30件】', '25%'), { formula: '150-120' }],
    [rows('30件', '【25%】'), { formula: '(150-120)/120' }],
    [
      [
        {
          rows: [
            ['类型', '上年', '本年', '减少', '同比下降'],
            ['复议', '150件', '120件', '【30件】', '20%'],
          ],
        },
      ],
      { formula: '150-120' },
    ],
    [
      [
        {
          rows: [
            ['类型', '本年', '上年同期', '减少', '同比下降'],
            ['复议', '120件', '150件', '30件', '【20%】'],
          ],
        },
      ],
      { formula: '(150-120)/150' },
    ],
    [bare('【25】', '0.9', '-14.4'), { formula: '(150-120)/120' }],
    [bare('25', '【0.9】', '-14.4'), { formula: '99.1-98.2' }],
    [bare('25', '0.9', '【-14.4】'), { formula: '(48.2-56.3)/56.3' }],
  ],
  silent: [
    // Neither column is of another year.
    [
      [
        {
          rows: [
            ['类型', '受理', '办结', '同比增长'],
            ['复议', '120件', '150件', '【25%】'],
          ],
        },
      ],
      {},
    ],
    // From the later to the earlier.
    [
      [
        {
          rows: [
            ['类型', '2023年', '2024年', '同比增长'],
            ['复议', '150件', '120件', '【25%】'],
          ],
        },
      ],
      {},
    ],
    [rows('【31件】', '25%'), {}],
    [rows('30件', '【20%】'), {}],
    '案件同比增长【25%】。',
  ],
})
