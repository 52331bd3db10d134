import { divide, scale, subtract } from '../arithmetic/range.ts'
import { hundred, zero } from '../arithmetic/rational.ts'
import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { after, before } from '../context/neighbours.ts'
import { sameUnit } from '../context/units.ts'
import type { Candidate } from './settle.ts'
import { operand } from './show.ts'

/** What is still to be decided: 另有38件仍在调解, 22件在办, 4件未到期. */
const pendingWords = /正在|仍在|尚在|尚有|尚未|未到期|未审结|在办|在审|待/

/** 受理486件,调解成功231件,成功率51.6%,38件仍在调解: 231/(486-38), the rate of those that were decided. */
export function withoutPending(
  passage: Passage,
  part: Mention,
  bases: Mention[],
  claim: Mention,
): Candidate[] {
  const near = [...before(passage, claim), ...after(passage, claim, 3)]
  const open = near.filter((one) => {
    const plain = isValue(one) && sameUnit(one, part)
    return plain && pendingWords.test(one.lead + one.tail.slice(0, 6))
  })
  return bases.flatMap((base) =>
    open.flatMap((rest) =>
      rest === base || rest === part ? [] : rateWithoutPending(part, base, rest),
    ),
  )
}

function rateWithoutPending(part: Mention, base: Mention, rest: Mention): Candidate[] {
  const [top, all, off] = [part.reading, base.reading, rest.reading]
  if (!top || !all || !off) return []
  const left = all.value.sub(off.value)
  // Of what is left when the rest is taken off, all is done: that says nothing of the rate.
  const range =
    left.compare(top.value) <= 0 ? null : divide(top.either, subtract(all.either, off.either))
  if (!range || left.compare(zero) <= 0) return []
  const value = top.value.div(left).mul(hundred)
  const formula = `${operand(part)}/(${operand(base)}-${operand(rest)})`
  const result = { value, range: scale(range, hundred) }
  return [{ operands: [part, base, rest], formula, result, proven: false }]
}
