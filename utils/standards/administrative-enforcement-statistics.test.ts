import { expect, it } from 'vitest'
import { matchesAny, plain } from '../report/pattern.ts'
import { contentsOfLabel } from '../report/vocabulary.ts'
import { administrativeEnforcementStatistics as standard } from './administrative-enforcement-statistics.ts'

it.each([
  ['云溪市水利局2024年度行政执法统计年报', true],
  ['临江县2024年度行政执法数据公示', true],
  ['云溪市交通运输局2024年行政执法总体情况', true],
  ['2024年行政执法统计年度报告', true],
  ['关于做好行政执法统计年报工作的通知', false],
  ['行政执法统计年报解读', false],
  ['2024年第一季度行政执法数据统计', false],
  ['云溪市2024年法治政府建设情况报告', false],
  ['行政执法监督检查情况通报', false],
])('%s is such a report: %s', (title, expected) => {
  const { titles, notTitles } = standard.recognition
  const words = plain(title)
  expect(matchesAny(titles, words) && !matchesAny(notTitles, words)).toBe(expected)
})

it.each([
  ['总体情况', ['overall-figures']],
  ['行政处罚情况', ['penalties']],
  ['行政许可数据', ['licences']],
  ['行政强制实施情况', ['coercion']],
  ['行政检查', ['inspections']],
  ['行政检查存在的问题', []],
  ['下一步打算', []],
])('%s is %j', (label, ids) => {
  expect(contentsOfLabel(standard, label, 2024).map(({ id }) => id)).toEqual(ids)
})

it('cites no article that was not read', () => {
  for (const { norm } of standard.contents) expect(norm.standing).toBe('unchecked')
})
