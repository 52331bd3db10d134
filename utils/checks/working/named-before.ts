import { agreement } from '../arithmetic/agreement.ts'
import { isChange, type Sign, signOf } from '../context/change.ts'
import { type Comparison, fell } from '../context/comparison.ts'
import { followsAtOnce } from '../context/follows-at-once.ts'
import { isMeasuredAgainst } from '../context/measured-against.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { earlier } from '../context/neighbours.ts'
import { subjectOf } from '../context/subject.ts'
import { isQuantity, isRate, sameUnit } from '../context/units.ts'
import { change } from './combine.ts'
import type { Working } from './evidence.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/** 举报较2021年的18934件: a clause that opens with a name and the value of another year under it. */
const againstNamed =
  /^[、,]?([\u4e00-\u9fff]{2,10}?)(?:数量?|量)?[较比](上年|去年|20\d\d年)度?(?:同期)?的?$/
/** 与2021年相比,办结数量增长…: the year for all that follows. */
const yearForAll = /(?:^|[,;。])[与较比](20\d\d)年(?:同期)?(?:相比)?,/

/**
 * The change of what a sentence before told under the same name: 收到投诉86件、举报45件。投诉较2023年的72件增长19.4%,举报较…. One of
 * them alone may be of a wider matter; where the other comes out as written, both are of those told before.
 */
export function namedBefore(passage: Passage, claim: Mention, sign: Sign): Candidate[] {
  const pair = pairOf(passage, claim)
  if (!pair) return ofYearForAll(passage, claim, sign)
  const proven = passage.mentions
    .slice(Math.max(0, claim.order - siblingReach), claim.order + siblingReach)
    .some((one) => one !== claim && comesOut(passage, one, claim, pair))
  return candidatesOf(workingOf(pair, sign), { proven })
}

/** How many figures away the other change may stand. */
const siblingReach = 6

function workingOf(pair: Comparison, sign: Sign): Working | null {
  return change(pair.before, pair.after, fell(pair, sign))
}

/** Of a part of the year, or of several: what is of which is not sure. */
const otherTimes = /半年|季|\d月|累计|以来|环比|年均/

/** 收到来信 are the 来信 that a later sentence speaks of. */
const takingIn = /^(?:收到|接收|接到|受理)/

/** The value of the other year right before a change, and the only one of its name in the sentence before. */
function pairOf(passage: Passage, claim: Mention): Comparison | null {
  const before = passage.mentions[claim.order - 1]
  if (!before || before.sentence !== claim.sentence || !isQuantity(before)) return null
  const name = before.lead.match(againstNamed)?.[1]
  if (!name || !followsAtOnce(passage, before, claim)) return null
  const named = earlier(passage, claim).filter(
    (one) =>
      one.sentence === claim.sentence - 1 &&
      subjectOf(one).replace(takingIn, '') === name &&
      isQuantity(one) &&
      !isChange(one) &&
      !isMeasuredAgainst(one),
  )
  const [after] = named
  const words = passage.text.slice(passage.starts[claim.sentence - 1], claim.figure.end)
  const sole = named.length === 1 && after && sameUnit(after, before)
  return sole && !otherTimes.test(words) ? { before, after, proven: false } : null
}

function comesOut(passage: Passage, one: Mention, claim: Mention, own: Comparison): boolean {
  if (one.sentence !== claim.sentence || !isRate(one) || !isChange(one) || !one.reading?.exact)
    return false
  const pair = pairOf(passage, one)
  const working = pair && workingOf(pair, signOf(one.lead))
  if (!pair || !working || pair.after.sentence !== own.after.sentence) return false
  const yearOf = ({ before }: Comparison) => before.lead.match(againstNamed)?.[2]
  const agreed = agreement(one.reading, working.result)
  return yearOf(pair) === yearOf(own) && agreed !== null && agreed !== 'within'
}

/** The value of that year and the other of the same name in the two sentences before; it only clears. */
function ofYearForAll(passage: Passage, claim: Mention, sign: Sign): Candidate[] {
  const start = passage.starts[claim.sentence] ?? 0
  const year = passage.text.slice(start, claim.figure.start).match(yearForAll)?.[1]
  const name = year ? subjectOf(claim).replace(/(?:数量?|量)$/, '') : ''
  if (!year || name.length < 2) return []
  const named = earlier(passage, claim).filter(
    (one) => claim.sentence - one.sentence <= 2 && isQuantity(one) && one.lead.includes(name),
  )
  const isOfYear = ({ sentence, figure }: Mention) =>
    passage.text.slice(passage.starts[sentence], figure.start).includes(`${year}年`)
  const [before, after] = [named.find(isOfYear), named.find((one) => !isOfYear(one))]
  const pair = before && after && sameUnit(before, after)
  return candidatesOf(pair && workingOf({ before, after, proven: false }, sign))
}
