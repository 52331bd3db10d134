import { scale } from '../arithmetic/range.ts'
import { whole } from '../arithmetic/rational.ts'
import { measuredOf } from '../arithmetic/reading.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { between } from '../context/neighbours.ts'
import { numberOf, numeral } from '../context/numerals.ts'
import { mayOverlap } from '../context/overlaps.ts'
import { seriesOf } from '../context/series.ts'
import { sameUnit } from '../context/units.ts'
import { quotient, sum } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'
import { operand } from './show.ts'

const ofEach = /^,平均(?:每个?([^,;。\d个]{1,4})|得分|分)[为达]?$/
const sized = new RegExp(`(${numeral})[个家名]([^,;。\\d]{1,4})[^,;。\\d]*(?:分别|依次)[为是]?$`)

/** Averages and rates themselves, or marks of groups of any size: over all of them is not over the groups. */
const weighed = /均|率|满意|成绩|考试|考核对象|批|期/

/** 三个街道执法队员分别为25人、32人和27人,平均每个街道28人: over the values just listed, as many as the words say. */
export function listedAverages(passage: Passage, claim: Mention): Candidate[] {
  const last = passage.mentions[claim.order - 1]
  const [head, ...more] = last ? seriesOf(passage, last).members : []
  if (!last || !head || !sameUnit(last, claim) || last.sentence !== claim.sentence) return []
  const said = between(passage, last, claim).match(ofEach)
  const words = passage.text.slice(head.clause.start, head.figure.start)
  const [, size, thing = ''] = words.match(sized) ?? []
  const count = more.length + 1
  if (weighed.test(words)) return []
  if (!said || count < 3 || numberOf(size) !== count || !thing.startsWith(said[1] ?? '')) return []
  const all = sum([head, ...more])
  const each = whole(BigInt(count)).inverse()
  return candidatesOf(
    all && {
      operands: all.operands,
      formula: `(${all.formula})/${count}`,
      result: { value: all.result.value.mul(each), range: scale(all.result.range, each) },
    },
    { proven: !mayOverlap(passage, head, [claim]) },
  )
}

const byDays = /^,[日月]均\(按$/
const daysEnd = /^计算?\)[为达]?$/

/** 全年接件5124件,日均(按366天计)14件. */
export function dailyAverage(passage: Passage, claim: Mention): Candidate[] {
  const [all, days] = passage.mentions.slice(Math.max(0, claim.order - 2), claim.order)
  if (!all || !days || !sameUnit(all, claim) || all.sentence !== claim.sentence) return []
  const told =
    byDays.test(between(passage, all, days)) && daysEnd.test(between(passage, days, claim))
  return candidatesOf(told && quotient(all, days), { proven: true })
}

const most = /最[高多大长][^,;。\d]{0,4}$/
const least = /最[低少小短][^,;。\d]{0,4}$/
const nextExtreme = /^[、,]最[^,;。\d]{1,6}$/
const average = '(?:全年|年度|总体)?平均(?:值|分|得分)?[为达]?$'
const averageBehind = new RegExp(`^[,;、]${average}`)
const averageBefore = new RegExp(average)
/** 均高于全市平均分91.3分,最高…: the extremes are of those that are held against it. */
const heldAgainst = /[高低优好强多少快慢]于|超|[较比]/

/** The lowest and the highest value told right beside an average that lies outside them; null where it does not. */
export function extremesMissed(passage: Passage, claim: Mention): [Mention, Mention] | null {
  if (claim.tail.startsWith('的')) return null
  const sides = [claim.order - 2, claim.order + 1].map((at) => passage.mentions.slice(at, at + 2))
  for (const [first, second] of claim.order > 1 ? sides : sides.slice(1)) {
    if (!first || !second || !sameUnit(first, second) || !sameUnit(first, claim)) continue
    if (!nextExtreme.test(between(passage, first, second))) continue
    const behind = first.order < claim.order
    const told = behind
      ? averageBehind.test(between(passage, second, claim))
      : averageBefore.test(claim.lead) &&
        !heldAgainst.test(claim.lead) &&
        nextExtreme.test(between(passage, claim, first))
    const [low, high] = least.test(first.lead) ? [first, second] : [second, first]
    if (told && least.test(low.lead) && most.test(high.lead) && isOutside(claim, low, high))
      return [low, high]
  }
  return null
}

function isOutside(claim: Mention, low: Mention, high: Mention): boolean {
  const [own, from, to] = [measuredOf(claim.figure), low.reading, high.reading]
  if (!own?.exact || !from?.exact || !to?.exact) return false
  const [under, over] = [own.either.high, own.either.low]
  const [floor, ceiling] = [from.either.low, to.either.high]
  return Boolean(
    (under && floor && under.compare(floor) < 0) || (over && ceiling && over.compare(ceiling) > 0),
  )
}

/** 97.1≤96.3≤99.4, which is not so. */
export function orderOf(...[low, claim, high]: [Mention, Mention, Mention]): string {
  return [low, claim, high].map(operand).join('≤')
}
