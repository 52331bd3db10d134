import type Fraction from 'fraction.js'

/** Below so many any two numbers are a swap of digits and a little apart. */
const fewest = 100

/**
 * True when a number of three digits or more, two digits beside each other exchanged, is `by` more or less than as
 * written: 1251 for 1521 is 270 too little.
 *
 * @param value what is written, in whole steps of its last digit
 * @param by what is missing, in the same steps; below nought where it is too much
 */
export function isExchangedBy(value: Fraction, by: Fraction): boolean {
  if (value.d !== 1n || by.d !== 1n || value.s < 0n || Number(value.n) < fewest) return false
  const digits = [...String(value.n)]
  const wanted = value.add(by)
  return digits.slice(1).some((digit, at) => {
    const swapped = digits.with(at, digit).with(at + 1, digits[at]!)
    return swapped[0] !== '0' && digit !== digits[at] && wanted.equals(swapped.join(''))
  })
}
