import type { Mention, Passage } from '../context/mention.ts'
import { before, earlier } from '../context/neighbours.ts'
import { sameUnit } from '../context/units.ts'
import { shareOfParts, sum } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/** Outcomes by which a review corrects the act under review. */
const correctionWords = /撤销|变更|确认违法|确认无效|责令|重作/
/** What was decided, or the body's own acts that were brought to review. */
const decidedWords = /审结|办结|结案|被(?:申请)?(?:行政)?复议|发生[^,;。]{0,4}复议/

/**
 * 直接纠错率 has no count of its own name: it is the corrected (撤销, 变更, 确认违法, 责令履行) of all that were decided.
 */
export function correctionRate(passage: Passage, claim: Mention): Candidate[] {
  const own = before(passage, claim)
  // …确认违法和责令履行26件,调解68件。直接纠错率10.8%: the outcomes may have ended the sentence before.
  const [last] = own.length > 0 ? own : earlier(passage, claim, 1)
  if (!last) return []
  const left = own.length > 0 ? own : [last, ...before(passage, last)]
  const parts = left.filter((one) => correctionWords.test(one.lead)).reverse()
  // 审结28件。审结案件中,维持15件、撤销2件…,纠错率7.1%: the sentence names what the one before counted.
  const start = passage.text.slice(passage.starts[last.sentence], claim.figure.start)
  const told = /^[^,;。\d]{0,4}[审办]结[^,;。\d]{0,6}中,/.test(start)
    ? earlier(passage, last, 6)
    : []
  return [...left, ...told]
    .filter((base) => decidedWords.test(base.lead) && parts.every((part) => sameUnit(part, base)))
    .flatMap((base) => candidatesOf(parts.length > 0 ? shareOfParts(parts, base) : null))
}

/** 维持52件、撤销7件、确认违法5件、责令履行3件;直接纠错15件: how many those are; it only clears. */
export function correctedCases(passage: Passage, claim: Mention): Candidate[] {
  if (!/纠错(?:案件)?$/.test(claim.lead)) return []
  const parts = before(passage, claim).filter(
    (one) => correctionWords.test(one.lead) && sameUnit(one, claim),
  )
  return candidatesOf(parts.length > 1 ? sum(parts.reverse()) : null)
}
