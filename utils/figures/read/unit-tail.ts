import { unitAt } from '../lexicon/units.ts'

/** 元/人, 件/月: the second unit belongs to the first. */
export function perUnit(text: string, end: number): number {
  if (text.startsWith('(次)', end)) return end + 3
  if (text[end] !== '/') return end
  const unit = unitAt(text, end + 1)
  return unit ? end + 1 + unit.word.length : end
}

/** 余 or 多 after a unit: 3万元余, 5公里多. 多 before a word of its own is none. */
export function moreAfterUnit(text: string, end: number): { word: string | null; end: number } {
  const word = text[end] ?? ''
  const found = /[余多]/.test(word) && /^(?:[,。;、)!?]|$)/.test(text.slice(end + 1, end + 2))
  return found ? { word, end: end + 1 } : { word: null, end }
}
