import type Fraction from 'fraction.js'
import type { Interval } from '../report/figure.ts'
import type { Quantity } from './quantity.ts'

/** "n" or "n/d", as the vocabulary's rationals are written. */
export function rationalOf(value: Fraction): string {
  return value.d === 1n ? String(value.s * value.n) : `${value.s * value.n}/${value.d}`
}

function interval(
  low: Fraction | null,
  high: Fraction | null,
  lowOpen: boolean,
  highOpen: boolean,
): Interval {
  return { low: low && rationalOf(low), high: high && rationalOf(high), lowOpen, highOpen }
}

/** What the written number can stand for when it was rounded half-up, and when it was cut off. */
export function intervalsOf(quantity: Quantity): {
  rounded: Interval | null
  truncated: Interval | null
} {
  const { value, upTo, stretch } = quantity
  if (!value) return { rounded: null, truncated: null }
  if (stretch) {
    const both = stretched(quantity, value)
    return { rounded: both, truncated: both }
  }
  if (upTo) {
    const both = interval(value, upTo, false, false)
    return { rounded: both, truncated: both }
  }
  return written(value, quantity.step)
}

function written(value: Fraction, step: Fraction | null) {
  if (!step) {
    const point = interval(value, value, false, false)
    return { rounded: point, truncated: point }
  }
  const half = step.div(2)
  return {
    rounded: interval(value.sub(half), value.add(half), false, false),
    truncated: interval(value, value.add(step), false, true),
  }
}

/** 余 is one step of the leading precision, 约 half a step each way, 近 half a step below: conventions that only clear. */
function stretched(quantity: Quantity, value: Fraction): Interval {
  const lead = quantity.lead ?? value.mul(0)
  const half = lead.div(2)
  switch (quantity.stretch) {
    case 'more':
      return interval(value, (quantity.upTo ?? value).add(lead), false, true)
    case 'about':
      return interval(value.sub(half), (quantity.upTo ?? value).add(half), true, true)
    case 'almost':
      return interval(value.sub(half), value, true, true)
    case 'up':
      return interval(value, null, !quantity.closed, false)
    case 'down':
      return interval(null, quantity.upTo ?? value, false, !quantity.closed)
    case 'open':
      return interval(value, null, false, false)
    case 'few':
      return interval(value, quantity.upTo ?? value.add(lead), false, false)
    default:
      return interval(value, value.mul(10), false, true)
  }
}
