import Fraction from 'fraction.js'
import { scale } from '../arithmetic/range.ts'
import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before, between, earlier } from '../context/neighbours.ts'
import { numberOf, numeral } from '../context/numerals.ts'
import { mayOverlap } from '../context/overlaps.ts'
import { seriesOf } from '../context/series.ts'
import { plainUnit, sameUnit } from '../context/units.ts'
import { quotient, sum } from './combine.ts'
import type { Working } from './evidence.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/** 平均每家次出动; 公证员人均办证; 每个村平均配备网格员: what an average is over, and what of. */
const perUnit = /^,?平均每(.次|[^,;。\d个])(出动|参[加与训会]|培训|受训|)$/
const perThing =
  /^,?(?:每[个名]([^,;。\d]{1,6})平均|([^,;。\d]{2,6}?)人均)(?:配备|拥有|有|配)?([^,;。\d]{2,6})$/

/**
 * Averages whose words repeat the names of what they were reckoned from: 检查746家次,出动2238人次,平均每家次出动…; or that stand right
 * behind both (减免罚款73.5万元,涉及49家企业,平均每家…). A number off by less than one step of its last digit may be rounded up.
 */
export function namedAverages(passage: Passage, claim: Mention): Candidate[] {
  const around = [...before(passage, claim), ...earlier(passage, claim, 6)].filter(isValue)
  const sums = around.filter((one) => sameUnit(one, claim))
  const [, unit, verb = ''] = claim.lead.match(perUnit) ?? []
  const [, thing = '', person = '', object = ''] = claim.lead.match(perThing) ?? []
  const over = thing || person
  const bases = around.filter((one) => (over ? isNamed(one, over) : plainUnit(one) === unit))
  const of = sums.filter((one) => isNamed(one, over ? object : verb))
  const [base, total] = [bases[0], of[0]]
  if (!base || !total || bases.length !== 1 || of.length !== 1 || base === total) return []
  const beside = sums.length === 1 && base.order === total.order + 1
  const tied = verb !== '' || over !== '' || (beside && reaches(passage, total, base, claim))
  const working = quotient(total, base)
  return candidatesOf(working, { proven: tied && working !== null && isFarOff(claim, working) })
}

function isNamed({ lead, tail }: Mention, name: string): boolean {
  return lead.endsWith(name) || (name !== '' && tail.startsWith(name))
}

function reaches(passage: Passage, total: Mention, base: Mention, claim: Mention): boolean {
  const link = between(passage, base, claim)
  return (
    /^,(?:涉及|惠及)$/.test(between(passage, total, base)) && /^[^,;。\d]{0,4},[^,;。]*$/.test(link)
  )
}

function isFarOff({ reading }: Mention, { result }: Working): boolean {
  const off = reading?.value.sub(result.value).abs()
  return off !== undefined && off.compare(reading?.step ?? new Fraction(0n)) >= 0
}

const meanWords = /^平均(?:得分|分数?|成绩)(?:为|达)?$/
const counted = new RegExp(`(${numeral})[家个名次场期所]`)

/** 四家单位得分依次为96.5分、93.0分、91.5分和89.0分,平均得分92.5分: the mean of as many scores as are said to be. */
export function meanOfScores(passage: Passage, claim: Mention): Candidate[] {
  const last = passage.mentions[claim.order - 1]
  if (!last || claim.figure.kind !== 'score' || !meanWords.test(claim.lead)) return []
  const { members } = seriesOf(passage, last)
  const words = passage.text.slice(members[0]?.clause.start, members[0]?.figure.start)
  const total = sum(members)
  if (!total || numberOf(words.match(counted)?.[1]) !== members.length) return []
  if (
    mayOverlap(passage, claim, []) ||
    !/(?:分别|依次)[为是]?$/.test(words) ||
    !sameUnit(last, claim)
  )
    return []
  const part = new Fraction(1n, BigInt(members.length))
  const result = { value: total.result.value.mul(part), range: scale(total.result.range, part) }
  const formula = `(${total.formula})/${members.length}`
  return [{ operands: members, formula, result, proven: isFarOff(claim, { ...total, result }) }]
}
