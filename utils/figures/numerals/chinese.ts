import { chineseDigits, codesOf, isChineseNumeralAt, places, scales } from './characters.ts'
import { decimal, sum } from './exact.ts'
import { fillingZeros, type Numeral, numeralOf, scaledBy } from './numeral.ts'
import { exponentOf, scanMore, scanScale } from './scale.ts'

/** Longest Chinese number read: 九千九百九十九万九千九百九十九亿… is shorter. */
const longest = 30

/** End of the run of Chinese numeral characters that starts at `at`. */
export function chineseEnd(text: string, at: number): number {
  let end = at
  while (isChineseNumeralAt(text, end)) end++
  return end
}

/**
 * Reads 三, 十二, 一百二十三, 两千余, 三万五千, 三点五, 几十万, 数百, 上千, 十几, 两三; null when the characters
 * form no number (十四五, 一二三) or the run is not one.
 */
export function scanChinese(text: string, at: number): Numeral | null {
  return scanMagnitude(text, at) ?? scanNumber(text, at)
}

const magnitudeWords = codesOf('几数上')
const magnitudes = /([几数上])([十百千万亿]{1,3})([余多]?)/y

function scanMagnitude(text: string, at: number): Numeral | null {
  if (!magnitudeWords.has(text.charCodeAt(at))) return null
  magnitudes.lastIndex = at
  const found = magnitudes.exec(text)
  if (!found || (found[1] === '上' && found[2] === '十')) return null
  const span = { start: at, end: at + found[0].length }
  const exponent = exponentOf(found[2] ?? '')
  const numeral = numeralOf(span, 'chinese', 1, exponent)
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
  const written = digits / 10 ** zeros
  const whole = numeralOf({ start: at, end }, 'chinese', written, zeros)
  whole.bare = /^[百千万亿]/.test(run)
  whole.scaled = /[万亿]/.test(run)
  return continued(text, whole)
}

/** Whole Chinese numbers are meant to the unit, unless they end in thousands or more: 三千, 两万 are rounded. */
function roundedZeros(digits: number): number {
  const zeros = fillingZeros(digits)
  return zeros >= 3 ? zeros : 0
}

/** What may follow the run: 点五, 余, 几, and a scale after these. */
function continued(text: string, whole: Numeral): Numeral {
  const decimal = scanDecimal(text, whole)
  if (decimal) return decimal
  const next = text[whole.end]
  // 十几, 二十几, 十来, 百来, but not 三几.
  if (
    whole.lead > 0 &&
    (next === '几' || (next === '来' && /[十百千]/.test(text[whole.end - 1] ?? '')))
  ) {
    return scaleAfter(text, { ...whole, end: whole.end + 1, more: next, vague: 'few' })
  }
  const more = scanMore(text, whole.end)
  return more.word ? scaleAfter(text, { ...whole, end: more.end, more: more.word }) : whole
}

function scaleAfter(text: string, numeral: Numeral): Numeral {
  const scale = scanScale(text, numeral.end)
  return scale ? scaledBy(numeral, scale.exponent, scale.end) : numeral
}

const point = '点'.charCodeAt(0)
const decimals = /点([零〇一二三四五六七八九]{1,6})/y

function scanDecimal(text: string, whole: Numeral): Numeral | null {
  if (text.charCodeAt(whole.end) !== point) return null
  decimals.lastIndex = whole.end
  const found = decimals.exec(text)
  const written = found?.[1]
  if (!written || whole.bare) return null
  const places = [...written].map((digit) => chineseDigits[digit]).join('')
  const step = -places.length
  const value = sum(whole.value, decimal(Number(places), step))
  const numeral = { ...whole, end: whole.end + written.length + 1, value, step, lead: step }
  return scaleAfter(text, numeral)
}

const pairs = /^(?:(两三|三四|三五|四五|五六|六七|七八|八九)([十百千万亿]{0,2})|(一二)(十))$/

/** 两三, 七八十, 三四百: somewhere between two neighbouring digits. */
function neighbours(run: string, start: number, end: number): Numeral | null {
  const found = run.length < 5 ? pairs.exec(run) : null
  if (!found) return null
  const [low = '', high = ''] = found[1] ?? found[3] ?? ''
  const exponent = exponentOf(found[2] ?? found[4] ?? '')
  const numeral = numeralOf({ start, end }, 'chinese', chineseDigits[low] ?? 0, exponent)
  return { ...numeral, upTo: decimal(chineseDigits[high] ?? 0, exponent), vague: 'few' }
}

/** More than fifteen digits are written by nobody and could not be held exactly. */
const largest = 1e15

/** Value of a well-formed Chinese whole number; null for any other run of its characters. */
export function chineseValue(run: string): number | null {
  if (run === '零' || run === '〇') return 0
  const state = { total: 0, section: 0, digit: -1, place: 4, zero: false, scale: 0 }
  for (const character of run) if (!take(state, character)) return null
  if (state.digit >= 0) state.section += lastDigit(state)
  const value = state.total + state.section
  return value > 0 && value < largest ? value : null
}

interface State {
  /** What stands before the last 万 or 亿, multiplied out. */
  total: number
  /** What stands after it, without the digit whose place is not yet known. */
  section: number
  /** That digit, -1 when there is none. */
  digit: number
  /** The last place within the section; places must fall. */
  place: number
  /** True when 零 stood just before. */
  zero: boolean
  /** Power of ten of the last 万 or 亿. */
  scale: number
}

/** Takes in one more character; false when no number is written so. */
function take(state: State, character: string): boolean {
  const digit = chineseDigits[character]
  if (digit !== undefined) return takeDigit(state, digit)
  const place = places[character]
  return place === undefined ? takeScale(state, scales[character] ?? 0) : takePlace(state, place)
}

function takeDigit(state: State, digit: number): boolean {
  if (state.digit >= 0) return false
  if (digit === 0) state.zero = true
  else state.digit = digit
  return true
}

/** 十 may stand without a digit where its section starts: 十二, 三万零十. */
function takePlace(state: State, place: number): boolean {
  if (place >= state.place || (state.digit < 0 && state.section > 0)) return false
  state.section += Math.max(state.digit, state.digit < 0 ? 1 : 0) * 10 ** place
  Object.assign(state, { place, digit: -1, zero: false })
  return true
}

function takeScale(state: State, scale: number): boolean {
  const section = state.section + Math.max(0, state.digit)
  if (section === 0 && state.total > 0 && scale === 4) return false
  const own = section === 0 && state.total === 0 ? 1 : section
  // 三万亿 multiplies all before it; 一亿三万 only what stands since 亿.
  state.total = scale === 8 ? (state.total + own) * 1e8 : state.total + own * 1e4
  Object.assign(state, { section: 0, place: 4, digit: -1, zero: false, scale })
  return true
}

/** 一百二 is 120, 一百零二 is 102, 三万五 is 35,000. */
function lastDigit({ digit, place, zero, scale }: State): number {
  if (zero) return digit
  if (place < 4) return digit * 10 ** (place - 1)
  return scale === 0 ? digit : digit * 10 ** (scale - 1)
}
