import { unitAt } from '../lexicon/units.ts'
import { codesOf } from '../numerals/characters.ts'

const [slash, bracket] = [...'/('].map((one) => one.charCodeAt(0))

/** 批次/千人. */
const perHeads = /^\/每?[百千万]{1,2}人口?/

/** 元/人, 件/月: the second unit belongs to the first. */
export function perUnit(text: string, end: number): number {
  const code = text.charCodeAt(end)
  if (code === bracket && text.startsWith('(次)', end)) return end + 3
  if (code !== slash) return end
  const heads = perHeads.exec(text.slice(end, end + 6))
  if (heads) return end + heads[0].length
  const unit = unitAt(text, end + 1)
  return unit ? end + 1 + unit.word.length : end
}

const moreCodes = codesOf('余多')
const clauseEndCodes = codesOf(',。;、)!?')

/** 余 or 多 after a unit: 3万元余, 5公里多. 多 before a word of its own is none. */
export function moreAfterUnit(text: string, end: number): { word: string | null; end: number } {
  if (!moreCodes.has(text.charCodeAt(end))) return { word: null, end }
  const ends = end + 1 >= text.length || clauseEndCodes.has(text.charCodeAt(end + 1))
  return ends ? { word: text.charAt(end), end: end + 1 } : { word: null, end }
}
