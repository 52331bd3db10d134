import { scale } from '../arithmetic/range.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { between } from '../context/neighbours.ts'
import { plainUnit } from '../context/units.ts'
import { type Candidate, candidatesOf } from './settle.ts'
import { operand } from './show.ts'

const perEach = /^[^,;。\d]{0,8},按(?:照)?每(?:[^,;。\d]{1,3})$/
const reckoned = /^(?:标准)?(?:计算?|测算|核算|折算)?,[^,;。\d]{2,12}$/

/** 印章18264套,按每套300元计算,节约547.92万元: so many at a price told in words. It may clear and never convicts. */
export function pricedTotal(passage: Passage, claim: Mention): Candidate[] {
  const [price, count] = [passage.mentions[claim.order - 1], passage.mentions[claim.order - 2]]
  if (!price?.reading || !count?.reading || count.sentence !== claim.sentence) return []
  const amounts = [price, claim].every(({ figure }) => figure.kind === 'amount')
  const words = between(passage, count, price)
  if (!amounts || !count.reading.exact || !perEach.test(words)) return []
  if (!words.endsWith(`每${plainUnit(count)}`) || !reckoned.test(between(passage, price, claim)))
    return []
  const value = price.reading.value.mul(count.reading.value)
  const range = scale(price.reading.either, count.reading.value)
  const formula = `${operand(count)}*${operand(price)}`
  return candidatesOf({ operands: [count, price], formula, result: { value, range } })
}
