import type Fraction from 'fraction.js'
import { add, divide, point, type Range, scale } from './range.ts'
import { hundred, whole, zero } from './rational.ts'
import type { Reading } from './reading.ts'

/** The whole numbers from `first` to `last`, both included. */
export interface Run {
  first: bigint
  last: bigint
}

/** The whole numbers in a range; null when there is none or the range is unbounded. */
export function wholesIn(range: Range): Run | null {
  if (!range.low || !range.high) return null
  const floor = floorOf(range.low)
  const onLow = range.low.d === 1n && !range.lowOpen
  const first = onLow ? floor : floor + 1n
  const under = floorOf(range.high)
  const last = range.high.d === 1n && range.highOpen ? under - 1n : under
  return first <= last ? { first, last } : null
}

function floorOf(value: Fraction): bigint {
  const down = (value.s * value.n) / value.d
  return value.s < 0n && value.d !== 1n ? down - 1n : down
}

/** The whole numerators out of `base` that are written as this percentage, under either rounding. */
export function numerators(rate: Reading, base: bigint): Run | null {
  return eitherRun(rate, (range) => scale(range, whole(base).div(hundred)))
}

/**
 * The whole baselines from which a change by this percentage (signed: a decline is negative) leads to `current`,
 * under either rounding.
 */
export function baselines(change: Reading, current: bigint): Run | null {
  return eitherRun(change, (range) =>
    divide(point(whole(current)), scale(add(range, point(hundred)), hundred.inverse())),
  )
}

function eitherRun(rate: Reading, image: (range: Range) => Range | null): Run | null {
  const runs = [rate.rounded, rate.truncated]
    .map(image)
    .map((range) => range && wholesIn(range))
    .filter((run) => run !== null)
  if (runs.length === 0) return null
  const ascending = (a: bigint, b: bigint) => (a < b ? -1 : 1)
  const first = runs.map((run) => run.first).sort(ascending)[0]
  const last = runs
    .map((run) => run.last)
    .sort(ascending)
    .at(-1)
  return first === undefined || last === undefined ? null : { first, last }
}

/** Largest number of written rates whose reachability is counted; beyond it the count says nothing anyway. */
const countable = 100_000

/**
 * The share of all rates from 0 to 100 % with so many decimals that no whole numerator out of `base` can give: how
 * likely it is that a wrong rate would be caught, 0–1. 0 once the base has a numerator for every rate.
 */
export function likelihoodOfCatching(base: bigint, decimals: number): number {
  const rates = 10 ** (decimals + 2)
  if (rates > countable || base <= 0n || base >= BigInt(rates)) return 0
  const whole = Number(base)
  const reachable = new Set<number>()
  for (let k = 0; k <= whole; k++) {
    const twice = 2 * k * rates
    reachable.add(Math.floor((twice + whole) / (2 * whole)))
    reachable.add(Math.floor(twice / (2 * whole)))
  }
  return 1 - reachable.size / (rates + 1)
}

/** True when feasibility can say something: the base is smaller than the number of rates that can be written. */
export function isInformative(base: bigint, decimals: number): boolean {
  return base > 0n && base < 10n ** BigInt(decimals + 2)
}

/** True when the number is above 0 and whole, so that it can be a base of counted things. */
export function isBase(value: Fraction): boolean {
  return value.d === 1n && value.compare(zero) > 0
}
