import { expect, it } from 'vitest'
import { articleOf, factsOf } from '../report/testing.ts'
import { standards } from '../standards/registry.ts'
import { gatherEvidence } from './evidence.ts'
import { listGrounds } from './list-grounds.ts'

const bodies = ['水务局', '电力局', '交通局', '气象局']
const reports = bodies.map((body) => `云溪市${body}2024年法治政府建设情况报告`)
const excerpt = '2024年，我局认真落实法治政府建设各项任务，全年组织学法12次，审查合同30份……'

it.each<[string, string[], boolean]>([
  ['titles one below the other', reports, true],
  ['titles with their days', reports.map((one, at) => `${one}2025-03-1${at}`), true],
  ['titles with their days in brackets', reports.map((one) => `${one}[25-03-12]`), true],
  [
    'titles and days, with words of each',
    reports.flatMap((one) => [`${one}2025年3月1日`, excerpt]),
    true,
  ],
  ['two titles', reports.slice(0, 2), false],
  [
    'titles of other things with their days',
    bodies.map((body) => `${body}工作动态2025-03-12`),
    false,
  ],
])('a list of reports: %s', (_, lines, expected) => {
  const evidence = gatherEvidence(factsOf({}), articleOf(lines), [])
  expect(listGrounds(evidence, standards[0]!).length > 0).toBe(expected)
})
