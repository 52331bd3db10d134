import { unitAt } from '../lexicon/units.ts'
import { FIGURE, FREE, isFree, type Line, mark } from '../line.ts'
import { digitsEnd } from '../numerals/arabic.ts'
import { isDigitAt, skipBlank } from '../numerals/characters.ts'
import { chineseEnd } from '../numerals/chinese.ts'
import { negated } from '../numerals/exact.ts'
import type { Quantity } from '../quantity.ts'
import { counts } from './accept.ts'
import { doublingAt, fractionAt, halfAt, slashedAt } from './fractions.ts'
import { measured } from './measured.ts'
import { numeralAt } from './numeral-at.ts'
import { partsAt } from './parts.ts'
import { tenthsAt } from './tenths.ts'
import { unitless } from './unitless.ts'

const starters = /[0-9零一二两三四五六七八九十百千万亿几数上近超过半翻将]/g
const nounOfNumber = /[总人件户次指级参函份基多少半分倍系项无册岁度条款页票位整字学算奇偶函号例量]/

/** Reads the numbers of a line from left to right; each character is looked at a bounded number of times. */
export function quantitiesOf(line: Line): Quantity[] {
  const { text } = line
  const found: Quantity[] = []
  starters.lastIndex = 0
  for (let hit = starters.exec(text); hit; hit = starters.exec(text)) {
    const at = hit.index
    if (line.marks[at] !== FREE) continue
    const quantity = quantityAt(line, at)
    if (quantity && isFree(line, quantity.start, quantity.end)) {
      found.push(quantity)
      mark(line, quantity, FIGURE)
      starters.lastIndex = quantity.end
    } else starters.lastIndex = passed(text, at)
  }
  return found
}

/** Behind the whole number that was not taken, so that no part of it is read as another one. */
function passed(text: string, at: number): number {
  if (isDigitAt(text, at)) return digitsEnd(text, at)
  return Math.max(at + 1, chineseEnd(text, at))
}

function quantityAt(line: Line, at: number): Quantity | null {
  const { text } = line
  const character = text[at] ?? ''
  if (text[at - 1] === '第') return null
  if (character === '翻') return doublingAt(line, at)
  if (/[近超过半将]/.test(character)) return halfAt(line, at)
  const special = specialAt(line, at)
  if (special) return special
  if (/[数上]/.test(character) && !startsMagnitude(text, at)) return null
  const numeral = numeralAt(text, at)
  if (!numeral) return null
  const unit = unitAt(text, skipBlank(text, numeral.end))
  if (!unit) return unitless(line, numeral)
  const quantity = measured(line, numeral, unit)
  return counts(text, numeral, unit, quantity) ? signed(text, quantity) : null
}

/** Numbers whose form says their kind. A look at the characters ahead spares most of them the patterns. */
function specialAt(line: Line, at: number): Quantity | null {
  const { text } = line
  const next = text[at + 1]
  if (next === '半') return halfAt(line, at)
  if (next === '/') return slashedAt(line, at)
  const ahead = text.slice(at, at + 6)
  const tenths = ahead.includes('成') ? tenthsAt(line, at) : null
  if (tenths || !ahead.includes('分')) return tenths
  return partsAt(line, at) ?? fractionAt(line, at)
}

/** 增幅为-3.2%: a minus after a word or at the start; between numbers it is a dash. */
function signed(text: string, quantity: Quantity): Quantity {
  const at = quantity.numberStart - 1
  const before = text[at - 1] ?? ''
  if (text[at] !== '-' || quantity.upTo || !/^$|[为长降幅率比达:,;( ]/.test(before)) return quantity
  const start = Math.min(quantity.start, at)
  return { ...quantity, start, numberStart: at, value: quantity.value && negated(quantity.value) }
}

/** 数十 and 上百, but not 总数百余 or 以上百分之. */
function startsMagnitude(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  return text[at] === '数' ? !nounOfNumber.test(before) : !/[以之网线会身晚早]/.test(before)
}
