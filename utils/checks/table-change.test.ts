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

testCheck(tableChange, {
  recomputed: [
    [rows('【30件】', '25%'), { formula: '150-120' }],
    [rows('30件', '【25%】'), { formula: '(150-120)/120' }],
  ],
  silent: [[rows('【31件】', '25%'), {}], [rows('30件', '【20%】'), {}], '案件同比增长【25%】。'],
})
