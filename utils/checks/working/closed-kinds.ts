import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { after, before } from '../context/neighbours.ts'
import type { Rate } from '../context/rate.ts'
import { sameUnit } from '../context/units.ts'
import { shareOfSum } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/** How a case was closed, before the word that closes it: 调解结案, 以调解方式结案. */
const closed = /([\u4e00-\u9fff]{2})(?:方式|的方式)?(结案|审结|办结|终结)(?:的)?$/

/** 新收1530件,调解结案824件,裁决结案611件,调解率57.4%: of all that was closed, told by its ways. It may clear only. */
export function closedKinds(passage: Passage, claim: Mention, { words }: Rate): Candidate[] {
  const name = words.replace(/结案$/, '')
  const around = [...before(passage, claim).reverse(), ...after(passage, claim)]
  const ways = around.filter((one) => isValue(one) && closed.test(one.lead))
  const part = ways.find(({ lead }) => closed.exec(lead)?.[1] === name)
  if (!part) return []
  const alike = ways.filter(
    (one) => sameUnit(one, part) && closed.exec(one.lead)?.[2] === closed.exec(part.lead)?.[2],
  )
  const working = alike.length > 1 ? shareOfSum(part, alike) : null
  return candidatesOf(working && { ...working, operands: alike })
}
