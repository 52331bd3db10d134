import type { Measure, Ratings } from './ratings.ts'

/** Enough that the limits no longer move in the second decimal. */
const resamplings = 1000

/**
 * Krippendorff's alpha for nominal categories, any number of coders and missing ratings (Krippendorff 2011; 2019,
 * ch. 12). The interval resamples units with replacement and takes the middle 95 % (percentile bootstrap over units;
 * Hayes & Krippendorff 2007 resample deviations instead). The draws are always the same, so that a report can be
 * repeated.
 */
export function krippendorffsAlpha(ratings: Ratings): Measure {
  const units = ratings.map(countsOf).filter(({ size }) => size > 1)
  if (units.length === 0) return { value: null, why: 'no-pairs' }
  const value = alphaOf(units)
  if (value === null) return { value: null, why: 'no-variation' }
  return { value, interval: units.length < 5 ? null : bootstrap(units) }
}

/** A unit: how many coders gave each category, and how many gave any. */
interface Unit {
  counts: Map<string, number>
  size: number
}

function countsOf(row: readonly (string | null)[]): Unit {
  const counts = new Map<string, number>()
  for (const category of row)
    if (category !== null) counts.set(category, (counts.get(category) ?? 0) + 1)
  return { counts, size: [...counts.values()].reduce((sum, count) => sum + count, 0) }
}

/** 1 − observed by expected disagreement; null when nothing varies. */
function alphaOf(units: Unit[]): number | null {
  const totals = new Map<string, number>()
  let pairable = 0
  let disagreeing = 0
  for (const { counts, size } of units) {
    pairable += size
    let alike = 0
    for (const [category, count] of counts) {
      totals.set(category, (totals.get(category) ?? 0) + count)
      alike += count * (count - 1)
    }
    disagreeing += (size * (size - 1) - alike) / (size - 1)
  }
  let expected = pairable * (pairable - 1)
  for (const total of totals.values()) expected -= total * (total - 1)
  return expected === 0 ? null : 1 - ((pairable - 1) * disagreeing) / expected
}

function bootstrap(units: Unit[]): readonly [number, number] {
  const random = draws(0x9e3779b9)
  const values = Array.from({ length: resamplings }, () => {
    const drawn = units.map(() => units[Math.floor(random() * units.length)]!)
    // A draw without variation has no disagreement.
    return alphaOf(drawn) ?? 1
  }).sort((a, b) => a - b)
  return [values[Math.floor(resamplings * 0.025)]!, values[Math.ceil(resamplings * 0.975) - 1]!]
}

/** Evenly distributed numbers from a seed (mulberry32): the same every time. */
export function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
