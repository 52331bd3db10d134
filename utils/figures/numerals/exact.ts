/**
 * An exact number: `digits` × 10^`exponent` / `over`. Whole digits stay below 10¹⁵, so ordinary numbers hold them
 * without loss; a fraction library on big integers is exact too and took two thirds of the time of a whole extraction.
 */
export interface Exact {
  digits: number
  exponent: number
  over: number
}

/** The decimal `digits` × 10^`exponent`. */
export function decimal(digits: number, exponent = 0): Exact {
  return { digits, exponent, over: 1 }
}

/** One half, as 个半 and 过半 mean it. */
export const half = decimal(5, -1)

/** The quotient of two whole numbers. */
export function quotient(above: number, below: number): Exact {
  return { digits: above, exponent: 0, over: below }
}

/** The number times ten to a power. */
export function shifted(one: Exact, by: number): Exact {
  return by === 0 ? one : { ...one, exponent: one.exponent + by }
}

/** The number with its sign turned. */
export function negated(one: Exact): Exact {
  return { ...one, digits: -one.digits }
}

/** The sum; exact for decimals, which is all that intervals and compounds add. */
export function sum(one: Exact, other: Exact): Exact {
  const exponent = Math.min(one.exponent, other.exponent)
  const digits = aligned(one, exponent) * other.over + aligned(other, exponent) * one.over
  return { digits, exponent, over: one.over * other.over }
}

function aligned({ digits, exponent }: Exact, to: number): number {
  return exponent === to ? digits : digits * 10 ** (exponent - to)
}

/** The difference. */
export function difference(one: Exact, other: Exact): Exact {
  return sum(one, negated(other))
}

/** Negative, zero or positive as the first is below, at or above the second. */
export function compare(one: Exact, other: Exact): number {
  return difference(one, other).digits
}

/** The nearest float, for showing. */
export function floatOf({ digits, exponent, over }: Exact): number {
  const value = exponent < 0 ? digits / 10 ** -exponent : digits * 10 ** exponent
  return over === 1 ? value : value / over
}

/** "n" or "n/d" in lowest terms, as the vocabulary's rationals are written. */
export function rationalOf({ digits, exponent, over }: Exact): string {
  if (digits === 0) return '0'
  if (exponent >= 0 && over === 1) return String(digits) + '0'.repeat(exponent)
  const below = over * 10 ** Math.max(0, -exponent)
  const above = digits * 10 ** Math.max(0, exponent)
  const shared = commonDivisor(Math.abs(above), below)
  return below === shared ? String(above / shared) : `${above / shared}/${below / shared}`
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}
