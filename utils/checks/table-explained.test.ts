import { expect, it } from 'vitest'
import { accusations, type TestTable } from './testing.ts'

const head = ['季度', '新增（件）', '办结（件）']

/** Tables whose totals are no sum of the lines above them, for a reason that stands in the table. */
const explained: [string, TestTable, string?][] = [
  [
    'cases of which some were taken off',
    {
      caption: '立案情况（撤案的已冲减）',
      rows: [head, ['一季度', '86', '80'], ['二季度', '94', '90'], ['合计', '174', '170']],
    },
  ],
  [
    'a stock beside a flow',
    {
      rows: [
        ['季度', '新签（份）', '履行中的合同（份）'],
        ['一季度', '30', '42'],
        ['二季度', '36', '50'],
        ['合计', '66', '58'],
      ],
    },
  ],
  [
    'a line that is not told',
    {
      rows: [
        ['单位', '许可（件）', '罚没（万元）'],
        ['市监局', '120', '86.5'],
        ['公安局', '420', '—'],
        ['城管局', '86', '12.3'],
        ['合计', '626', '455.6'],
      ],
    },
  ],
  [
    'a line that is taken off',
    {
      rows: [
        ['项目', '上年（万元）', '本年（万元）'],
        ['罚款', '300', '320'],
        ['没收', '50', '60'],
        ['缴回财政', '0', '15'],
        ['合计', '350', '365'],
      ],
    },
  ],
  [
    'a total over two columns',
    {
      rows: [
        ['部门', '一般（件）', '简易（件）', '罚款（万元）'],
        ['市监局', '120', '340', '86'],
        ['城管局', '62', '410', '32'],
        ['合计', '932', '', '118'],
      ],
    },
  ],
  [
    'a total over two rows',
    {
      rows: [
        ['部门', '许可（件）', '处罚（件）', '合计（件）'],
        ['市监局', '120', '40', '340'],
        ['城管局', '20', '160', ''],
        ['管委会', '12', '8', '20'],
      ],
    },
  ],
  [
    'a remark below without a word for it',
    {
      rows: [
        ['部门', '上年（万元）', '本年（万元）'],
        ['公安局', '62', '80'],
        ['烟草局', '12', '30'],
        ['合计', '74', '100'],
      ],
    },
    '联合办理案件的罚没款在各部门同时列示。',
  ],
  [
    'towns with a season in their names',
    {
      rows: [
        ['镇街', '检查（次）', '处罚（件）'],
        ['丰年镇', '120', '12'],
        ['季华街道', '84', '8'],
        ['合计', '204', '18'],
      ],
    },
  ],
]

it.each(explained)('accuses no total of %s', (_, table, below) => {
  expect(accusations([table, ...(below ? [below] : [])])).toEqual([])
})

it.each([
  [
    'a column that does not come to its total',
    [head, ['一季度', '86', '80'], ['二季度', '94', '90'], ['合计', '174', '170']],
    '174',
  ],
  [
    'a row that does not come to its total',
    [
      ['部门', '许可（元）', '处罚（元）', '合计（元）'],
      ['市监局', '120', '40', '160'],
      ['城管局', '20', '16', '46'],
      ['管委会', '12', '8', '20'],
    ],
    '46',
  ],
])('still accuses %s', (_, rows, wrong) => {
  expect(accusations([{ rows }]).join()).toContain(wrong)
})
