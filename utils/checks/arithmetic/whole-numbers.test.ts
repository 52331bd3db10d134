import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { point, type Range } from './range.ts'
import type { Reading } from './reading.ts'
import {
  baselines,
  isInformative,
  likelihoodOfCatching,
  numerators,
  wholesIn,
} from './whole-numbers.ts'

/** A percentage with so many decimals, as the extraction reads it. */
function rate(steps: number, decimals: number): Reading {
  const scale = 10 ** decimals
  const value = new Fraction(steps, scale)
  const half = new Fraction(1, 2 * scale)
  const rounded: Range = {
    low: value.sub(half),
    high: value.add(half),
    lowOpen: false,
    highOpen: true,
  }
  const truncated: Range = {
    ...point(value),
    high: value.add(new Fraction(1, scale)),
    highOpen: true,
  }
  return {
    value,
    step: new Fraction(1, scale),
    rounded,
    truncated,
    either: { ...truncated, low: rounded.low },
    exact: true,
  }
}

describe('whole numbers', () => {
  it('are found inside a range, open ends left out', () => {
    const from = (low: number, high: number, lowOpen = false, highOpen = false) =>
      wholesIn({ low: new Fraction(low), high: new Fraction(high), lowOpen, highOpen })
    expect(from(1.5, 3.5)).toEqual({ first: 2n, last: 3n })
    expect(from(2, 3, true, true)).toBeNull()
    expect(from(2, 3)).toEqual({ first: 2n, last: 3n })
    expect(from(-2.5, -0.5)).toEqual({ first: -2n, last: -1n })
  })

  it('has no numerator out of 203 for 41.7 %', () => {
    expect(numerators(rate(417, 1), 203n)).toBeNull()
    expect(numerators(rate(414, 1), 203n)).toEqual({ first: 84n, last: 84n })
    // 41.87: half-up gives 41.9, cut off 41.8.
    expect(numerators(rate(418, 1), 203n)).toEqual({ first: 85n, last: 85n })
  })

  it('gives 645 to 651 before 870 after +34 %', () => {
    expect(baselines(rate(34, 0), 870n)).toEqual({ first: 645n, last: 651n })
    expect(baselines(rate(4545, 2), 16n)).toEqual({ first: 11n, last: 11n })
    expect(baselines(rate(30, 0), 16n)).toBeNull()
  })

  it('finds every rate that was really computed, under both roundings', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(),
        fc.nat({ max: 3 }),
        (base, k, places) => {
          const part = k % (base + 1)
          const scaled = (100 * part * 10 ** places) / base
          for (const steps of [Math.floor(scaled + 0.5), Math.floor(scaled)]) {
            const run = numerators(rate(steps, places), BigInt(base))
            expect(run && run.first <= BigInt(part) && BigInt(part) <= run.last).toBe(true)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('says how likely a wrong rate is caught', () => {
    // Out of 3, of the 101 whole percentages only 0, 33, 66, 67, 100 can be written.
    expect(likelihoodOfCatching(3n, 0)).toBeCloseTo(1 - 5 / 101)
    expect(likelihoodOfCatching(203n, 1)).toBeGreaterThan(0.6)
    expect(likelihoodOfCatching(100n, 0)).toBe(0)
    expect(likelihoodOfCatching(0n, 1)).toBe(0)
    expect(likelihoodOfCatching(7n, 9)).toBe(0)
  })

  it('is informative only below one step for each numerator', () => {
    expect(isInformative(999n, 1)).toBe(true)
    expect(isInformative(1000n, 1)).toBe(false)
    expect(isInformative(0n, 1)).toBe(false)
  })
})
