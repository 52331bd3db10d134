import { withoutParts } from '../context/bases.ts'
import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { after, before, between, earlier } from '../context/neighbours.ts'
import { partsExactly } from '../context/partition.ts'
import { carriesAction, carriesOpposite } from '../context/polarity.ts'
import {
  actionsOf,
  isPlain,
  isQualified,
  mayPend,
  type Rate,
  subjectOfRate,
} from '../context/rate.ts'
import { alike, shared, subjectOf } from '../context/subject.ts'
import { sameUnit } from '../context/units.ts'
import { share, shareOfParts, shareOfRest, shareOfSum } from './combine.ts'
import { amongThose, duePairs } from './due-pairs.ts'
import { withoutPending } from './pending.ts'
import type { Candidate } from './settle.ts'
import { candidatesOf } from './settle.ts'
import { mayBeWhole } from './whole-rates.ts'

/** Words with which things come in, before anything is done with them. */
const intakeWords =
  /受理|收到|收回|回收|实考|实到|接到|接收|收案|新收|立案|受案|登记|排查|申请|应|共|参加|参考|抽查|抽检|抽样|检测|监测|检验|评查|抽取|评议|参评|报名|报考|检查|走访|回访|测评|调查|发起|提出|收集|交办|办理|开展|派发|调解|发现|查出|反馈|梳理|安排|筹集|筹措|下达|预算/

/** What cases can end in: such rates are of those concluded. */
const outcomeRates = /[败胜]诉|纠错|维持|撤销|调解|和解|服判|息诉|改判|发回|调撤|撤诉/
const concludedWords = /办结|审结|结案|判决|裁判|生效/

/** A part and a base for a rate. */
export interface NamedPair extends Candidate {
  /** True when nothing else in the sentence could be meant, though what the rate is of may not be settled. */
  close?: boolean
  /** True when the part stands right before the rate and carries its very words: 败诉43件,败诉率8.2%. */
  named?: boolean
}

/** The parts and bases a named rate may rest on: the part carries the rate's action, the base comes in before it. */
export function namedPairs(passage: Passage, claim: Mention, rate: Rate): NamedPair[] {
  const left = before(passage, claim).filter(isValue)
  const around = [...left, ...earlier(passage, claim).filter(isValue)]
  const right = after(passage, claim, 2).filter(isValue)
  const verbs = actionsOf(rate)
  const parts = [...left, ...right, ...around.slice(left.length)].filter((part) =>
    isPart(part, verbs, rate),
  )
  return [
    ...parts.flatMap((part) => pairsOf(passage, claim, rate, { part, around, left })),
    ...restPairs(passage, around, verbs, rate),
    ...summedPairs(passage, left, rate, verbs),
    ...amongThose(passage, claim, rate),
    ...duePairs(passage, claim, rate),
  ].filter((pair) => mayBeWhole(passage, claim, rate, pair))
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
  const bases = wholesFirst(
    passage,
    around.filter((base) => isBase(passage, base, part, rate)),
  )
  const single = bases.flatMap((base) => {
    const close = isClose(passage, claim, [part, base], rate, left)
    const words = between(passage, base, part)
    const settled = close && words.includes(rate.words.slice(-2)) && isSettled(rate, base, words)
    const divided = isRightBefore(part, claim, rate) && partsExactly(passage, base, part)
    const proven = settled || divided
    const waits = settled
      ? /成功$/.test(rate.words) && undecidedIntake.test(base.lead)
      : mayPend(rate)
    const limit: Candidate['limit'] = waits ? 'least' : undefined
    const named = part.order === claim.order - 1 && part.lead.endsWith(rate.words) && isPlain(rate)
    return candidatesOf(share(part, base), { proven, limit }).map((one) => ({
      ...one,
      close,
      named,
    }))
  })
  return [
    ...single,
    ...withCarried(part, around),
    ...withCounterpart(passage, rate, part),
    ...withoutPending(passage, part, bases, claim),
  ]
}

/** 不合格53批次,不合格率1.7%: the part has the rate's own name. */
function isRightBefore(part: Mention, claim: Mention, rate: Rate): boolean {
  return part.order === claim.order - 1 && part.lead.endsWith(rate.words) && !isQualified(rate)
}

/** Grades that together make a rate: 优良率 is of 优秀 and 良好. */
const grades: Record<string, RegExp> = { 优良: /优秀|良好|优等|良等/ }

