import type Fraction from 'fraction.js'
import { decimal, decimalsOf } from '../arithmetic/rational.ts'
import type { Run } from '../arithmetic/whole-numbers.ts'
import { fold } from '../context/fold.ts'
import type { Mention } from '../context/mention.ts'

/** 亿 and 万, by which large amounts are printed in formulas as they stand on the page. */
const scales: [string, bigint][] = [
  ['亿', 100_000_000n],
  ['万', 10_000n],
]

/** An operand as it stands in a formula: its number without unit, 万 and 亿 kept where the page has them. */
export function operand(mention: Mention): string {
  const value = mention.reading?.value
  if (!value) return mention.figure.text
  const scale = scales.find(([sign]) => mention.figure.text.includes(sign))
  if (scale) return decimal(value.div(scale[1]), 6) + scale[0]
  // A cell's 万元 stands in its head; the formula shows the number the reader sees.
  const seen = mention.figure.cell && /^-?\d+(?:\.\d+)?$/.exec(fold(mention.figure.text))
  return seen ? seen[0] : decimal(value, 6)
}

/** A result in the unit of the figure it is held against, two decimals finer than written. */
export function result(value: Fraction, like: Mention): string {
  const { figure } = like
  const scale = scales.find(([sign]) => figure.text.includes(sign))
  const step = like.reading?.step ?? null
  const finer = decimalsOf(scale && step ? step.div(scale[1]) : step) + 2
  const number = decimal(scale ? value.div(scale[1]) : value, finer)
  return `${number}${scale?.[0] ?? ''}${figure.unit ?? ''}`
}

/** 645–651, or one number. */
export function run({ first, last }: Run): string {
  return first === last ? String(first) : `${first}–${last}`
}

/** A likelihood from 0 to 1 in whole percent. */
export function percent(likelihood: number): string {
  return `${Math.round(likelihood * 100)}%`
}
