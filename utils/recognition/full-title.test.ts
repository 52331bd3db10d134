import { expect, it } from 'vitest'
import { articleOf, factsOf } from '../report/testing.ts'
import { standards } from '../standards/registry.ts'
import { recognise } from './recognise.ts'

const title = '云溪市交通运输局2024年度法治政府建设情况报告'
/** A small body's own field, in which the subject of the report is never named. */
const ofItsField = '修复农村公路86公里。调解出租汽车投诉214件。开通定制公交线路3条。'

it.each([
  ['a report’s title, long text', title, 5, 'report'],
  ['the same above a short text', title, 4, 'no report'],
  ['with words of its kind behind', `${title}（公开版）`, 5, 'report'],
  ['a word on a report', `${title}工作推进会`, 5, 'no report'],
  ['no year in it', '云溪市交通运输局法治政府建设情况报告', 5, 'no report'],
  ['no body in it', '2024年度法治政府建设情况报告', 5, 'no report'],
])('a tab with %s', (_, tab, times, expected) => {
  const lines = Array<string>(times).fill(ofItsField)
  const facts = factsOf({ title: tab, titleFrom: 'tab', url: 'https://example.com/a.html' })
  const { isReport, grounds } = recognise(facts, articleOf(lines), [], standards, null)
  const said = grounds.map(({ id, weight }) => `${id} ${weight}`).join(', ')
  expect(isReport ? 'report' : 'no report', said).toBe(expected)
})
