import { expect, it } from 'vitest'
import { reportYear } from './report-year.ts'

it.each([
  ['the title says it', '云溪市2024年法治政府建设情况报告', null, null, null, 2024],
  ['zeros written as letters', '云溪市二O二四年法治政府建设情况报告', null, null, null, 2024],
  ['the first of two years in the title', '2024年工作总结和2025年工作计划', 2024, null, null, 2024],
  ['the text, when the title is silent', '法治政府建设情况报告', 2024, null, '2025-03-01', 2024],
  ['the year before the signature', null, null, '2025-01-20', '2025-03-01', 2024],
  ['the year before publication', '法治政府建设情况', null, null, '2025-03-01', 2024],
  ['signed in December of the year itself', null, null, '2024-12-20', null, 2024],
  [
    'a slip of the title that text and date disprove',
    '2025年法治政府建设情况报告',
    2024,
    null,
    '2025-03-01',
    2024,
  ],
  [
    'a contradiction nothing decides: the title',
    '2023年法治政府建设情况报告',
    2024,
    null,
    null,
    2023,
  ],
  ['nothing', null, null, null, null, null],
])('%s', (_, title, text, signedOn, publishedOn, year) => {
  expect(reportYear({ title, text, signedOn, publishedOn })).toBe(year)
})
