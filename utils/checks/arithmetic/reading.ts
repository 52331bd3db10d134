import type Fraction from 'fraction.js'
import type { Figure } from '../../report/figure.ts'
import { hull, point, type Range, rangeOf } from './range.ts'
import { rational } from './rational.ts'

/** A number of the page as the arithmetic sees it: its written value and what it can stand for. */
export interface Reading {
  /** The value as written, in the base unit. */
  value: Fraction
  /** Value of one step of the last written digit; null when the string has none. */
  step: Fraction | null
  /** What it stands for if it was rounded half-up, and if it was cut off. */
  rounded: Range
  truncated: Range
  /** What it can stand for under either. */
  either: Range
  /** False for 约, 近, 余, 超 and ranges: such a number may clear another, never convict it. */
  exact: boolean
}

/** Kinds that are counted, not measured: written to the unit, they are whole and exact. */
const counted = /^(?:count|rank)$/

/** Reads a figure; null when it has no number (ranks such as 前列). */
export function readingOf(figure: Figure): Reading | null {
  const value = rational(figure.exact)
  if (!value) return null
  const step = rational(figure.step)
  const exact = figure.exactness === 'exact' && figure.upTo === null
  // 40个 is forty, not 39.5 to 40.5; 1.2万人 is counted too, but rounded on the page.
  const unitStep = !step || (step.d === 1n && step.n === 1n)
  if (exact && counted.test(figure.kind) && unitStep) {
    const alone = point(value)
    return { value, step, rounded: alone, truncated: alone, either: alone, exact }
  }
  return measuredOf(figure)
}

/** Reads a figure as measured, though it counts whole things: an average of 116人 stands for 115.5 to 116.5. */
export function measuredOf(figure: Figure): Reading | null {
  const value = rational(figure.exact)
  if (!value) return null
  const step = rational(figure.step)
  const exact = figure.exactness === 'exact' && figure.upTo === null
  const rounded = figure.rounded ? rangeOf(figure.rounded) : point(value)
  const truncated = figure.truncated ? rangeOf(figure.truncated) : rounded
  return { value, step, rounded, truncated, either: hull(rounded, truncated), exact }
}

/** True when the number stands for one value only: counted to the unit, not 1.2万 and not 500余. */
export function isPoint({ either }: Reading): boolean {
  return either.low !== null && either.high !== null && either.low.equals(either.high)
}
