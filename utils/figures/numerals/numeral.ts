import type { Span } from '../../report/span.ts'
import { decimal, type Exact, shifted } from './exact.ts'

/** A number as written, without its unit. Offsets are those of the line; steps are powers of ten. */
export interface Numeral extends Span {
  script: 'arabic' | 'chinese'
  value: Exact
  /** One step of the last written digit: -1 in 3.5, 3 in 1.2万. */
  step: number
  /** One step of the last digit that is not a filling zero: 2 in 500. 余 and 约 speak in these steps. */
  lead: number
  /** 余, 多, 几, 来 within or right after the number. */
  more: string | null
  /** 数十, 几百 name a magnitude only; 上百 is open upward; 十几, 两三 lie within a few. */
  vague: 'magnitude' | 'open' | 'few' | null
  /** Upper end of a range (5至10), or of two neighbouring digits (两三). */
  upTo: Exact | null
  /** True when 万 or 亿 (after Arabic digits also 百, 千) has been multiplied in. */
  scaled: boolean
  /** True for 百, 千, 万 without a digit before: a number only beside 近, 超, 余 and the like. */
  bare: boolean
}

/** Number of zeros that end the digits; 0 for zero itself. */
export function fillingZeros(digits: number): number {
  if (digits === 0) return 0
  let zeros = 0
  for (let rest = digits; rest % 10 === 0; rest /= 10) zeros++
  return zeros
}

/** The number `digits` × 10^`exponent`, whose last written digit stands for 10^`exponent`. */
export function numeralOf(
  span: Span,
  script: Numeral['script'],
  digits: number,
  exponent = 0,
): Numeral {
  return {
    start: span.start,
    end: span.end,
    script,
    value: decimal(digits, exponent),
    step: exponent,
    lead: exponent + fillingZeros(digits),
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
  return {
    ...numeral,
    end,
    value: shifted(numeral.value, exponent),
    step: numeral.step + exponent,
    lead: numeral.lead + exponent,
    upTo: numeral.upTo && shifted(numeral.upTo, exponent),
    scaled: true,
  }
}
