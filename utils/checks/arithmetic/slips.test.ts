import Fraction from 'fraction.js'
import { expect, it } from 'vitest'
import { point, type Range } from './range.ts'
import type { Reading } from './reading.ts'
import { slipOf } from './slips.ts'

/** A number as written, to its last digit, rounded half-up. */
function reading(written: string, exact = true): Reading {
  const value = new Fraction(written)
  const step = new Fraction(1, 10 ** (written.split('.')[1]?.length ?? 0))
  const either: Range = {
    low: value.sub(step.div(2)),
    high: value.add(step.div(2)),
    lowOpen: false,
    highOpen: true,
  }
  return { value, step, rounded: either, truncated: either, either, exact }
}
const result = (value: string) => ({
  value: new Fraction(value),
  range: point(new Fraction(value)),
})

it.each([
  ['9.5', '95', 'decimal-point'],
  ['95', '9.5', 'decimal-point'],
  ['0.95', '95', 'decimal-point'],
  ['1.2', '12000', 'ten-thousand'],
  ['12000', '1.2', 'ten-thousand'],
  ['3', '300000000', 'hundred-million'],
  ['73.5', '37.5', 'swapped-digits'],
  ['37.5', '35.7', 'swapped-digits'],
  ['73.5', '37.54', 'swapped-digits'],
  ['73.5', '37.55', null],
  ['73.5', '57.3', null],
  ['73.5', '61.2', null],
  ['5', '7', null],
  ['-73.5', '37.5', null],
])('%s written for %s: %s', (written, truth, slip) => {
  expect(slipOf(reading(written), result(truth))).toBe(slip)
})

it('digits of an estimate or of a number without digits are not exchanged', () => {
  expect(slipOf(reading('73.5', false), result('37.5'))).toBeNull()
  expect(slipOf({ ...reading('73.5'), step: null }, result('37.5'))).toBeNull()
  expect(slipOf({ ...reading('73.5'), step: new Fraction(2) }, result('37.5'))).toBeNull()
})
