import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { decimal, decimalsOf, isWhole, rational, whole } from './rational.ts'

describe('rational', () => {
  it.each([
    ['3', '3'],
    ['-3/8', '-3/8'],
    ['10/4', '5/2'],
  ])('reads %s', (text, shown) => expect(rational(text)?.toFraction()).toBe(shown))

  it.each([null, '', '1.5', '1/0', '1/00', 'x', '1e9', '--1'])('refuses %s', (text) =>
    expect(rational(text)).toBeNull(),
  )

  it('prints half-up and without closing zeros', () => {
    const shown = (n: bigint, d: bigint, places: number) => decimal(new Fraction(n, d), places)
    expect(shown(3n, 8n, 4)).toBe('0.375')
    expect(shown(7215n * 100n, 7218n, 3)).toBe('99.958')
    expect(shown(1n, 2n, 0)).toBe('1')
    expect(shown(-1n, 3n, 2)).toBe('-0.33')
    expect(shown(-1n, 300n, 2)).toBe('0')
    expect(shown(1171890n, 10n, 2)).toBe('117189')
  })

  it('prints within half of the last place', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n), (n, d) => {
        const value = new Fraction(n, d)
        const off = new Fraction(decimal(value, 3)).sub(value).abs()
        expect(off.compare(new Fraction(1n, 2000n))).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('knows decimals from the step', () => {
    expect(decimalsOf(rational('1/100'))).toBe(2)
    expect(decimalsOf(rational('10000'))).toBe(0)
    expect(decimalsOf(null)).toBe(0)
  })

  it('knows whole numbers', () => {
    expect(isWhole(whole(4n))).toBe(true)
    expect(isWhole(new Fraction(1n, 2n))).toBe(false)
  })
})
