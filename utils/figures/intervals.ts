import type { Interval } from '../report/figure.ts'
import { decimal, difference, type Exact, rationalOf, shifted, sum } from './numerals/exact.ts'
import type { Quantity } from './quantity.ts'

function interval(
  low: Exact | null,
  high: Exact | null,
  lowOpen: boolean,
  highOpen: boolean,
): Interval {
  return { low: low && rationalOf(low), high: high && rationalOf(high), lowOpen, highOpen }
}

/** The written value under half-up rounding and under cutting off; null for a rank without a number. */
export interface Intervals {
  rounded: Interval | null
  truncated: Interval | null
}

/** What the written number can stand for when it was rounded half-up, and when it was cut off. */
export function intervalsOf(quantity: Quantity): Intervals {
  const { value, upTo, stretch } = quantity
  if (!value) return { rounded: null, truncated: null }
  if (stretch) return underBoth(stretched(quantity, value))
  if (upTo) return underBoth(interval(value, upTo, false, false))
  return written(value, quantity.step)
}

function underBoth(both: Interval): Intervals {
  return { rounded: both, truncated: both }
}

function written(value: Exact, step: number | null): Intervals {
  if (step === null) return underBoth(interval(value, value, false, false))
  const halfStep = decimal(5, step - 1)
  const away = value.digits < 0 ? difference(value, decimal(1, step)) : null
  return {
    rounded: interval(difference(value, halfStep), sum(value, halfStep), false, false),
    truncated: away
      ? interval(away, value, true, false)
      : interval(value, sum(value, decimal(1, step)), false, true),
  }
}

/** 余 is one step of the leading precision, 约 half a step each way, 近 half a step below: conventions that only clear. */
function stretched(quantity: Quantity, value: Exact): Interval {
  const lead = quantity.lead === null ? decimal(0) : decimal(1, quantity.lead)
  const half = quantity.lead === null ? decimal(0) : decimal(5, quantity.lead - 1)
  const top = quantity.upTo ?? value
  switch (quantity.stretch) {
    case 'more':
      return interval(value, sum(top, lead), false, true)
    case 'about':
      return interval(difference(value, half), sum(top, half), true, true)
    case 'almost':
      return interval(difference(value, half), value, true, true)
    case 'up':
      return interval(value, null, !quantity.closed, false)
    case 'down':
      return interval(null, top, false, !quantity.closed)
    case 'open':
      return interval(value, null, false, false)
    case 'few':
      return interval(value, quantity.upTo ?? sum(value, lead), false, false)
    default:
      return interval(value, shifted(value, 1), false, true)
  }
}
