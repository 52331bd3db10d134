import { expect, it } from 'vitest'
import { judgedAt, type TestTable } from './testing.ts'

/** Tables as offices set them: lists side by side, kinds along the head, a total over several columns. */
const layouts: [string, TestTable, string | null][] = [
  [
    'shares below their counts',
    {
      rows: [
        ['事项', '处罚', '许可', '其他', '总计'],
        ['数量', '1014', '306', '680', '2000'],
        ['占比', '【50.70%】', '15.30%', '34.00%', '100%'],
      ],
    },
    '1014/2000',
  ],
  [
    'the share of the total below it',
    {
      rows: [
        ['事项', '处罚', '许可', '其他', '总计'],
        ['数量', '1014', '306', '680', '2000'],
        ['占比', '50.70%', '15.30%', '34.00%', '【100%】'],
      ],
    },
    '2000/2000',
  ],
  [
    'a wrong share below its count',
    {
      rows: [
        ['事项', '处罚', '许可', '其他', '总计'],
        ['数量', '1014', '306', '680', '2000'],
        ['占比', '【51.70%】', '15.30%', '34.00%', '100%'],
      ],
    },
    null,
  ],
  [
    'two lists of one total side by side',
    {
      rows: [
        ['月份', '受理总量', '来源', '数量', '占比', '类型', '数量', '占比'],
        ['5月', '3840', '来电', '3482', '90.68%', '咨询', '1965', '【51.17%】'],
        ['', '', '网站', '358', '9.32%', '投诉', '1875', '48.83%'],
      ],
    },
    '1965/3840',
  ],
  [
    'two totals beside the lists',
    {
      rows: [
        ['月份', '受理总量', '办结总量', '来源', '数量', '占比'],
        ['5月', '3840', '3800', '来电', '3482', '【90.68%】'],
      ],
    },
    null,
  ],
  [
    'a list set in two columns over its total',
    {
      rows: [
        ['单位', '数量', '单位', '数量'],
        ['甲县', '31', '丙县', '17'],
        ['乙县', '24', '丁县', '8'],
        ['总计', '【80】', '', ''],
      ],
    },
    '31+17+24+8',
  ],
  [
    'such a list of other things than its total',
    {
      rows: [
        ['单位', '数量', '单位', '人数'],
        ['甲县', '31', '丙县', '17'],
        ['乙县', '24', '丁县', '8'],
        ['总计', '【80】', '', ''],
      ],
    },
    null,
  ],
  [
    'a change under 增减数',
    {
      rows: [
        ['类别', '2023年上半年', '2022年上半年', '增减数', '增幅'],
        ['投诉', '56387', '41590', '【14797】', '35.58%'],
      ],
    },
    '56387-41590',
  ],
]

it.each(layouts)('reads %s', (_, table, formula) => {
  expect(judgedAt([table]).evidence?.formula ?? null).toBe(formula)
})
