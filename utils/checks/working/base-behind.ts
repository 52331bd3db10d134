import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before, between } from '../context/neighbours.ts'
import { carriesAction } from '../context/polarity.ts'
import { actionsOf, closing, type Rate } from '../context/rate.ts'
import { sameUnit } from '../context/units.ts'
import { shareOfParts } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

const extentWords = /总数|总量|总体|案件|[总数量的]/g

/**
 * 抽查36次,占抽查总数的52.2%,抽查总数69次; 纠错28件,纠错率14.07%,审结199件: a base told right behind its rate. It may clear
 * the rate and never convicts it: what comes after may as well begin another matter.
 */
export function baseBehind(passage: Passage, claim: Mention, rate: Rate): Candidate[] {
  const base = passage.mentions[claim.order + 1]
  if (!base || base.sentence !== claim.sentence || !isValue(base)) return []
  if (!/^,[^,;。\d]{2,14}$/.test(between(passage, claim, base))) return []
  const parts = before(passage, claim).filter((one) => isValue(one) && sameUnit(one, base))
  return partsOf(claim, base, rate, parts).flatMap((some) => candidatesOf(shareOfParts(some, base)))
}

function partsOf(claim: Mention, base: Mention, rate: Rate, parts: Mention[]): Mention[][] {
  if (rate.kind === 'share') {
    const named = rate.words.replace(extentWords, '')
    const [part] = parts
    const near = part?.order === claim.order - 1
    return named.length > 1 && base.lead.includes(named) && near ? [[part]] : []
  }
  if (!closing.test(base.lead)) return []
  const carrying = parts.filter((one) => carriesAction(one.lead, actionsOf(rate), rate))
  const all = carrying.length > 1 ? [carrying.toReversed()] : []
  return [...carrying.map((one) => [one]), ...all]
}
