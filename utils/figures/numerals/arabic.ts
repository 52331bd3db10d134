import { codesOf, isDigitAt, skipBlank } from './characters.ts'
import { compare, decimal, sum } from './exact.ts'
import { type Numeral, numeralOf, scaledBy } from './numeral.ts'
import { scanMore, scanScale } from './scale.ts'

/** More digits than any quantity in a report has: identity numbers, codes, garbage. */
const longest = 14

/** End of the run of digits that starts at `at`. */
export function digitsEnd(text: string, at: number): number {
  let end = at
  while (isDigitAt(text, end)) end++
  return end
}

/**
 * Reads 1234, 1,234, 1 234, 12.5, each with what multiplies it (3万余, 400余万, 1亿2000万); null for what is
 * written like no quantity: too many digits, leading zeros, two points (1.2.3).
 */
export function scanArabic(text: string, at: number): Numeral | null {
  const plain = scanPlain(text, at)
  return plain && multiplied(text, plain, Number.POSITIVE_INFINITY)
}

function scanPlain(text: string, at: number): Numeral | null {
  const whole = wholeEnd(text, at)
  let end = whole
  if (text.charCodeAt(whole) === point && isDigitAt(text, whole + 1))
    end = digitsEnd(text, whole + 1)
  if (end > whole && text.charCodeAt(end) === point && isDigitAt(text, end + 1)) return null
  if (end - at > longest + 5) return null
  const { digits, length } = digitsIn(text, at, end)
  const padded = end === whole && length > 1 && text.charCodeAt(at) === zero
  if (length > longest || padded) return null
  const decimals = end === whole ? 0 : end - whole - 1
  return numeralOf({ start: at, end }, 'arabic', digits, decimals === 0 ? 0 : -decimals)
}

const zero = '0'.charCodeAt(0)

/** The digits of a stretch as one whole number, over points, commas and blanks, and how many they are. */
function digitsIn(text: string, at: number, end: number): { digits: number; length: number } {
  let [digits, length] = [0, 0]
  for (let place = at; place < end; place++) {
    if (!isDigitAt(text, place)) continue
    digits = digits * 10 + text.charCodeAt(place) - zero
    length++
  }
  return { digits, length }
}

const separators = codesOf(', ')
const point = '.'.charCodeAt(0)

/** End of the whole part, over thousands separators: one to three digits, then groups of exactly three. */
function wholeEnd(text: string, at: number): number {
  const first = digitsEnd(text, at)
  const separator = text.charCodeAt(first)
  if (first - at > 3 || !separators.has(separator)) return first
  let end = first
  const last = at + longest + 4
  while (end < last && text.charCodeAt(end) === separator && digitsEnd(text, end + 1) === end + 4)
    end += 4
  // 1,234,56 is a list or a slip of the pen: only its first number is read.
  return text.charCodeAt(end) === separator && isDigitAt(text, end + 1) ? first : end
}

const multiplying = codesOf(' 余多个十百千万亿')

/** `below`: the power of ten under which a scale must stay within a compound. */
function multiplied(text: string, plain: Numeral, below: number): Numeral {
  if (!multiplying.has(text.charCodeAt(skipBlank(text, plain.end)))) return plain
  const early = scanMore(text, skipBlank(text, plain.end))
  const scale = scanScale(text, skipBlank(text, early.end))
  if (!scale || scale.exponent >= below) {
    return early.word ? { ...plain, end: early.end, more: early.word } : plain
  }
  const scaled = scaledBy(plain, scale.exponent, scale.end)
  if (early.word) return { ...scaled, more: early.word }
  const compound = addSmaller(text, scaled, scale.exponent)
  if (compound) return compound
  const late = scanMore(text, scaled.end)
  return late.word ? { ...scaled, end: late.end, more: late.word } : scaled
}

/** 1亿2000万, 12万3456: a second number below the first one's scale. */
function addSmaller(text: string, first: Numeral, exponent: number): Numeral | null {
  if (!isDigitAt(text, first.end) || first.step !== exponent) return null
  const plain = scanPlain(text, first.end)
  if (!plain) return null
  const second = multiplied(text, plain, exponent)
  if (compare(second.value, decimal(1, exponent)) >= 0) return null
  return { ...second, start: first.start, value: sum(first.value, second.value), scaled: true }
}
