import { codesOf } from './characters.ts'

/** Units that begin with a place or scale character: 5千克 is five kilograms, not five thousand of something. */
const unitAhead = /千(?:瓦|克|米|伏|卡|字|赫|帕)|百(?:分点|分之|帕)|万分之|千分之/y
const scaleCodes = codesOf('个十百千万亿')
const multipliers = /个?[十百千]?[万亿]{1,2}|[百千]/y

/** 万, 亿, 百万, 千亿 after a number: the power of ten and where it ends; null when there is none. */
export function scanScale(text: string, at: number): { exponent: number; end: number } | null {
  if (!scaleCodes.has(text.charCodeAt(at))) return null
  unitAhead.lastIndex = at
  if (unitAhead.test(text)) return null
  multipliers.lastIndex = at
  const found = multipliers.exec(text)
  if (!found) return null
  // 300万千瓦: the 千 belongs to the unit.
  return { exponent: exponentOf(found[0]), end: at + found[0].length }
}

const exponents: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

/** Power of ten of a chain such as 百万. */
export function exponentOf(chain: string): number {
  let sum = 0
  for (const character of chain) sum += exponents[character] ?? 0
  return sum
}

/** 余 and 多 that begin another word are none: 余额, 多元, 多部门. */
const moreCodes = codesOf('余多')
const moreWords =
  /余(?![额款粮地杭姚干江党])|多(?!元[化解调纠共主参治投矛融文素]|[样方边部项层式渠])/y

/** 余 or 多 at `at`; the word is null when there is none. */
export function scanMore(text: string, at: number): { word: string | null; end: number } {
  if (!moreCodes.has(text.charCodeAt(at))) return { word: null, end: at }
  moreWords.lastIndex = at
  const found = moreWords.exec(text)
  return found ? { word: found[0], end: at + 1 } : { word: null, end: at }
}
