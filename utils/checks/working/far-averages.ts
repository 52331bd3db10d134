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

function sizeOf({ reading }: Mention): number {
  return reading?.value.valueOf() ?? 0
}
