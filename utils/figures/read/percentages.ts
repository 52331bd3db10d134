import type { Line } from '../line.ts'
import { scanArabic } from '../numerals/arabic.ts'
import { isDigit } from '../numerals/characters.ts'
import { scanChinese } from '../numerals/chinese.ts'
import { compare, floatOf, half, quotient } from '../numerals/exact.ts'
import { type Numeral, numeralOf, scaledBy } from '../numerals/numeral.ts'
import type { Quantity } from '../quantity.ts'
import { stretched } from './measured.ts'

const denominators: Record<string, string> = { 百分之: '%', 千分之: '‰', 万分之: '‱' }

/** 百分之九十五点三, 千分之二, 三分之二, 百分百; null when none starts at `at`. */
export function partsAt(line: Line, at: number): Quantity | null {
  const { text } = line
  const unit = denominators[text.slice(at, at + 3)]
  if (unit) return outOf(line, at, unit)
  if (text.startsWith('百分百', at)) {
    const whole = numeralOf({ start: at, end: at + 3 }, 'chinese', 100)
    return stretched(line, whole, at + 3, 'percentage', '%')
  }
  return slashedAt(line, at) ?? fractionAt(line, at)
}

function outOf(line: Line, at: number, unit: string): Quantity | null {
  const { text } = line
  const from = at + 3
  const numeral = isDigit(text[from]) ? scanArabic(text, from) : scanChinese(text, from)
  if (!numeral) return null
  const whole = numeral.bare ? { ...numeral, bare: false } : numeral
  return stretched(
    line,
    { ...rangeOf(text, whole, at), start: at },
    rangeOf(text, whole, at).end,
    'percentage',
    unit,
  )
}

/** 百分之五至百分之十, 百分之十至二十. */
function rangeOf(text: string, first: Numeral, at: number): Numeral {
  const connector = /^(?:至|到|[—~-]{1,2})/.exec(text.slice(first.end, first.end + 2))
  if (!connector) return first
  let from = first.end + connector[0].length
  const repeated = text.slice(at, at + 3)
  if (text.startsWith(repeated, from)) from += 3
  const second = isDigit(text[from]) ? scanArabic(text, from) : scanChinese(text, from)
  if (!second || compare(second.value, first.value) <= 0) return first
  return { ...first, end: second.end, upTo: second.value }
}

const slashed = /(?<![\d/.])([1-9])\/([2-9]|10)(?![\d/.年月])/y

/** 1/3, 2/3: small parts only, since dates and page numbers are written so too. */
export function slashedAt(line: Line, at: number): Quantity | null {
  slashed.lastIndex = at
  const found = slashed.exec(line.text)
  if (!found) return null
  const [whole, above, below] = found
  if (Number(above) >= Number(below)) return null
  const end = at + whole.length
  const numeral = numeralOf({ start: at, end }, 'arabic', Number(above))
  const value = quotient(Number(above), Number(below))
  return {
    ...stretched(line, { ...numeral, value }, end, 'fraction', null),
    step: null,
    lead: null,
  }
}

/** 三分之二, 2分之1. */
function fractionAt(line: Line, at: number): Quantity | null {
  const { text } = line
  const below = isDigit(text[at]) ? scanArabic(text, at) : scanChinese(text, at)
  if (!below || !text.startsWith('分之', below.end)) return null
  const from = below.end + 2
  const above = isDigit(text[from]) ? scanArabic(text, from) : scanChinese(text, from)
  if (!above || !isWhole(above) || !isWhole(below)) return null
  const value = quotient(floatOf(above.value), floatOf(below.value))
  const numeral = { ...above, start: at, value }
  const quantity = stretched(line, numeral, above.end, 'fraction', null)
  return { ...quantity, step: null, lead: null }
}

/** Parts are whole and small; anything else before or after 分之 is no fraction. */
function isWhole({ value, step }: Numeral): boolean {
  const size = floatOf(value)
  return step === 0 && size >= 1 && size < 10000
}

const tenth = /成(?![员功立为果就本长都效年型都交绩人熟品分因])/y
const tenths = /([一二两三四五六七八九十])([余多])?成([一二三四五六七八九])?/y

/** 三成, 六成五, 七成多, 近8成: tenths, as a percentage. */
export function tenthsAt(line: Line, at: number): Quantity | null {
  const { text } = line
  const first = scanDigit(text, at)
  if (!first || floatOf(first.value) > 10) return null
  tenth.lastIndex = first.end
  if (!tenth.test(text)) return null
  const end = first.end + 1
  const second = /[一二三四五六七八九]/.test(text[end] ?? '') ? scanChinese(text, end) : null
  if (second && second.end === end + 1) {
    const whole = numeralOf(
      { start: at, end: second.end },
      'chinese',
      10 * floatOf(first.value) + floatOf(second.value),
    )
    return stretched(line, whole, whole.end, 'percentage', '%')
  }
  const whole = scaledBy(first, 1, end)
  const more = /[余多]/.test(text[end] ?? '') ? (text[end] ?? null) : null
  return stretched(
    line,
    { ...whole, scaled: false, more: whole.more ?? more, end: more ? end + 1 : end },
    more ? end + 1 : end,
    'percentage',
    '%',
  )
}

function scanDigit(text: string, at: number): Numeral | null {
  if (isDigit(text[at])) return scanArabic(text, at)
  tenths.lastIndex = at
  return tenths.test(text) ? scanChinese(text, at) : null
}

const doubled = /翻(?:了)?(?:([一二两三四五六七八九\d])?番|倍)/y

/** 翻一番 is twice as much, 翻两番 four times. */
export function doublingAt(line: Line, at: number): Quantity | null {
  doubled.lastIndex = at
  const found = doubled.exec(line.text)
  if (!found) return null
  const times = found[1] ? (scanDigitWord(found[1]) ?? 1) : 1
  const numeral = numeralOf({ start: at, end: at + found[0].length }, 'chinese', 2 ** times, 0)
  return { ...stretched(line, numeral, numeral.end, 'multiple', null), step: null }
}

function scanDigitWord(word: string): number | null {
  const numeral = isDigit(word) ? scanArabic(word, 0) : scanChinese(word, 0)
  return numeral ? floatOf(numeral.value) : null
}

const halves =
  /(?:(近|超|超过|将近)(一?半数?)(?![年月个天小径])|(?<!双)(过半)(?![年月个天])|(半数|一半)(以上))/y

/** 过半, 一半以上, 近半: about a half. */
export function halfAt(line: Line, at: number): Quantity | null {
  halves.lastIndex = at
  const found = halves.exec(line.text)
  if (!found) return null
  const stretch = found[1] === '近' || found[1] === '将近' ? 'almost' : 'up'
  const end = at + found[0].length
  const word = found[1] ?? found[5] ?? '过'
  return {
    start: at,
    end,
    kind: 'fraction',
    value: half,
    step: null,
    lead: -1,
    upTo: null,
    unit: null,
    unitEnd: end,
    numberStart: at,
    approximate: word,
    stretch,
    closed: false,
    exactness: stretch === 'almost' ? 'almost' : 'estimate',
  }
}
