import { hundred } from '../arithmetic/rational.ts'
import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { after, before, earlier } from '../context/neighbours.ts'
import { carriesAction, carriesOpposite } from '../context/polarity.ts'
import { actionsOf, type Rate, subjectOfRate } from '../context/rate.ts'
import { alike } from '../context/subject.ts'
import { sameUnit } from '../context/units.ts'
import { share, shareOfParts, shareOfRest, shareOfSum } from './combine.ts'
import { amongThose, duePairs } from './due-pairs.ts'
import { basesOfPart, carriedOverWords, intakeWords, isBase } from './named-bases.ts'
import { type NamedProof, namedProof } from './named-proof.ts'
import { withoutPending } from './pending.ts'
import { type Candidate, candidatesOf } from './settle.ts'
import { mayBeOfPart, mayBeWhole } from './whole-rates.ts'

/** A part and a base for a rate; without marks of proof where a working is of more than one part or base. */
export type NamedPair = Candidate & Partial<Pick<NamedProof, 'close' | 'named'>>

/** The parts and bases a named rate may rest on: the part carries the rate's action, the base comes in before it. */
export function namedPairs(passage: Passage, claim: Mention, rate: Rate): NamedPair[] {
  const left = before(passage, claim).filter(isValue)
  const around = [...left, ...earlier(passage, claim).filter(isValue)]
  const right = after(passage, claim, 2).filter(isValue)
  const verbs = actionsOf(rate)
  const parts = [...left, ...right, ...around.slice(left.length)].filter(
    (part) => isPart(part, verbs, rate) && !isTakenUp(claim, part),
  )
  const pairs: NamedPair[] = [
    ...parts.flatMap((part) => pairsOf(passage, claim, rate, { part, around, left })),
    ...restPairs(passage, around, verbs, rate),
    ...summedPairs(passage, left, rate, verbs),
    ...amongThose(passage, claim, rate),
    ...duePairs(passage, claim, rate),
  ]
  return pairs
    .filter((pair) => mayBeWhole(passage, claim, rate, pair))
    .map((pair) => (mayBeOfPart(claim, rate, pair) ? { ...pair, proven: false } : pair))
}

interface PartContext {
  part: Mention
  around: Mention[]
  left: Mention[]
}

function pairsOf(
  passage: Passage,
  claim: Mention,
  rate: Rate,
  { part, around, left }: PartContext,
): NamedPair[] {
  const bases = basesOfPart(passage, around, part, rate)
  const single = bases.flatMap((base) => {
    const { close, named, ...marks } = namedProof(passage, claim, rate, [part, base], left)
    return candidatesOf(share(part, base), marks).map((one) => ({ ...one, close, named }))
  })
  return [
    ...single,
    ...withCarried(part, around),
    ...withCounterpart(passage, rate, part),
    ...withoutPending(passage, part, bases, claim),
  ]
}

/** Grades that together make a rate: 优良率 is of 优秀 and 良好. */
const grades: Record<string, RegExp> = { 优良: /优秀|良好|优等|良等/ }

/** 非常满意210人、满意75人,满意率95%; 合格1150人,补考合格45人: all that carry the action, together. */
function summedPairs(passage: Passage, left: Mention[], rate: Rate, verbs: string[]): Candidate[] {
  const grade = grades[rate.words.slice(-2)]
  const parts = left.filter((one) =>
    grade
      ? grade.test(one.lead)
      : isPart(one, verbs, rate) && !/基本|部分/.test(one.lead) && !/[办审]理中/.test(one.tail),
  )
  const first = parts.at(-1)
  if (!first || parts.length < 2 || parts.length > 4) return []
  return left
    .filter((base) => !parts.includes(base) && isBase(passage, base, first, rate))
    .flatMap((base) => candidatesOf(shareOfParts([...parts].reverse(), base)))
}

/** 抽检1200批次,不合格24批次,合格率98%: the rate is of what is left when those without the action are taken off. */
function restPairs(passage: Passage, around: Mention[], verbs: string[], rate: Rate): Candidate[] {
  const rest = around.filter((one) => isRest(one.lead + one.tail.slice(0, 8), verbs, rate))
  return rest.flatMap((part) =>
    basesOfPart(passage, around, part, rate).flatMap((base) =>
      candidatesOf(shareOfRest(part, base)),
    ),
  )
}

/** 案结事了率 is of the cases after which nobody went to court. */
const finalityRates = /案结事了|息诉|服判/
const disputeWords = /提起(?:行政)?诉讼|起诉|上诉|提出异议/

function isRest(words: string, verbs: string[], rate: Rate): boolean {
  if (finalityRates.test(rate.words) && disputeWords.test(words)) return true
  if (/参[考加训会]$/.test(rate.words) && /缺[考勤席]|未参/.test(words)) return true
  return carriesOpposite(words, verbs, rate)
}

/** 上年结转30件,受理500件,审结490件: what was carried over belongs to the base too. */
function withCarried(part: Mention, around: Mention[]): Candidate[] {
  const bases = around.filter((base) => base.order < part.order && sameUnit(base, part))
  const old = bases.find((base) => carriedOverWords.test(base.lead))
  const fresh = bases.find((base) => base !== old && intakeWords.test(base.lead))
  return candidatesOf(old && fresh ? shareOfSum(part, [old, fresh]) : null)
}

/** 逮捕25人,同比下降3%;不捕24人,不捕率48.98%: the base is both together. */
function withCounterpart(passage: Passage, rate: Rate, part: Mention): Candidate[] {
  const other = before(passage, part, 2).find(isValue)
  if (!/^[不未非]/.test(rate.words) || !other || !sameUnit(other, part)) return []
  return candidatesOf(shareOfSum(part, [other, part]))
}

/** 对不合格食品78批次开展处置,处置率100%: what all was done with is told once more, which makes it no part. */
function isTakenUp({ reading }: Mention, { lead, tail }: Mention): boolean {
  return (
    reading?.value.equals(hundred) === true && /^对/.test(lead) && /^(?:开展|进行|实施)/.test(tail)
  )
}

function isPart(part: Mention, verbs: string[], rate: Rate): boolean {
  // What stands behind a comma is said of the next figure: 不合格9件,优秀率34.8%.
  const words = part.lead + part.tail.slice(0, 8).replace(/(?:[,;。]|[^,;。]{0,4}率).*/, '')
  if (!carriesAction(words, verbs, rate)) return false
  const subject = subjectOfRate(rate)
  return !subject || part.lead.length < 6 || alike(subject, words) || words.includes(subject)
}
