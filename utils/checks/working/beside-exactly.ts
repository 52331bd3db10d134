import { agreement } from '../arithmetic/agreement.ts'
import { decimalsOf } from '../arithmetic/rational.ts'
import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { between } from '../context/neighbours.ts'
import { sameUnit } from '../context/units.ts'
import { share } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/** Below so many the quotients are few, and one of them fits by chance. */
const fewest = 20

/**
 * 承接52项,实际行使23项,使用率44.2%: the two numbers right before a rate, under other words than its own, where their quotient
 * is what is written to a decimal: one in a thousand would be so by chance. It only clears.
 */
export function besideExactly(passage: Passage, claim: Mention): Candidate[] {
  const [base, part] = [passage.mentions[claim.order - 2], passage.mentions[claim.order - 1]]
  if (!base || !part || base.sentence !== claim.sentence || !sameUnit(base, part)) return []
  if (!isValue(base) || !isValue(part) || !claim.reading) return []
  if (!base.reading?.exact || !part.reading?.exact || decimalsOf(claim.reading.step) < 1) return []
  if (base.reading.value.compare(fewest) < 0 || between(passage, base, claim).includes(';'))
    return []
  const working = share(part, base)
  const agreed = working && agreement(claim.reading, working.result)
  return agreed && agreed !== 'within' ? candidatesOf(working) : []
}
