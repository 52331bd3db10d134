import { lasts } from '../lexicon/days.ts'
import { nounNear } from '../lexicon/nouns.ts'
import type { Unit } from '../lexicon/units.ts'
import { leadBefore, resultBefore } from '../lexicon/verbs.ts'
import { floatOf } from '../numerals/exact.ts'
import type { Numeral } from '../numerals/numeral.ts'
import type { Quantity } from '../quantity.ts'
import { countsOne, endsClause } from './one.ts'

const unitsOfTwo = new Set(['名', '件', '起', '份', '场', '人', '家', '户'])
/** Classifiers that with a small Chinese number name a kind or a structure: 三方协议, 四类人员, 两面. */
const structural = /^(?:类|大类|小类|方|面|层|路|点|片|班|块)$/
/** Classifiers that with a small Chinese number are nearly always part of a name: 两节期间, 四单一库, 两票制. */
const naming = /^(?:单|票|站|口|节|头|案|集|列|幕|根|眼)$/

/** Decides whether a number with its unit counts something, or is part of a phrase. Arabic digits count. */
export function counts(text: string, numeral: Numeral, unit: Unit, quantity: Quantity): boolean {
  // 111日 is a slip of a date; days are counted in 天, and in 日 only where the words tell a length of time.
  if (unit.word === '日' && !quantity.approximate && !isLength(text, numeral, quantity))
    return false
  if (numeral.script === 'arabic') return true
  if (numeral.bare && !quantity.approximate) return false
  if (numeral.vague || numeral.more || numeral.upTo) return true
  const size = floatOf(numeral.value)
  if (size === 1) return countsOne(text, numeral, unit, quantity)
  if (text[numeral.start] === '二' && numeral.end === numeral.start + 1)
    return unitsOfTwo.has(unit.word)
  if (unit.kind === 'score') return /[得扣加减获计]$/.test(text[numeral.start - 1] ?? '')
  if (size > 10 || unit.strength === 'strong') return true
  return countsFew(text, numeral, unit, quantity)
}

function isLength(text: string, numeral: Numeral, quantity: Quantity): boolean {
  const whole = Number.isInteger(floatOf(numeral.value))
  return lasts(text, numeral.start, quantity.unitEnd, whole)
}

/** Three 个, 项, 条: beside a verb of result, before a plain noun, or at the end of a clause. */
function countsFew(text: string, numeral: Numeral, unit: Unit, quantity: Quantity): boolean {
  if (quantity.approximate) return true
  if (naming.test(unit.word)) return false
  if (endsClause(text, quantity.end)) return true
  const [before, after] = [text[numeral.start - 1] ?? '', text[quantity.end] ?? '']
  if (/[由从]/.test(before) && /[减增压降缩提升调精扩]/.test(after)) return true
  if (structural.test(unit.word)) return false
  if (resultBefore(text, numeral.start)) return true
  return nounNear(text, quantity.unitEnd) && (leadBefore(text, numeral.start) || unit.word === '个')
}
