import { expect, it } from 'vitest'
import { citationYears } from './citation-years.ts'
import { subjectOf } from './testing.ts'

function rulesFor(...lines: string[]): string[] {
  const subject = subjectOf(['我局认真开展各项工作,取得积极成效,群众满意度稳步提升。', ...lines])
  return citationYears(subject).map(
    ({ rule, span }) => `${rule} ${subject.article.text.slice(span!.start, span!.end)}`,
  )
}

it.each([
  ['《法治政府建设实施纲要(2022—2025年)》'],
  ['《法治政府建设实施纲要（2021-2035年）》'],
  ['《法治政府建设实施纲要》(2020—2025年)'],
  ['《法治政府建设实施纲要 (2020 — 2025 年)》'],
  ['《法治中国建设规划(2021—2025年)》'],
  ['《法治社会建设实施纲要(2021—2025年)》'],
])('%s does not exist', (cited) => {
  const shown = cited.replace(/ /g, '')
  expect(rulesFor(`深入贯彻落实${cited},各项任务有序推进。`)).toEqual([`citation-years ${shown}`])
})

it.each([
  '《法治政府建设实施纲要(2021—2025年)》',
  '《法治政府建设实施纲要(2015—2020年)》',
  '《法治政府建设实施纲要（2021-2025年）》',
  '《法治政府建设实施纲要(2021—2025)》',
  '《法治中国建设规划(2020—2025年)》',
  '《云溪市法治政府建设实施纲要(2022—2025年)》',
  '《云溪市法治政府建设实施方案(2022—2025年)》',
  '《法治政府建设实施纲要》',
  // Of what comes after the last one known here nothing can be said.
  '《法治政府建设实施纲要(2026—2030年)》',
  '《法治中国建设规划(2025—2030年)》',
  '《云溪市五年立法规划(2023—2027年)》',
])('%s may stand', (cited) => {
  expect(rulesFor(`深入贯彻落实${cited},各项任务有序推进。`)).toEqual([])
})

it('notices one plan with two spans of years', () => {
  const found = rulesFor(
    '印发《云溪市法治政府建设实施方案(2021—2025年)》。',
    '对照《云溪市法治政府建设实施方案(2022—2025年)》,逐项落实任务。',
  )
  expect(found).toEqual(['citation-years-differ 《云溪市法治政府建设实施方案(2022—2025年)》'])
})

it('lets one plan follow another', () => {
  expect(
    rulesFor('总结《云溪市法治规划(2016—2020年)》,印发《云溪市法治规划(2021—2025年)》。'),
  ).toEqual([])
})
