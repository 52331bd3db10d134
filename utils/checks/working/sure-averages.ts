import { agreement } from '../arithmetic/agreement.ts'
import { slipOf } from '../arithmetic/slips.ts'
import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { after, before, between, earlier } from '../context/neighbours.ts'
import { withoutPlaces } from '../context/places.ts'
import { plainUnit, sameUnit } from '../context/units.ts'
import { quotient } from './combine.ts'
import { ofTheirOwn } from './own-averages.ts'
import { type Doubt, doubtsOf } from './second-look.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/** 为1150名劳动者追回工资2070万元: what was reached for just those, in one breath. */
const forThose = /(?:为|向|给|对|帮助|惠及)[^,;。\d]{0,8}$/
const meetings = /^(?:期|班次|班|场|场次|次)$/
const taughtWords =
  /^,(?:共|累计|集中)?(?:培训|参训|参加|受训|轮训|参演|参与|听众|受众|服务群众|覆盖)[^,;。\d]{0,10}$/
/** 8个工作组共走访1296家,平均每组162家: who did it in all. */
const inTotal = /^[^,;。\d]{1,8}[组队站所庭校园]共[^,;。\d]{2,8}$/
const barePerUnit =
  /^,?(?:平均每[^,;。\d]{1,4}|每[^,;。\d]{1,2}平均|[人户件村案家镇队场艘宗期起店站车所班]均)[^,;。\d]{0,4}$/
const otherScope = /其中|另|含|;|\(|除|约|近|以上|等/

/**
 * The average of the one amount and the one count right before it, where nothing else of the sentence can be meant: the
 * words tie the two together, or the number is off by just a shifted point or two exchanged digits.
 */
export function sureAverage(
  passage: Passage,
  claim: Mention,
  unit: string,
  isDivisor: (one: Mention) => boolean,
): Candidate[] {
  const [sum, base] = [passage.mentions[claim.order - 1], passage.mentions[claim.order - 2]]
  if (!sum || !base || base.sentence !== claim.sentence) return []
  if (isDivisor(sum)) return ofThoseBefore(passage, claim, [base, sum])
  if (!barePerUnit.test(claim.lead)) return []
  if (![sum, base].every((one) => isValue(one) && one.reading?.exact)) return []
  if (!isDivisor(base) || !sameUnit(sum, claim) || sameUnit(base, sum)) return []
  const words = withoutPlaces(between(passage, base, claim))
  if (otherScope.test(words) || !isOfSum(claim, sum, unit)) return []
  const own = ofTheirOwn(passage, claim, [base, sum])
  const others = [
    ...before(passage, claim),
    ...after(passage, claim),
    ...earlier(passage, claim),
  ].filter((one) => one !== sum && one !== base && isValue(one))
  const rivals = own ? others.filter((one) => one.sentence === claim.sentence) : others
  if (rivals.some((one) => isDivisor(one) || sameUnit(one, sum))) return []
  // 培训4期、讲座20场,…平均每场108人次: over both together.
  const isMeeting = (one: Mention) => meetings.test(plainUnit(one) ?? '')
  if (isMeeting(base) && others.some((one) => isMeeting(one))) return []
  if (others.some((one) => gives(claim, sum, one) || gives(claim, one, base))) return []
  const working = quotient(sum, base)
  const tied = own || isTied(passage, claim, sum, base)
  return candidatesOf(working, { proven: working !== null && tied })
}

/**
 * The average of the one amount and the one count before it in its sentence, where no other of either is near: one that
 * does not come out is worth a second look.
 */
export function likelyAverage(
  passage: Passage,
  claim: Mention,
  isDivisor: (one: Mention) => boolean,
): Doubt[] {
  const near = [...before(passage, claim), ...after(passage, claim), ...earlier(passage, claim, 4)]
  const values = near.filter((one) => isValue(one) && !/均/.test(one.lead))
  const bases = values.filter(isDivisor)
  const sums = values.filter((one) => sameUnit(one, claim))
  const [base, sum] = [bases[0], sums[0]]
  if (!base || !sum || bases.length > 1 || sums.length > 1 || base === sum) return []
  const first = base.order < sum.order ? base : sum
  const last = first === base ? sum : base
  if (first.sentence !== claim.sentence || last.order !== claim.order - 1) return []
  if (first.order !== claim.order - 2) return []
  if (![sum, base].every((one) => one.reading?.exact)) return []
  // 平均每家6.5万元(含自筹): of more than what is told.
  const words = withoutPlaces(between(passage, first, claim)) + passage.text[claim.figure.end]
  // 平均每家6.5万元,其余用于维护; 专职调解员人均12件: of less of the one, or of some of the other.
  const rest = /^,(?:其?余|[尚预]|另[有外预])/.test(passage.text.slice(claim.figure.end))
  const some = claim.lead.match(/^,?([^,;。]*?)(?:人均|平均|.均|每)/)?.[1] ?? ''
  if (rest || !base.lead.includes(some)) return []
  return otherScope.test(words) ? [] : doubtsOf(quotient(sum, base), 'any')
}

/** 均为 and 均达 say that each has as many. */
const rightBehind = /^[^,;。\d]{1,8}(?:平均每.(?:为|达)?|.均)$/
const handedOut = /经费|资金|预算|补[贴助]|奖励|投入/

/**
 * 经费157.5万元,35家单位平均每家4.5万元: those it is taken over stand right before it, and got no more than all there
 * was, whoever else there may be.
 */
function ofThoseBefore(
  passage: Passage,
  claim: Mention,
  [sum, base]: [Mention, Mention],
): Candidate[] {
  if (![sum, base].every((one) => isValue(one) && one.reading?.exact)) return []
  // 培训3000人,35场宣讲场均120人: of other people.
  if (!handedOut.test(sum.lead)) return []
  if (!rightBehind.test(claim.lead) || !sameUnit(sum, claim) || sameUnit(base, sum)) return []
  if (passage.text[claim.figure.end] === '(') return []
  if (otherScope.test(between(passage, sum, claim).slice(0, -claim.lead.length))) return []
  if (!/^[^,;。\d]{0,6},$/.test(between(passage, sum, base)) || /[、和]$/.test(sum.lead)) return []
  return candidatesOf(quotient(sum, base), { proven: true, limit: 'most' })
}

/** 罚款17万元,平均每起罚款0.5万元: the average names nothing, or what the amount was of. */
function isOfSum({ lead }: Mention, sum: Mention, unit: string): boolean {
  const behind = lead.slice(lead.lastIndexOf(unit) + unit.length)
  const name = behind.replace(/^平?均/, '').replace(/(?:为|达到?)$/, '')
  return name === '' || sum.lead.endsWith(name)
}

function gives(claim: Mention, sum: Mention, base: Mention): boolean {
  const working = quotient(sum, base)
  return Boolean(working && claim.reading && agreement(claim.reading, working.result))
}

function isTied(passage: Passage, claim: Mention, sum: Mention, base: Mention): boolean {
  const words = between(passage, base, sum)
  // 发放36笔、5.4万元: two measures of one thing.
  if (/^[、,]$/.test(words)) return true
  if (forThose.test(base.lead) && !/[,;。]/.test(words)) return true
  if (meetings.test(plainUnit(base) ?? '') && taughtWords.test(words)) return true
  if (inTotal.test(words)) return true
  const working = quotient(sum, base)
  const slip = working && claim.reading && slipOf(claim.reading, working.result)
  return slip === 'decimal-point' || slip === 'swapped-digits'
}
