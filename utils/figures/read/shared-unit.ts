import type { Unit } from '../lexicon/units.ts'
import type { Line } from '../line.ts'
import { skipBlank } from '../numerals/characters.ts'
import { floatOf } from '../numerals/exact.ts'
import { type Numeral, scaledBy } from '../numerals/numeral.ts'
import type { Quantity } from '../quantity.ts'
import { measured, stretched } from './measured.ts'
import { unitOfList } from './unit-of-list.ts'

/** A number in a list whose unit stands only behind the last one; null when no such list follows. */
export function sharingUnit(line: Line, numeral: Numeral): Quantity | null {
  const { text } = line
  if (numeral.script !== 'arabic' || numeral.scaled) return null
  const shared = unitOfList(text, numeral.end)
  if (!shared || !isList(text, numeral)) return null
  const { unit, exponent } = shared
  const whole = scaledBy(numeral, exponent, numeral.end)
  return stretched(line, whole, numeral.end, unit.kind, unit.word)
}

/** 分别 says that a list follows; without it numbers of one digit may be days, items, or two or three. */
function isList(text: string, numeral: Numeral): boolean {
  const before = text.slice(Math.max(0, numeral.start - 24), numeral.start).replace(/^.*[,;。]/, '')
  return /分别|依次/.test(before) || numeral.step < 0 || floatOf(numeral.value) >= 10
}

const point = '个百分点'
const points = /个(?:[、和及与]\d+(?:\.\d+)?个){0,6}[、和及与]\d+(?:\.\d+)?个百分点/y

/** 分别提高0.3个、1.2个百分点: 个 of the first is short for what the last spells out; null elsewhere. */
export function shortPoints(line: Line, numeral: Numeral, unit: Unit): Quantity | null {
  if (unit.word !== '个' || numeral.script !== 'arabic') return null
  points.lastIndex = skipBlank(line.text, numeral.end)
  if (!points.test(line.text)) return null
  return { ...measured(line, numeral, { ...unit, kind: 'percentage' }), unit: point }
}
