import type { Line } from '../line.ts'
import { floatOf, half, quotient } from '../numerals/exact.ts'
import { type Numeral, numeralOf } from '../numerals/numeral.ts'
import type { Quantity } from '../quantity.ts'
import { stretched } from './measured.ts'
import { scanOne } from './numeral-at.ts'

const slashed = /(?<![\d/.])([1-9])\/([2-9]|10)(?![\d/.年月])/y

/** 1/3, 2/3: small parts only, since dates and page numbers are written so too. */
export function slashedAt(line: Line, at: number): Quantity | null {
  slashed.lastIndex = at
  const found = slashed.exec(line.text)
  if (!found || Number(found[1]) >= Number(found[2])) return null
  const end = at + found[0].length
  return part(line, numeralOf({ start: at, end }, 'arabic', 1), Number(found[1]), Number(found[2]))
}

const ratios = /(?<![\d.:])(\d{1,4})(?:\.(\d{1,2}))?:([1-9]\d{0,2})(?![\d:.%]|[万亿件个人名])/y
const ratioWords = /比(?![分赛上去较])[^,;。]{0,16}$/

/** 收入比由1.56:1缩小到1.5:1: one number over the other, where the words say that it is a ratio. */
export function ratioAt(line: Line, at: number): Quantity | null {
  ratios.lastIndex = at
  const found = ratios.exec(line.text)
  if (!found || !ratioWords.test(line.text.slice(Math.max(0, at - 20), at))) return null
  const [words, whole = '', decimals = '', below = ''] = found
  const scale = 10 ** decimals.length
  const numeral = numeralOf({ start: at, end: at + words.length }, 'arabic', 1)
  return part(line, numeral, Number(whole + decimals), Number(below) * scale)
}

const denominatorBefore = /[\d一二三四五六七八九十百]{1,4}分之/y

/** 三分之二, 2分之1. */
export function fractionAt(line: Line, at: number): Quantity | null {
  const { text } = line
  denominatorBefore.lastIndex = at
  if (!denominatorBefore.test(text)) return null
  const below = scanOne(text, at)
  if (!below || !text.startsWith('分之', below.end)) return null
  const above = scanOne(text, below.end + 2)
  if (!above || !isWhole(above) || !isWhole(below)) return null
  return part(line, { ...above, start: at }, floatOf(above.value), floatOf(below.value))
}

function part(line: Line, numeral: Numeral, above: number, below: number): Quantity {
  const value = quotient(above, below)
  const quantity = stretched(line, { ...numeral, value }, numeral.end, 'fraction', null)
  return { ...quantity, step: null, lead: null }
}

/** Parts are whole and small; anything else before or after 分之 is no fraction. */
function isWhole({ value, step }: Numeral): boolean {
  const size = floatOf(value)
  return step === 0 && size >= 1 && size < 10000
}

const doubling = /翻(?:了)?(?:([一二两三四五六七八九\d])?番|倍)(还多|有余|以上)?/y

/** 翻一番 is twice as much, 翻两番 four times. */
export function doublingAt(line: Line, at: number): Quantity | null {
  doubling.lastIndex = at
  const found = doubling.exec(line.text)
  if (!found) return null
  const written = found[1] ? scanOne(found[1], 0) : null
  const times = written ? floatOf(written.value) : 1
  const numeral = numeralOf({ start: at, end: at + found[0].length }, 'chinese', 2 ** times)
  const quantity = { ...stretched(line, numeral, numeral.end, 'multiple', null), step: null }
  const more = found[2] ?? null
  if (!more) return quantity
  return { ...quantity, approximate: more, stretch: 'up', closed: true, exactness: 'estimate' }
}

const halves =
  /(?:(?<=(?:下调|减少|减|压缩|压减|缩短|缩减|降低|下降|精简|占|占比|为|只有|增加)了?)一半(?![^,。;、)的以])|(?<![半折])减半(?![^,。;、)])|(近|超|逾|超过|将近)(?:一?半数?)(?![年月个天小径百])|(?<!双)(过)半(?![年月个天百])|(?:半数|一半)(以上))/y

/** 下调一半, 减半: a half; 过半, 一半以上, 近半: about a half. */
export function halfAt(line: Line, at: number): Quantity | null {
  halves.lastIndex = at
  const found = halves.exec(line.text)
  if (!found) return null
  const end = at + found[0].length
  const word = found[1] ?? found[2] ?? found[3] ?? ''
  const almost = word.endsWith('近')
  const quantity = part(line, numeralOf({ start: at, end }, 'chinese', 1), 1, 2)
  if (!word) return quantity
  return {
    ...quantity,
    start: at,
    end,
    value: half,
    lead: -1,
    approximate: word,
    stretch: almost ? 'almost' : 'up',
    closed: word === '以上',
    exactness: almost ? 'almost' : 'estimate',
  }
}
