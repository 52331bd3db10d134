import { isChange } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before, between } from '../context/neighbours.ts'
import { isQuantity, sameUnit } from '../context/units.ts'
import { share } from './combine.ts'
import type { Candidate } from './settle.ts'

/** 死亡8人,占控制指标29人的27.6%: the base stands between 占 and the share. */
export function statedBase(passage: Passage, claim: Mention): Candidate[] {
  const base = passage.mentions[claim.order - 1]
  if (!base || !isQuantity(base) || !/占[^,;。]{0,24}$/.test(base.lead)) return []
  if (!/^[^,;。]{0,10}的(?:比例)?(?:达|为)?$/.test(between(passage, base, claim))) return []
  const parts = before(passage, base, 4).filter(
    (part) => isQuantity(part) && !isChange(part) && sameUnit(part, base),
  )
  return parts.slice(0, 2).flatMap((part) => {
    const working = share(part, base)
    const proven = part.order === base.order - 1 && /^[,(]?占/.test(between(passage, part, base))
    return working ? [{ ...working, proven }] : []
  })
}
