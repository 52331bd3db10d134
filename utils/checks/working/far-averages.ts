import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before } from '../context/neighbours.ts'
import { sameUnit } from '../context/units.ts'
import { quotient } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/** How many figures back the things may have been counted. */
const farthest = 160

/**
 * 全镇有骨干136名,平均每个村(社区)8名: over the most that were counted under just these words anywhere before, as an opening
 * paragraph tells how many there are. It may clear and never convicts.
 */
export function overAll(passage: Passage, claim: Mention): Candidate[] {
  const thing = claim.lead.match(/平均每个([^,;。\d]{1,8})$/)?.[1]
  const [sum] = before(passage, claim, 1)
  if (!thing || !sum || !isValue(sum) || !sameUnit(sum, claim)) return []
  const counted = passage.mentions
    .slice(Math.max(0, claim.order - farthest), sum.order)
    .filter((one) => isValue(one) && one.figure.unit === '个' && one.tail.startsWith(thing))
  const [most] = counted.sort((a, b) => sizeOf(b) - sizeOf(a))
  return candidatesOf(most && quotient(sum, most))
}

/** How many figures back a thing of the amount's own name may have been counted. */
const nearest = 24
const amountNamed =
  /([\u4e00-\u9fff]{2,12})(?:罚没款|罚款|处罚|金额|涉案|标的|补助|补贴|资金|投入)[^,;。\d]{0,4}$/

/** 简易程序9834件、普通程序4452件;…,其中普通程序案件罚款2471.6万元,案均5552元: over what the amount is named by. It only clears. */
export function overNamed(
  passage: Passage,
  claim: Mention,
  divides: (one: Mention) => boolean,
): Candidate[] {
  const [sum] = before(passage, claim, 1)
  const name = sum?.lead.match(amountNamed)?.[1]?.replace(/^其中,?|案件$/g, '')
  if (!sum || !name || name.length < 2 || !sameUnit(sum, claim)) return []
  const base = passage.mentions
    .slice(Math.max(0, sum.order - nearest), sum.order)
    .findLast((one) => isValue(one) && divides(one) && one.lead.endsWith(name))
  return candidatesOf(base && base.figure.block === sum.figure.block && quotient(sum, base))
}

function sizeOf({ reading }: Mention): number {
  return reading?.value.valueOf() ?? 0
}
