import { theOneCalled } from '../context/called.ts'
import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before, between } from '../context/neighbours.ts'
import { closing, type Rate } from '../context/rate.ts'
import { sameUnit } from '../context/units.ts'
import { share } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

const composed = /^([\u4e00-\u9fff]{2,4})(?:结案|办结|审结)$/

/**
 * 调解236件、裁决128件,结案383件,调解结案率61.6%: both halves of the name were counted. 承接173项,…,实际办理过业务的158项,
 * 使用率91.3%: of what the sentence began with, those that the words right before the rate single out. They may clear only.
 */
export function ratesOfListed(passage: Passage, claim: Mention, { words }: Rate): Candidate[] {
  const counts = before(passage, claim).filter(isValue)
  const kind = theOneCalled(counts, composed.exec(words)?.[1] ?? '')
  const closed = kind && counts.find((one) => one.lead.match(closing) && sameUnit(one, kind))
  return [...candidatesOf(closed && share(kind, closed)), ...singledOut(passage, claim, counts)]
}

function singledOut(passage: Passage, claim: Mention, counts: Mention[]): Candidate[] {
  const [part] = counts
  const fine = claim.reading?.step && claim.reading.step.compare(1) < 0
  if (!part || !fine || !part.lead.endsWith('的') || part.order !== claim.order - 1) return []
  if (!/^,[^,;。\d]{2,8}率[为达]?$/.test(between(passage, part, claim))) return []
  const first = counts.filter((one) => sameUnit(one, part)).at(-1)
  return candidatesOf(first && first !== part && share(part, first))
}
