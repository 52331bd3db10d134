import { expect, it } from 'vitest'
import type { PageFacts } from '../report/page.ts'
import { articleOf, factsOf } from '../report/testing.ts'
import { standards } from '../standards/registry.ts'
import { recognise } from './recognise.ts'

const prose = [
  '2024年,我局扎实推进依法行政,行政执法质量稳步提升,行政复议工作有序开展。',
  '现将2024年度法治政府建设情况报告如下:',
  '全年审查合同42件。开展法治政府建设专题培训6场次。办理行政复议案件18件。',
  '法治政府建设还存在一些不足。下一步,我局将继续努力,不断提高法治政府建设水平。'.repeat(4),
]

it.each<[string, Partial<PageFacts>, string[], string]>([
  [
    'a title with full-width digits, above a text of other words',
    { title: '岩岭县云溪乡２０２４年度法治政府建设年度报告' },
    [
      '现将工作情况报告如下:',
      ...Array.from({ length: 16 }, (_, at) => `全年调解邻里纠纷${at}起。`),
    ],
    'report',
  ],
  [
    'no title, chapters numbered as parts',
    {},
    [...prose, '第一部分　主要负责人履行推进法治建设第一责任人职责情况', ...prose],
    'report',
  ],
  [
    'no title, chapters without a number',
    {},
    [...prose, '主要负责人履行推进法治建设第一责任人职责情况', ...prose],
    'report',
  ],
  ['a quarter told in parts', {}, [...prose, '第三部分　下季度工作打算', ...prose], 'no report'],
])('%s', (_, facts, lines, expected) => {
  const { isReport } = recognise(factsOf(facts), articleOf(lines), [], standards, null)
  expect(isReport ? 'report' : 'no report').toBe(expected)
})
