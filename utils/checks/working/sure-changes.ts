import { agreement } from '../arithmetic/agreement.ts'
import { decimalsOf } from '../arithmetic/rational.ts'
import { isChange, type Sign, signOf } from '../context/change.ts'
import { type Comparison, fell } from '../context/comparison.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { between } from '../context/neighbours.ts'
import { yearBefore } from '../context/period.ts'
import { freed } from '../context/subject.ts'
import { isQuantity, sameUnit } from '../context/units.ts'
import { change, share } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/**
 * True when the numbers themselves prove that a change was reckoned from this pair: by the difference told between, which
 * is theirs, or because the change is what the same pair gives over the wrong one of the two.
 */
export function provesPair(
  passage: Passage,
  claim: Mention,
  pair: Comparison,
  sign: Sign,
): boolean {
  if (/环比|年均|平均|累计|其中/.test(claim.lead) || !namesNothingElse(claim, pair)) return false
  // 是2020年468件的4倍;查结532件,同比增长12%: the old value of another matter may come to it by chance.
  const together = !between(passage, pair.before, claim).includes(';')
  if (together && isOverWrongBase(claim, pair, sign)) return true
  return hasOwnDifference(passage, claim, pair)
}

/** 其中重大案件下降33.3% has a thing of its own; 受理量增长20% the one of the values. */
function namesNothingElse({ lead }: Mention, { before, after }: Comparison): boolean {
  const name = freed(lead.replace(/同比|比[例率重]|[幅率]|达到|压缩|压减|缩减|缩短|精简/g, ''))
  const thing = name.replace(/(?:[总数]?[量数额]|件数)$/, '').replace(/[增降升减涨]$/, '')
  return thing === '' || [before, after].some((one) => one.lead.includes(thing))
}

const changeLink =
  /^[,、(]?(?:下降|上升|增长|增加|减少|降低|压减|压缩|缩减|缩短|[降增减]幅|[增降升减])(?:率|幅度|比例)?(?:为|达到?|了)?$/

/** What makes the number smaller or larger, told by its own verb. */
const ownStep = /^[,、]?(?:关停|注销|取消|清退|退出|撤销|裁[撤减]|淘汰|增设|新[增设建])$/

/** 156起,与2023年的208起相比减少52起,下降25%: the step between is the difference of the two. */
function hasOwnDifference(
  passage: Passage,
  claim: Mention,
  { before, after }: Comparison,
): boolean {
  const step = passage.mentions[claim.order - 1]
  if (!step || !isQuantity(step) || !sameUnit(step, before)) return false
  if (step.sentence !== claim.sentence || !changeLink.test(between(passage, step, claim)))
    return false
  const [from, to, by] = [before, after, step].map((one) => one.reading)
  if (!from?.exact || !to?.exact || !by?.exact) return false
  const near = [before, after].every((one) => step.order - one.order <= 3 && one.order < step.order)
  return (
    near &&
    // 由213家压减到151家,关停62家: the difference under a name of its own.
    (ownStep.test(step.lead) || (isChange(step) && signOf(step.lead) === signOf(claim.lead))) &&
    to.value.sub(from.value).abs().equals(by.value)
  )
}

/**
 * 由6120户减少到5814户,下降5.3%, which is 306 of 5814: with a decimal, or to the last digit, that is no chance where one of
 * the two stands right before it and the other in its sentence.
 */
function isOverWrongBase(claim: Mention, pair: Comparison, sign: Sign): boolean {
  const falls = fell(pair, sign)
  const wrong = change(pair.after, pair.before, !falls)
  const agreed = wrong && claim.reading && agreement(claim.reading, wrong.result)
  if (!agreed || agreed === 'within' || !claim.reading?.exact) return false
  const beside = [pair.before, pair.after].some((one) => one.order === claim.order - 1)
  const near = [pair.before, pair.after].every((one) => one.sentence === claim.sentence)
  return beside && near && (decimalsOf(claim.reading.step) > 0 || agreed === 'exact')
}

const formerLink = /^,(?:上年|去年|上一年|(20\d\d)年)(?:同期)?([^,;。\d]{0,6}?)[为是有共]*$/

/** 同比增加56件,增长12.6%,上年受理404件: the step over what is told of the year before, under the same name. */
export function overFormer(passage: Passage, claim: Mention, sign: Sign): Candidate[] {
  const [step, base] = [passage.mentions[claim.order - 1], passage.mentions[claim.order + 1]]
  if (!step || !base || base.sentence !== claim.sentence || !isQuantity(step)) return []
  if (!isChange(step) || isChange(base) || !sameUnit(step, base)) return []
  const [told, year, name = ''] = between(passage, claim, base).match(formerLink) ?? []
  const proven =
    signOf(step.lead) === sign &&
    changeLink.test(between(passage, step, claim)) &&
    !/环比|其中|月|季/.test(step.lead) &&
    step.lead.includes(name) &&
    (!year || yearBefore(passage, step) === Number(year) + 1)
  return told === undefined ? [] : candidatesOf(share(step, base), { proven })
}
