import Fraction from 'fraction.js'

/** Exact zero. */
export const zero = new Fraction(0n, 1n)
/** Exact one hundred: from a ratio to percent. */
export const hundred = new Fraction(100n, 1n)

const written = /^-?\d+(?:\/0*[1-9]\d*)?$/

/** Numbers already read: a report writes 1, 10 and 1/2 again and again. Fractions are never changed in place. */
const known = new Map<string, Fraction>()
const most = 4096

/** An "n/d" string of the vocabulary as an exact number; null for null and for anything that is not one. */
export function rational(text: string | null): Fraction | null {
  if (text === null) return null
  const found = known.get(text)
  if (found) return found
  if (!written.test(text)) return null
  const [top, bottom] = text.split('/')
  const value = new Fraction(BigInt(top ?? '0'), BigInt(bottom ?? '1'))
  if (known.size >= most) known.clear()
  known.set(text, value)
  return value
}

/** A whole number as an exact one. */
export function whole(value: bigint): Fraction {
  return new Fraction(value, 1n)
}

/** True for whole numbers. */
export function isWhole(value: Fraction): boolean {
  return value.d === 1n
}

/**
 * The number as a reader writes it, half-up at `places` decimals and without closing zeros. Only for printing: the
 * comparison that decides a verdict is made before, on the exact numbers.
 */
export function decimal(value: Fraction, places: number): string {
  const scale = 10n ** BigInt(places)
  const tenfold = 2n * value.n * scale + value.d
  const digits = (tenfold / (2n * value.d)).toString().padStart(places + 1, '0')
  const cut = digits.length - places
  const fraction = digits.slice(cut).replace(/0+$/, '')
  const text = fraction ? `${digits.slice(0, cut)}.${fraction}` : digits.slice(0, cut)
  return value.s < 0n && /[1-9]/.test(text) ? `-${text}` : text
}

/** How many decimals the written number shows, from the value of one step of its last digit (1/100 → 2, 10 → 0). */
export function decimalsOf(step: Fraction | null): number {
  if (!step) return 0
  return step.d.toString().replace(/[^0]/g, '').length
}
