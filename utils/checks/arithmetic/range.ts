import type Fraction from 'fraction.js'
import type { Interval } from '../../report/figure.ts'
import { rational, zero } from './rational.ts'

/** The values a written number can stand for, exactly; null is unbounded on that side. */
export interface Range {
  low: Fraction | null
  high: Fraction | null
  lowOpen: boolean
  highOpen: boolean
}

/** The range of one value. */
export function point(value: Fraction): Range {
  return { low: value, high: value, lowOpen: false, highOpen: false }
}

/** The vocabulary's interval as a range. */
export function rangeOf(interval: Interval): Range {
  return { ...interval, low: rational(interval.low), high: rational(interval.high) }
}

/** True when some value lies in both; ends that only touch meet when both are closed there. */
export function meets(a: Range, b: Range): boolean {
  return reaches(a, b) && reaches(b, a)
}

function reaches(a: Range, b: Range): boolean {
  if (!a.low || !b.high) return true
  const order = a.low.compare(b.high)
  return order < 0 || (order === 0 && !a.lowOpen && !b.highOpen)
}

/** True when the value lies in the range. */
export function holds(range: Range, value: Fraction): boolean {
  return meets(range, point(value))
}

/** The smallest range that covers both: what a number can be under either rounding. */
export function hull(a: Range, b: Range): Range {
  const low = lower(a, b)
  const high = lower(negate(a), negate(b))
  return {
    low: low.low,
    lowOpen: low.lowOpen,
    high: high.low?.neg() ?? null,
    highOpen: high.lowOpen,
  }
}

function lower(a: Range, b: Range): Range {
  if (!a.low || !b.low) return a.low ? b : a
  const order = a.low.compare(b.low)
  if (order === 0) return a.lowOpen ? b : a
  return order < 0 ? a : b
}

/** The range of −a. */
export function negate(a: Range): Range {
  return {
    low: a.high?.neg() ?? null,
    high: a.low?.neg() ?? null,
    lowOpen: a.highOpen,
    highOpen: a.lowOpen,
  }
}

/** The range of a + b. */
export function add(a: Range, b: Range): Range {
  return {
    low: a.low && b.low ? a.low.add(b.low) : null,
    high: a.high && b.high ? a.high.add(b.high) : null,
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  }
}

/** The range of a − b. */
export function subtract(a: Range, b: Range): Range {
  return add(a, negate(b))
}

/** The range of a × factor, for a factor above 0. */
export function scale(a: Range, factor: Fraction): Range {
  return { ...a, low: a.low?.mul(factor) ?? null, high: a.high?.mul(factor) ?? null }
}

/** The range of a ÷ b for a ≥ 0 and b > 0; null where b may be 0 or is unbounded below. */
export function divide(a: Range, b: Range): Range | null {
  if (!b.low || b.low.compare(zero) <= 0) return null
  return {
    low: a.low && b.high ? a.low.div(a.low.s < 0n ? b.low : b.high) : null,
    high: a.high ? a.high.div(a.high.s < 0n && b.high ? b.high : b.low) : null,
    lowOpen: a.lowOpen || b.highOpen,
    highOpen: a.highOpen || b.lowOpen,
  }
}