/** 非常满意210人、满意75人,满意率95%; 合格1150人,补考合格45人: all that carry the action, together. */
function summedPairs(passage: Passage, left: Mention[], rate: Rate, verbs: string[]): Candidate[] {
  const grade = grades[rate.words.slice(-2)]
  const parts = left.filter((one) =>
    grade ? grade.test(one.lead) : isPart(one, verbs, rate) && !/基本|部分/.test(one.lead),
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
    wholesFirst(
      passage,
      around.filter((base) => isBase(passage, base, part, rate)),
    ).flatMap((base) => candidatesOf(shareOfRest(part, base))),
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

const carriedOverWords = /结转|旧存|上年|上期/

/** 上年结转30件,受理500件,审结490件: what was carried over belongs to the base too. */
function withCarried(part: Mention, around: Mention[]): Candidate[] {
  const bases = around.filter((base) => base.order < part.order && sameUnit(base, part))
  const old = bases.find((base) => carriedOverWords.test(base.lead))
  const fresh = bases.find((base) => base !== old && intakeWords.test(base.lead))
  return candidatesOf(old && fresh ? shareOfSum(part, [old, fresh]) : null)
}

/** 应诉86件,其中负责人出庭82件,败诉6件: the rate is of the 86, however near the 82 stand. */
function wholesFirst(passage: Passage, bases: Mention[]): Mention[] {
  const wholes = withoutParts(passage, bases)
  return [...wholes, ...bases.filter((base) => !wholes.includes(base))]
}

/** 逮捕25人,不捕24人,不捕率48.98%: the base is both together. */
function withCounterpart(passage: Passage, rate: Rate, part: Mention): Candidate[] {
  const other = passage.mentions[part.order - 1]
  if (!/^[不未非]/.test(rate.words) || !other || !isValue(other) || !sameUnit(other, part))
    return []
  return candidatesOf(shareOfSum(part, [other, part]))
}

function isCounterpart(one: Mention, part: Mention): boolean {
  return isValue(one) && sameUnit(one, part)
}

function isPart(part: Mention, verbs: string[], rate: Rate): boolean {
  const words = part.lead + part.tail.slice(0, 8)
  if (!carriesAction(words, verbs, rate)) return false
  const subject = subjectOfRate(rate)
  return !subject || part.lead.length < 6 || alike(subject, words) || words.includes(subject)
}

/** 一审56件、二审30件,一审败诉3件: the part repeats the name of its base. */
function isNamedIn(base: Mention, part: Mention): boolean {
  const name = subjectOf(base)
  return name.length >= 2 && name.length <= 8 && part.lead.includes(name)
}

/** 出庭应诉412件,应出庭415件: what was due may be named after what was done. */
const dueWords = /应当?(?:由?负责人)?(?:出庭|到庭|出席|参加|参训|办|整改|报备|履行)/

function isBase(passage: Passage, base: Mention, part: Mention, rate: Rate): boolean {
  const [whole, piece] = [base.reading?.value, part.reading?.value]
  if (!whole || !piece || base === part) return false
  if (base.order > part.order && !dueWords.test(base.lead)) return false
  if (!sameUnit(base, part)) return false
  if (whole.compare(piece) < 0) return carriedOverWords.test(base.lead)
  return (
    intakeWords.test(base.lead) ||
    dueWords.test(base.lead) ||
    (outcomeRates.test(rate.words) && concludedWords.test(base.lead)) ||
    base === before(passage, part).find((one) => isCounterpart(one, part)) ||
    isNamedIn(base, part) ||
    // 重大事故隐患256项 … 重大事故隐患已整改235项: the same thing by name.
    shared(subjectOf(base), subjectOf(part)) >= 3
  )
}

/**
 * What a rate is of when nothing else is said: the words the base must carry before a mismatch is called a
 * contradiction. Rates not listed have no settled base: cases closed may have come in earlier (办结, 结案), answers may
 * not be due, not every case sued has a hearing (出庭), not every place inspected has something to put right.
 */
const settledBases: [RegExp, RegExp][] = [
  [/成功$/, /调解|调处|受理|排查|收到|接到/],
  [/合格$|及格$|优秀$|优良$/, /抽查|检查|抽检|检测|评查|考试|参加|参考|培训|评审/],
  [/采纳$/, /提出|收到|收集|征集|报送/],
  [/整改$|整改完成$/, /发现|查出|排查|反馈|梳理|问题|隐患/],
  [/满意$/, /回访|评价|测评|调查/],
  [/通过$/, /参加|考试|申报|报考|参评/],
]

/** What came in need not all be decided yet: 受理200件,调解成功190件 leaves room for any rate from 95 % up. */
const undecidedIntake = /受理|排查|收到|接到/

const findingWords = /发现|查出|排查|反馈|交办/

/** True when the base carries the words that the rate is of, or 其中 makes the part one of it. */
function isSettled(rate: Rate, base: Mention, words: string): boolean {
  const known = settledBases.find(([name]) => name.test(rate.words))
  if (known) return known[1].test(base.lead)
  // 受理80件,其中纠错6件: the rate is of those concluded, however many came in.
  if (outcomeRates.test(rate.words) && !concludedWords.test(base.lead)) return false
  // 反馈问题33项,完成整改29项,完成率89%: it is the putting right that was completed.
  if (/完成$/.test(rate.words) && words.includes('整改')) return findingWords.test(base.lead)
  return words.includes('其中') && !/出庭|应诉/.test(rate.words)
}

/** 受理A件,V成功B件,V成功率P%: nothing else of the unit in the sentence, the action's words the same. */
function isClose(
  passage: Passage,
  claim: Mention,
  [part, base]: [Mention, Mention],
  rate: Rate,
  left: Mention[],
): boolean {
  const alone = left.filter((other) => sameUnit(other, part)).length === 2
  const ordered = part.order === claim.order - 1 && base.order === part.order - 1
  const words = between(passage, base, part)
  return (
    alone &&
    ordered &&
    base.sentence === claim.sentence &&
    base.figure.unit === part.figure.unit &&
    !/^[不未非]/.test(rate.words) &&
    !isQualified(rate) &&
    isPlain(rate) &&
    actionsOf(rate).some((verb) => words.includes(verb)) &&
    !/[;。(]/.test(words) &&
    (intakeWords.test(base.lead) || words.includes('其中')) &&
    /^,[^,;。]{0,12}$/.test(between(passage, part, claim))
  )
}
