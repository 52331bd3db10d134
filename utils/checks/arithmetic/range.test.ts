import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import {
  add,
  divide,
  holds,
  hull,
  meets,
  negate,
  point,
  type Range,
  scale,
  subtract,
} from './range.ts'

const value = fc.integer({ min: -500, max: 500 }).map((n) => new Fraction(n, 10))
const range = fc
  .tuple(value, value, fc.boolean(), fc.boolean())
  .filter(([a, b]) => !a.equals(b))
  .map(([a, b, lowOpen, highOpen]): Range => {
    const [low, high] = a.compare(b) < 0 ? [a, b] : [b, a]
    return { low, high, lowOpen, highOpen }
  })
const positive = range.filter((one) => one.low !== null && one.low.compare(0) > 0)

/** Some value inside a range. */
function inside({ low, high }: Range): Fraction {
  return (low as Fraction).add(high as Fraction).div(2)
}

describe('ranges', () => {
  it('meet at ends only when both are closed there', () => {
    const at = (low: number, high: number, lowOpen = false, highOpen = false): Range => ({
      low: new Fraction(low),
      high: new Fraction(high),
      lowOpen,
      highOpen,
    })
    expect(meets(at(1, 2), at(2, 3))).toBe(true)
    expect(meets(at(1, 2, false, true), at(2, 3))).toBe(false)
    expect(meets(at(1, 2), at(2, 3, true))).toBe(false)
    expect(meets(at(1, 2), { ...at(0, 0), low: null, high: null })).toBe(true)
  })

  it('hold what arithmetic on their members gives', () => {
    fc.assert(
      fc.property(range, positive, (a, b) => {
        const [x, y] = [inside(a), inside(b)]
        expect(holds(add(a, b), x.add(y))).toBe(true)
        expect(holds(subtract(a, b), x.sub(y))).toBe(true)
        expect(holds(negate(a), x.neg())).toBe(true)
        expect(holds(scale(a, new Fraction(3)), x.mul(3))).toBe(true)
        const quotient = divide(a, b)
        expect(quotient && holds(quotient, x.div(y))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('are covered by their hull', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const cover = hull(a, b)
        expect(holds(cover, inside(a)) && holds(cover, inside(b))).toBe(true)
      }),
    )
  })

  it('are not divided by what may be 0', () => {
    expect(divide(point(new Fraction(1)), point(new Fraction(0)))).toBeNull()
    expect(divide(point(new Fraction(1)), { ...point(new Fraction(1)), low: null })).toBeNull()
  })
})

describe('ends', () => {
  const of = (text: string): Range => {
    const [low, high] = text.slice(1, -1).split(',')
    const end = (written = '') => (written === '' ? null : new Fraction(written))
    return {
      low: end(low),
      high: end(high),
      lowOpen: text[0] === '(',
      highOpen: text.endsWith(')'),
    }
  }
  const shown = ({ low, high, lowOpen, highOpen }: Range) =>
    `${lowOpen ? '(' : '['}${low?.toFraction() ?? ''},${high?.toFraction() ?? ''}${highOpen ? ')' : ']'}`

  it.each([
    ['add', add, '[1,2)', '[3,4]', '[4,6)'],
    ['add', add, '[1,2]', '(3,4]', '(4,6]'],
    ['add', add, '[1,2]', '[3,4]', '[4,6]'],
    ['add', add, '[1,]', '[3,4]', '[4,]'],
    ['add', add, '[1,2]', '[,4]', '[,6]'],
    ['add', add, '[,2]', '[3,]', '[,]'],
    ['subtract', subtract, '[5,6)', '(1,2]', '[3,5)'],
    ['hull', hull, '[1,2]', '(1,3)', '[1,3)'],
    ['hull', hull, '(1,3)', '[1,3]', '[1,3]'],
    ['hull', hull, '[2,3]', '[1,2]', '[1,3]'],
    ['hull', hull, '[1,2]', '[,1]', '[,2]'],
    ['hull', hull, '[,1]', '[1,2]', '[,2]'],
    ['divide', divide, '[4,8]', '[2,4]', '[1,4]'],
    ['divide', divide, '[4,8]', '(2,4]', '[1,4)'],
    ['divide', divide, '[4,8]', '[2,4)', '(1,4]'],
    ['divide', divide, '(4,8]', '[2,4]', '(1,4]'],
    ['divide', divide, '[4,8)', '[2,4]', '[1,4)'],
    ['divide', divide, '[-4,-2]', '[2,4]', '[-2,-1/2]'],
    ['divide', divide, '[4,8]', '[2,]', '[,4]'],
    ['divide', divide, '[4,]', '[2,4]', '[1,]'],
  ] as const)('%s: %#', (_, operation, a, b, wanted) => {
    expect(shown(operation(of(a), of(b))!)).toBe(wanted)
  })

  it.each(['[0,4]', '[-1,4]', '[,4]'])('nothing is divided by %s', (by) => {
    expect(divide(of('[1,2]'), of(by))).toBeNull()
  })

  it('are scaled where there are any', () => {
    expect(shown(scale(of('(1,2]'), new Fraction(100)))).toBe('(100,200]')
    expect(shown(scale(of('[,2)'), new Fraction(10)))).toBe('[,20)')
    expect(shown(scale(of('[2,]'), new Fraction(10)))).toBe('[20,]')
  })
})
