import Fraction from 'fraction.js'
import type { Mention, Passage } from '../context/mention.ts'
import { before } from '../context/neighbours.ts'
import { isQuantity, sameUnit } from '../context/units.ts'
import { quotient } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/** 降为上年的四分之一, 用时仅为过去的三分之一, behind the two values themselves; 越级上访是去年的… names another matter. */
const fractionOfLast =
  /^,?(?:(?:下?降|减少?|压?缩|压减|缩减)(?:为|到|至)(?:了)?|(?:[平户]?均)?(?:用时|耗时|时间|时长|数量|总量)?(?:仅|只|约)?(?:为|是|相当于))(上年|去年|原来|原有|原先|过去|以前|以往|改革前)(?:同期)?的$/
/** Where a course began that need not be what was before: a limit laid down, or a year that may be long past. */
const otherOrigin = /法定|规定|承诺|20\d\d年/

const tenth = new Fraction(1n, 10n)

/** 由64件减至48件,降为上年的四分之三: a fraction is a round number, so only one well off the quotient is wrong. */
export function formerLeft(passage: Passage, claim: Mention): Candidate[] {
  const [after, from] = before(passage, claim, 2)
  if (!after || !from || !fractionOfLast.test(claim.lead) || !isQuantity(after)) return []
  if (after.order !== claim.order - 1 || !sameUnit(after, from) || !isQuantity(from)) return []
  const course =
    /[由从][^,;。\d]{0,10}$/.test(from.lead) && /^[^,;。]{0,6}[至到为]$/.test(after.lead)
  const working = course ? quotient(after, from) : null
  const off = working && claim.reading?.value.sub(working.result.value).abs()
  const proven = !otherOrigin.test(from.lead) && Boolean(off && off.compare(tenth) > 0)
  return candidatesOf(working, { proven })
}
