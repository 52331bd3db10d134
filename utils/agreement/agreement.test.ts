import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draws, krippendorffsAlpha } from './alpha.ts'
import { cohensKappa, percentAgreement } from './kappa.ts'
import { prevalence, type Ratings } from './ratings.ts'

/** Columns of categories as coders' rows are printed in the literature; "." where one said nothing. */
const coders = (...rows: string[]): Ratings =>
  rows[0]!.split(' ').map((_, unit) =>
    rows.map((row) => {
      const category = row.split(' ')[unit]!
      return category === '.' ? null : category
    }),
  )

/** A 2×2 table as ratings: both yes, first only, second only, both no. */
const table = (both: number, first: number, second: number, none: number): Ratings => [
  ...Array.from({ length: both }, () => ['y', 'y']),
  ...Array.from({ length: first }, () => ['y', 'n']),
  ...Array.from({ length: second }, () => ['n', 'y']),
  ...Array.from({ length: none }, () => ['n', 'n']),
]

describe('Krippendorff’s alpha', () => {
  it.each([
    [
      '4 observers, 12 units, missing data (Krippendorff 2011, C)',
      coders(
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ),
      0.743,
    ],
    [
      '2 observers, 10 units, two categories (2011, A)',
      coders('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'),
      0.095,
    ],
    [
      '2 observers, 12 units, five categories (2011, B)',
      coders('a a b b d c c c e d d a', 'b a b b b c c c e d d d'),
      0.692,
    ],
  ])('is as published: %s', (_, ratings, published) => {
    const alpha = krippendorffsAlpha(ratings)
    expect(alpha.value).toBeCloseTo(published, 3)
    if (alpha.value === null) return
    const [low, high] = alpha.interval!
    expect(low).toBeLessThan(alpha.value)
    expect(high).toBeGreaterThan(alpha.value)
  })

  it('says when there is nothing to tell', () => {
    expect(krippendorffsAlpha(coders('a a a', 'a a a'))).toEqual({
      value: null,
      why: 'no-variation',
    })
    expect(krippendorffsAlpha(coders('a b .', '. . b'))).toEqual({ value: null, why: 'no-pairs' })
    expect(krippendorffsAlpha([])).toEqual({ value: null, why: 'no-pairs' })
  })
})

describe('Cohen’s kappa', () => {
  it.each([
    [table(20, 5, 10, 15), 0.4],
    [table(45, 15, 25, 15), 0.1304],
    [table(25, 35, 5, 35), 0.2593],
    [table(10, 0, 0, 10), 1],
    [table(0, 10, 10, 0), -1],
  ])('is as worked out by hand', (ratings, value) => {
    expect(cohensKappa(ratings).value).toBeCloseTo(value, 4)
  })

  it('leaves out what one coder did not rate', () => {
    const more: Ratings = [...table(20, 5, 10, 15), ['y', null], [null, 'n'], [null, null]]
    expect(cohensKappa(more).value).toBeCloseTo(0.4, 10)
  })

  it('says when there is nothing to tell', () => {
    expect(cohensKappa(table(5, 0, 0, 0))).toEqual({ value: null, why: 'no-variation' })
    expect(cohensKappa([['y', null]])).toEqual({ value: null, why: 'no-pairs' })
  })

  it('has an interval as wide as kappa really scatters', () => {
    const random = draws(7)
    const source = table(20, 5, 10, 15)
    const values = Array.from({ length: 4000 }, () => {
      const drawn = source.map(() => source[Math.floor(random() * source.length)]!)
      return cohensKappa(drawn).value!
    })
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    const kappa = cohensKappa(source)
    if (kappa.value === null) throw new Error('undefined')
    const half = (kappa.interval![1] - kappa.interval![0]) / 2
    expect(half / (1.959964 * Math.sqrt(variance))).toBeGreaterThan(0.93)
    expect(half / (1.959964 * Math.sqrt(variance))).toBeLessThan(1.07)
  })
})

it('percent agreement has Wilson’s interval', () => {
  const measure = percentAgreement(table(5, 1, 1, 3))
  expect(measure.value).toBeCloseTo(0.8, 10)
  if (measure.value === null) return
  // 8 of 10: 0.4902 to 0.9433, as printed in textbooks on Wilson's interval.
  expect(measure.interval![0]).toBeCloseTo(0.4902, 4)
  expect(measure.interval![1]).toBeCloseTo(0.9433, 4)
})

it('counts how often categories were given', () => {
  expect(Object.fromEntries(prevalence(coders('a b .', 'a a b')))).toEqual({ a: 3, b: 2 })
})

it('never gives NaN, nor anything out of range, and does not mind which coder comes first', () => {
  const category = fc.constantFrom('a', 'b', 'c', null)
  fc.assert(
    fc.property(fc.array(fc.tuple(category, category), { maxLength: 30 }), (ratings) => {
      for (const measure of [percentAgreement, cohensKappa, krippendorffsAlpha]) {
        const one = measure(ratings)
        const other = measure(ratings.map(([a, b]) => [b, a]))
        expect(one.value ?? 0).toBeCloseTo(other.value ?? 0, 10)
        if (one.value === null) continue
        expect(one.value).toBeGreaterThanOrEqual(-1.0000001)
        expect(one.value).toBeLessThanOrEqual(1.0000001)
        for (const limit of one.interval ?? []) expect(Number.isFinite(limit)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})
