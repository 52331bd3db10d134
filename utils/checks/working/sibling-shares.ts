import { agreement } from '../arithmetic/agreement.ts'
import { excludeEachOther } from '../context/exclusive.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before, between, earlier } from '../context/neighbours.ts'
import { isQuantity, isRate, sameUnit } from '../context/units.ts'
import { share, shareOfSum, sum } from './combine.ts'
import type { Working } from './evidence.ts'
import { type Candidate, candidatesOf } from './settle.ts'
import {
  chainOf,
  isNested,
  isNext,
  type PartWithShare,
  reach,
  sharesAround,
} from './shares-listed.ts'

/**
 * 公安类96件,占40%;资源类48件,占20%;人社类36件,占18%: when two others or more of a list are shares of one total, all of them,
 * the one that is not is a contradiction.
 */
export function siblingShares(passage: Passage, claim: Mention): Candidate[] {
  const shares = sharesAround(passage, claim)
  const own = shares.find(({ rate }) => rate === claim)
  if (!own) return []
  const others = chainOf(passage, shares, shares.indexOf(own)).filter((one) => one !== own)
  if (isOfListed(passage, own)) return []
  if (others.length < 2) return besideOne(passage, claim, own)
  if (isNested(passage, shares)) return []
  const bases = [...before(passage, claim, reach), ...earlier(passage, claim)].filter(
    (base) =>
      sameUnit(base, own.part) &&
      others.every((one) => wouldGive(one, base)) &&
      (isNear(passage, base, [own, ...others]) || isNoChance(others)),
  )
  if (bases.length === 0) return ofTheirSum(own, others)
  return bases.flatMap((base) =>
    candidatesOf(base === own.part ? null : share(own.part, base), { proven: bases.length === 1 }),
  )
}

/** True for a number of the same sentence that no semicolon parts from the list. */
function isNear(passage: Passage, base: Mention, list: PartWithShare[]): boolean {
  const parts = list.map(({ part }) => part).sort((a, b) => a.order - b.order)
  const [first] = parts
  return base.sentence === first?.sentence && !between(passage, base, first).includes(';')
}

/** Two whole percents are of many a number told in other sentences. */
function isNoChance(others: PartWithShare[]): boolean {
  return others.length > 2 || others.every(({ rate }) => (rate.reading?.step?.compare(1) ?? 0) < 0)
}

/**
 * 婚姻纠纷692件,占调处总数的20%;邻里纠纷1038件,占30%: of what the share right before it is of, where the two have names of
 * one kind. Whatever number gives that share may be it.
 */
function besideOne(passage: Passage, claim: Mention, own: PartWithShare): Candidate[] {
  const rate = passage.mentions[own.part.order - 1]
  const part = rate && passage.mentions[rate.order - 1]
  if (!part || !isRate(rate) || !isNext(passage, { part, rate }, own)) return []
  if (!/^[,、(]?占[^,;。\d]{0,12}$/.test(between(passage, part, rate))) return []
  const words = passage.text.slice(rate.figure.start, claim.figure.end)
  const whole = passage.mentions[part.order - 1]
  // 386人,区级143人,占37%;镇级243人,占63%: both shares, or both parts, are said to be all there is.
  if (whole && !/其中|同比|[较比]上/.test(words) && areAll(whole, [{ part, rate }, own]))
    return candidatesOf(share(own.part, whole), { proven: true })
  if (/其中|同比|[较比]上|涉/.test(words) || !ofOneKind(nameOf(part), nameOf(own.part))) return []
  if (otherScope.test(own.part.lead)) return []
  return [...before(passage, part, reach), ...earlier(passage, claim)]
    .filter((base) => sameUnit(base, own.part) && wouldGive({ part, rate }, base))
    .map((base) => share(own.part, base))
    .flatMap((one) => candidatesOf(one, { proven: one !== null && isSlip(claim, one) }))
}

/** 有效问卷2280份,占95%;满意问卷2166份,占95%: of the one before rather than of all. */
function isOfListed(passage: Passage, own: PartWithShare): boolean {
  return before(passage, own.part).some((one) => isQuantity(one) && wouldGive(own, one))
}

function areAll(whole: Mention, [one, other]: [PartWithShare, PartWithShare]): boolean {
  const all = (a: Mention, b: Mention) => sum([a, b])?.result.value
  const told =
    all(one.rate, other.rate)?.equals(100) ||
    whole.reading?.value.equals(all(one.part, other.part) ?? 0)
  return Boolean(told && sameUnit(whole, one.part) && wouldGive(one, whole))
}

/** A share that is half as large again as it should be, or more, is of something else. */
function isSlip({ reading }: Mention, { result }: Working): boolean {
  const times = reading && result.value.compare(0) > 0 && reading.value.div(result.value)
  return Boolean(times && times.compare(2 / 3) > 0 && times.compare(3 / 2) < 0)
}

/** Of another time, level or body than the share before: 县级…, 今年…, 司法所…. */
const otherScope = /年|季|月|[省市县区镇乡]级|本级|区县|县区|[局厅院所委会队]/

function nameOf({ lead }: Mention): string {
  return lead.replace(/^.*[,;:中]/, '').replace(/^[、和及与]|共$/g, '')
}

function ofOneKind(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return false
  return excludeEachOther(one, other) || (one.length > 2 && one.slice(-2) === other.slice(-2))
}

/** 维持126件,占60%;撤销24件,占11.4%;终止60件,占28.6%: no total stands before, and the others are shares of all listed. */
function ofTheirSum(own: PartWithShare, others: PartWithShare[]): Candidate[] {
  const all = [own, ...others].map(({ part }) => part).sort((a, b) => a.order - b.order)
  const working = (one: PartWithShare) => {
    const made = shareOfSum(one.part, all)
    return made && { ...made, operands: all }
  }
  const fits = (one: PartWithShare) => {
    const made = working(one)
    const agreed = made && one.rate.reading && agreement(one.rate.reading, made.result)
    return Boolean(agreed && agreed !== 'within')
  }
  return others.every(fits) ? candidatesOf(working(own), { proven: true }) : []
}

/** Cut off, whole percents are of many a number that has nothing to do with them: 20.8% is no 20%. */
function wouldGive({ part, rate }: PartWithShare, base: Mention): boolean {
  const working = base === part ? null : share(part, base)
  const agreed = working && rate.reading && agreement(rate.reading, working.result)
  return agreed === 'exact' || agreed === 'half-up'
}
