import { expect, it } from 'vitest'
import { fromCsv } from '../testing.ts'
import { type AgreementRow, agreement } from './agreement.ts'

const row: AgreementRow = {
  document: null,
  coders: ['林', '=周'],
  what: 'code',
  code: '套话',
  units: 12,
  percent: { value: 2 / 3, interval: [0.39, 0.86] },
  kappa: { value: -0.25, interval: null },
  alpha: { value: null, why: 'no-variation' },
}

it('writes measures with their limits, and why one is missing', () => {
  const { text, rows } = agreement.write([row], { toolVersion: '0', offsetMinutes: 0 })
  expect(rows).toBe(1)
  expect(fromCsv(agreement.head + text).rows).toEqual([
    {
      format: 'heyue-agreement/1',
      document_id: '',
      url: '',
      issuer: '',
      report_year: '',
      coder_1: '林',
      coder_2: '=周',
      matter: 'code',
      code: '套话',
      units: '12',
      percent: '0.666667',
      percent_low: '0.39',
      percent_high: '0.86',
      kappa: '-0.25',
      kappa_low: '',
      kappa_high: '',
      alpha: '',
      alpha_low: '',
      alpha_high: '',
      undefined_because: 'no-variation',
    },
  ])
})
