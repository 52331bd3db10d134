import Fraction from 'fraction.js'
import { chineseDigits, isChineseNumeral, places, scales } from './characters.ts'
import { fillingZeros, type Numeral, numeralOf, powerOfTen, scaledBy } from './numeral.ts'
import { exponentOf, scanMore, scanScale } from './scale.ts'

/** Longest Chinese number read: 九千九百九十九万九千九百九十九亿… is shorter. */
const longest = 30

/** End of the run of Chinese numeral characters that starts at `at`. */
export function chineseEnd(text: string, at: number): number {
  let end = at
  while (isChineseNumeral(text[end])) end++
  return end
}

/**
 * Reads 三, 十二, 一百二十三, 两千余, 三万五千, 三点五, 几十万, 数百, 上千, 十几, 两三; null when the characters
 * form no number (十四五, 一二三) or the run is not one.
 */
export function scanChinese(text: string, at: number): Numeral | null {
  return scanMagnitude(text, at) ?? scanNumber(text, at)
}

const magnitudes = /([几数上])([十百千万亿]{1,3})([余多]?)/y

function scanMagnitude(text: string, at: number): Numeral | null {
  magnitudes.lastIndex = at
  const found = magnitudes.exec(text)
  if (!found || (found[1] === '上' && found[2] === '十')) return null
  const span = { start: at, end: at + found[0].length }
  const exponent = exponentOf(found[2] ?? '')
  const numeral = numeralOf(span, 'chinese', 1n, exponent)
  return { ...numeral, vague: found[1] === '上' ? 'open' : 'magnitude', scaled: exponent >= 4 }
}

function scanNumber(text: string, at: number): Numeral | null {
  const end = chineseEnd(text, at)
  if (end === at || end - at > longest) return null
  const run = text.slice(at, end)
  const pair = neighbours(run, at, end)
  if (pair) return pair
  const digits = chineseValue(run)
  if (digits === null) return null
  const zeros = roundedZeros(digits)
  const written = digits / 10n ** BigInt(zeros)
  const whole = numeralOf({ start: at, end }, 'chinese', written, zeros)
  return continued(text, { ...whole, bare: /^[百千万亿]/.test(run), scaled: /[万亿]/.test(run) })
}

/** Whole Chinese numbers are meant to the unit, unless they end in thousands or more: 三千, 两万 are rounded. */
function roundedZeros(digits: bigint): number {
  const zeros = fillingZeros(digits)
  return zeros >= 3 ? zeros : 0
}

/** What may follow the run: 点五, 余, 几, and a scale after these. */
function continued(text: string, whole: Numeral): Numeral {
  const decimal = scanDecimal(text, whole)
  if (decimal) return decimal
  const next = text[whole.end]
  if ((next === '几' || next === '来') && whole.value.equals(10)) {
    return scaleAfter(text, { ...whole, end: whole.end + 1, more: next, vague: 'few' })
  }
  if (next === '几' && whole.value.mod(10).equals(0)) {
    return scaleAfter(text, { ...whole, end: whole.end + 1, more: next, vague: 'few' })
  }
  const more = scanMore(text, whole.end)
  return more.word ? scaleAfter(text, { ...whole, end: more.end, more: more.word }) : whole
}

function scaleAfter(text: string, numeral: Numeral): Numeral {
  const scale = scanScale(text, numeral.end)
  return scale ? scaledBy(numeral, scale.exponent, scale.end) : numeral
}

const decimals = /点([零〇一二三四五六七八九]{1,6})/y

function scanDecimal(text: string, whole: Numeral): Numeral | null {
  decimals.lastIndex = whole.end
  const found = decimals.exec(text)
  const written = found?.[1]
  if (!written || whole.bare) return null
  const places = [...written].map((digit) => chineseDigits[digit]).join('')
  const step = powerOfTen(-places.length)
  const value = whole.value.add(new Fraction(BigInt(places)).mul(step))
  const numeral = { ...whole, end: whole.end + written.length + 1, value, step, lead: step }
  return scaleAfter(text, numeral)
}

const pairs = /^(两三|三四|三五|四五|五六|六七|七八|八九)(十?)$/

/** 两三, 七八十: somewhere between two neighbouring digits. */
function neighbours(run: string, start: number, end: number): Numeral | null {
  const found = pairs.exec(run)
  if (!found) return null
  const [low = '', high = ''] = found[1] ?? ''
  const exponent = found[2] ? 1 : 0
  const numeral = numeralOf({ start, end }, 'chinese', BigInt(chineseDigits[low] ?? 0), exponent)
  const upTo = powerOfTen(exponent).mul(chineseDigits[high] ?? 0)
  return { ...numeral, upTo, vague: 'few' }
}

/** Value of a well-formed Chinese whole number; null for any other run of its characters. */
export function chineseValue(run: string): bigint | null {
  let total = 0n
  let section = 0n
  let digit: number | null = null
  let place = 4
  let zero = false
  for (const character of run) {
    const value = chineseDigits[character]
    if (value === 0) {
      if (digit !== null) return null
      zero = true
    } else if (value !== undefined) {
      if (digit !== null) return null
      digit = value
    } else if (character in places) {
      const exponent = places[character] ?? 0
      if (exponent >= place) return null
      section += BigInt(digit ?? 1) * 10n ** BigInt(exponent)
      if (digit === null && section !== 10n ** BigInt(exponent)) return null
      ;[place, digit, zero] = [exponent, null, false]
    } else {
      section += BigInt(digit ?? 0)
      if (section === 0n && total === 0n) section = 1n
      const factor = 10n ** BigInt(scales[character] ?? 0)
      total = character === '亿' ? (total + section) * factor : total + section * factor
      ;[section, place, digit, zero] = [0n, 4, null, false]
    }
  }
  if (digit !== null) section += lastDigit(digit, place, zero, total)
  return run === '零' || run === '〇' ? 0n : total + section || null
}

/** 一百二 is 120, 一百零二 is 102. */
function lastDigit(digit: number, place: number, zero: boolean, total: bigint): bigint {
  if (zero) return BigInt(digit)
  if (place === 4) return total > 0n ? BigInt(digit) * 1000n : BigInt(digit)
  return BigInt(digit) * 10n ** BigInt(place - 1)
}
