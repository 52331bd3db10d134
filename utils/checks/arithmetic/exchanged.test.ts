import Fraction from 'fraction.js'
import { expect, it } from 'vitest'
import { isExchangedBy } from './exchanged.ts'

it.each([
  [1251, 270, true],
  [1521, -270, true],
  [147, 27, true],
  [147, 36, false],
  [147, 9, false],
  // 12 and 21: too few to tell.
  [12, 9, false],
  // 011 is no number of three digits.
  [101, -90, false],
  [110, -9, true],
  [477, 0, false],
])('%i is %i off by two digits exchanged: %s', (value, by, said) =>
  expect(isExchangedBy(new Fraction(value), new Fraction(by))).toBe(said),
)
