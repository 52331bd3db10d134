import { expect, it } from 'vitest'
import { plainPage } from '../pages/testing.ts'
import { factsOf } from '../report/testing.ts'
import { gatherEvidence, hasProse } from './evidence.ts'

const lead = '2024年,县红十字会认真落实法治政府建设工作部署,现将工作情况报告如下:'
const did = '公开捐赠信息26条,开展救护培训32场2100人次,聘请法律顾问1名,修订各项管理制度6个。'
const plan = '修订捐赠财产管理办法,开展法律法规宣传月活动,主动接受社会监督,完善内部控制制度。'

it.each<[string, string[], boolean]>([
  [
    'a short report with its lead and chapters',
    [lead, '一、工作情况', did, '二、2025年安排', plan],
    true,
  ],
  ['the same without a lead', ['一、工作情况', did, '二、2025年安排', plan], false],
  ['the same without chapters', [lead, did, plan], false],
  ['links under chapters', [lead, '一、市司法局', '报告全文', '二、市财政局', '报告全文'], false],
  ['many sentences', [lead, did, plan, did, plan], true],
  [
    'many sentences that end with half-width points',
    [lead, did, plan, did, plan].map((line) => line.replace('。', '.')),
    true,
  ],
])('%s', (_, lines, expected) => {
  const { article, outline } = plainPage(lines.join('\n'))
  expect(hasProse(gatherEvidence(factsOf({}), article, outline))).toBe(expected)
})
