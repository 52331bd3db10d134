import { expect, it } from 'vitest'
import { citeNorm } from '../report/norm.ts'
import { lawBasedGovernment } from '../standards/law-based-government.ts'
import { late, timelinessOf } from './late.ts'
import { noFacts, subjectOf } from './testing.ts'

const identity = subjectOf([]).identity

it.each([
  ['2025-03-31', 'on-time'],
  ['2025-04-01', 'on-time'],
  ['2025-04-02', 'late'],
  ['2024-12-25', 'on-time'],
  ['2024-06-01', 'unknown'],
  ['2026-01-01', 'late'],
  ['2019-05-01', 'unknown'],
  [null, 'unknown'],
])('a report on 2024 published on %s is %s', (publishedOn, timeliness) => {
  expect(timelinessOf({ ...identity, publishedOn }, lawBasedGovernment)).toBe(timeliness)
})

it('is unknown without a year or a deadline', () => {
  const dated = { ...identity, publishedOn: '2025-06-01' }
  expect(timelinessOf({ ...dated, year: null }, lawBasedGovernment)).toBe('unknown')
  expect(timelinessOf(dated, { ...lawBasedGovernment, deadline: null })).toBe('unknown')
})

it.each([
  ['a bureau', '云溪市司法局', '2025-06-03', 'error'],
  ['a town', '青石镇人民政府', '2025-06-03', 'error'],
  ['a street office, which the norm does not name', '南门街道办事处', '2025-06-03', 'warning'],
  ['a bureau, signed late and no date of publication', '云溪市司法局', null, 'warning'],
  ['a street office, signed late', '南门街道办事处', null, 'notice'],
])('accuses %s by this much', (_, issuer, publishedOn, severity) => {
  const subject = subjectOf([], {
    page: { ...noFacts, publishedOn },
    identity: { ...identity, issuer, publishedOn: publishedOn ?? '2025-06-03' },
  })
  const [finding] = late(subject)
  expect(finding).toMatchObject({ rule: 'late', severity, kind: 'timeliness' })
  expect(finding!.message.zh).toContain('2025-06-03')
  expect(finding!.norm && citeNorm(finding!.norm)).toContain('第二十四条')
})

it('is silent in time', () => {
  expect(late(subjectOf([], { identity: { ...identity, publishedOn: '2025-03-01' } }))).toEqual([])
})

it.each<[Record<string, string>, string, string]>([
  [{ 更新时间: '2025-06-03 10:20' }, 'warning', '更新日期'],
  [{ 更新时间: '2025-06-03', 发布时间: '2025-06-03' }, 'error', '发布日期'],
  [{ 更新时间: '2025-07-01' }, 'error', '发布日期'],
])('a page with %j is accused by this much', (fields, severity, words) => {
  const publishedOn = '2025-06-03'
  const subject = subjectOf([], {
    page: { ...noFacts, publishedOn, fields },
    identity: { ...identity, publishedOn },
  })
  expect(late(subject)).toMatchObject([
    { severity, message: { zh: expect.stringContaining(words) } },
  ])
})

it('tells of a report that is older than its norm without accusing it', () => {
  const publishedOn = '2018-06-03'
  const subject = subjectOf([], {
    page: { ...noFacts, publishedOn },
    identity: { ...identity, year: 2017, publishedOn },
  })
  expect(late(subject)).toMatchObject([{ severity: 'notice' }])
})
