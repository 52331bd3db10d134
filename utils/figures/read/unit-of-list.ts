import { type Unit, unitAt } from '../lexicon/units.ts'
import { scanArabic } from '../numerals/arabic.ts'
import { codesOf, isDigitAt, skipBlank } from '../numerals/characters.ts'
import type { Numeral } from '../numerals/numeral.ts'

const joins = codesOf('、和及与')
/** 23、24年 and 5、6日 are dates. */
const dated = new Set(['年', '月', '日', '岁', '周岁'])
/** Longest list whose last member's unit is looked for. */
const longest = 12

/** 分别为100、120、150件: the unit of the last member, and how much 万 or 亿 written there is meant for all. */
export interface Shared {
  unit: Unit
  exponent: number
}

/** The unit behind the last of the numbers that a list goes on with from `at` (、120、150件); null when none follows. */
export function unitOfList(text: string, from: number): Shared | null {
  let at = from
  for (let members = 0; members < longest; members++) {
    if (!joins.has(text.charCodeAt(at)) || !isDigitAt(text, at + 1)) return null
    const next = scanArabic(text, at + 1)
    if (!next) return null
    const unit = unitAt(text, skipBlank(text, next.end))
    if (unit)
      return dated.has(unit.word) ? null : { unit, exponent: sharedExponent(text, at + 1, next) }
    at = next.end
  }
  return null
}

/** 1.2、3.4亿元: all in 亿; 8000、1.2万人: each by itself, which the size of the first would tell, so none is shared. */
function sharedExponent(text: string, start: number, last: Numeral): number {
  if (!last.scaled) return 0
  const written = /^[\d.]+(亿|万)/.exec(text.slice(start, last.end))?.[1]
  return written === '亿' ? 8 : written === '万' ? 4 : 0
}
