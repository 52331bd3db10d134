import { expect, it } from 'vitest'
import { sameIssuer, sameReport } from './same-report.ts'
import { textOf } from './testing.ts'

it.each([
  ['青砚区人民政府', '青砚区政府', true],
  ['云溪市青砚区人民政府', '青砚区人民政府', true],
  ['青砚区人民政府', '云溪市青砚区人民政府', true],
  ['中共青砚区委员会办公室', '青砚区委员会办公室', true],
  ['青砚区 人民政府', '青砚区人民政府', true],
  ['青砚区司法局', '青砚区人民政府', false],
  // Of a district and its bureau one name begins with the other: two bodies.
  ['青砚区', '青砚区司法局', false],
  [null, '青砚区人民政府', true],
  ['青砚区人民政府', null, true],
])('%s and %s', (a, b, same) => expect(sameIssuer(a, b)).toBe(same))

const issuer = '青砚区人民政府'

it.each([
  [2024, 2024, true],
  [2024, 2023, false],
  [null, 2023, true],
  [2024, null, true],
])('year %s on a page of %s', (noted, year, same) => {
  const report = { issuer, year: noted }
  expect(sameReport({ kind: 'page', report }, textOf(['甲'], { issuer, year }))).toBe(same)
})

it('another body’s report of an unknown year is another report', () => {
  const report = { issuer: '临沅县人民政府', year: null }
  expect(sameReport({ kind: 'page', report }, textOf(['甲']))).toBe(false)
})
