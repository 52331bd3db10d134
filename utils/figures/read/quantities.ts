import { unitAt } from '../lexicon/units.ts'
import { FIGURE, FREE, isFree, type Line, mark, markAt } from '../line.ts'
import { digitsEnd } from '../numerals/arabic.ts'
import { codesOf, isDigitAt, skipBlank } from '../numerals/characters.ts'
import { chineseEnd } from '../numerals/chinese.ts'
import { negated } from '../numerals/exact.ts'
import type { Opening } from '../openings.ts'
import type { Quantity } from '../quantity.ts'
import { counts } from './accept.ts'
import { mayFollowNumeral } from './follow.ts'
import { doublingAt, fractionAt, halfAt, ratioAt, slashedAt } from './fractions.ts'
import { measured } from './measured.ts'
import { numeralAt } from './numeral-at.ts'
import { partsAt } from './parts.ts'
import { sharingUnit, shortPoints } from './shared-unit.ts'
import { tenthsAt } from './tenths.ts'
import { unitless } from './unitless.ts'

const nounOfNumber = /[总人件户次指级参函份基多少半分倍系项无册岁度条款页票位整字学算奇偶函号例量]/

/** Noughts of years: no number begins with them. */
const roundNoughts = codesOf('〇○')

/** Reads the numbers of a line from left to right; each character is looked at a bounded number of times. */
export function quantitiesOf(line: Line): Quantity[] {
  const found: Quantity[] = []
  let read = 0
  for (const opening of line.openings) {
    if (opening.kind === 'word' || isIdle(line.text, opening)) continue
    for (let at = Math.max(opening.start, read); at < opening.end; at = read) {
      const free = markAt(line, at) === FREE && !roundNoughts.has(line.text.charCodeAt(at))
      const quantity = free ? quantityAt(line, at) : null
      if (quantity && isFree(line, quantity.start, quantity.end)) {
        found.push(quantity)
        mark(line, quantity, FIGURE)
        read = quantity.end
      } else read = free ? endOfNumber(line.text, at) : at + 1
    }
  }
  return found
}

/** A small Chinese numeral before what no number stands before (统一部署): nothing is counted there. */
function isIdle(text: string, { kind, large, end }: Opening): boolean {
  return kind === 'numerals' && !large && !mayFollowNumeral(text, end)
}

/** Behind the whole number that was not taken, so that no part of it is read as another one. */
function endOfNumber(text: string, at: number): number {
  if (isDigitAt(text, at)) return digitsEnd(text, at)
  return Math.max(at + 1, chineseEnd(text, at))
}

const [nth, half, slash, ratio, tenth, part, several, upwards] = [...codesOf('第半/:成分数上')]
const doubling = '翻'.charCodeAt(0)
const halfLeads = codesOf('近超逾过将半减')

function quantityAt(line: Line, at: number): Quantity | null {
  const { text } = line
  const code = text.charCodeAt(at)
  if (text.charCodeAt(at - 1) === nth) return null
  if (code === doubling) return doublingAt(line, at)
  if (halfLeads.has(code)) return halfAt(line, at)
  const special = specialAt(line, at)
  if (special) return special
  if ((code === several || code === upwards) && !startsMagnitude(text, at)) return null
  const numeral = numeralAt(text, at)
  if (!numeral) return null
  const unit = unitAt(text, skipBlank(text, numeral.end))
  if (!unit) return sharingUnit(line, numeral) ?? unitless(line, numeral)
  const points = shortPoints(line, numeral, unit)
  if (points) return points
  const quantity = measured(line, numeral, unit)
  return counts(text, numeral, unit, quantity) ? signed(text, quantity) : null
}

/** Numbers whose form says their kind. A look at the characters ahead spares most of them the patterns. */
function specialAt(line: Line, at: number): Quantity | null {
  const { text } = line
  const next = text.charCodeAt(at + 1)
  if (next === half) return halfAt(line, at)
  if (next === slash) return slashedAt(line, at)
  let [tenths, parts, colon] = [false, false, false]
  for (let ahead = at; ahead < at + 6; ahead++) {
    const code = text.charCodeAt(ahead)
    if (code === tenth) tenths = true
    if (code === part) parts = true
    if (code === ratio) colon = true
  }
  const over = colon ? ratioAt(line, at) : null
  if (over) return over
  const found = tenths ? tenthsAt(line, at) : null
  return found || !parts ? found : (partsAt(line, at) ?? fractionAt(line, at))
}

const minus = '-'.charCodeAt(0)

/** 增幅为-3.2%: a minus after a word or at the start; between numbers it is a dash. */
function signed(text: string, quantity: Quantity): Quantity {
  const at = quantity.numberStart - 1
  if (text.charCodeAt(at) !== minus || quantity.upTo) return quantity
  if (!/^$|[为长降幅率比达:,;( ]/.test(text[at - 1] ?? '')) return quantity
  const start = Math.min(quantity.start, at)
  return { ...quantity, start, numberStart: at, value: quantity.value && negated(quantity.value) }
}

/** 数十 and 上百, but not 总数百余 or 以上百分之. */
function startsMagnitude(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  return text[at] === '数' ? !nounOfNumber.test(before) : !/[以之网线会身晚早]/.test(before)
}
