import Fraction from 'fraction.js'
import type { Span } from '../../report/span.ts'

/** A number as written, without its unit. Offsets are those of the line. */
export interface Numeral extends Span {
  script: 'arabic' | 'chinese'
  value: Fraction
  /** Value of one step of the last written digit: 0.1 in 3.5, 1000 in 1.2万. */
  step: Fraction
  /** Value of one step of the last digit that is not a filling zero: 100 in 500. 余 and 约 speak in these steps. */
  lead: Fraction
  /** 余, 多, 几, 来 within or right after the number. */
  more: string | null
  /** 数十, 几百, 上百: the number names a magnitude only; open: nothing is said of its upper end. */
  vague: 'magnitude' | 'open' | 'few' | null
  /** Upper end of a range (5至10), or of two neighbouring digits (两三). */
  upTo: Fraction | null
  /** True when 万 or 亿 (after Arabic digits also 百, 千) has been multiplied in. */
  scaled: boolean
  /** True for 百, 千, 万 without a digit before: a number only beside 近, 超, 余 and the like. */
  bare: boolean
}

const powers = new Map<number, Fraction>()

/** Ten to the given power, exactly. */
export function powerOfTen(exponent: number): Fraction {
  let power = powers.get(exponent)
  if (!power) {
    const size = 10n ** BigInt(Math.abs(exponent))
    power = exponent < 0 ? new Fraction(1n, size) : new Fraction(size)
    powers.set(exponent, power)
  }
  return power
}

/** Number of zeros that end the digits; 0 for zero itself. */
export function fillingZeros(digits: bigint): number {
  if (digits === 0n) return 0
  let zeros = 0
  for (let rest = digits; rest % 10n === 0n; rest /= 10n) zeros++
  return zeros
}

/** The number `digits` × 10^`exponent`, whose last written digit stands for 10^`exponent`. */
export function numeralOf(
  span: Span,
  script: Numeral['script'],
  digits: bigint,
  exponent: number,
): Numeral {
  const step = powerOfTen(exponent)
  return {
    ...span,
    script,
    value: step.mul(digits),
    step,
    lead: powerOfTen(exponent + fillingZeros(digits)),
    more: null,
    vague: null,
    upTo: null,
    scaled: false,
    bare: false,
  }
}

/** The number moved up by a power of ten (万, 亿, 成), ending at `end`. */
export function scaledBy(numeral: Numeral, exponent: number, end: number): Numeral {
  if (exponent === 0) return { ...numeral, end }
  const factor = powerOfTen(exponent)
  return {
    ...numeral,
    end,
    value: numeral.value.mul(factor),
    step: numeral.step.mul(factor),
    lead: numeral.lead.mul(factor),
    upTo: numeral.upTo?.mul(factor) ?? null,
    scaled: true,
  }
}
