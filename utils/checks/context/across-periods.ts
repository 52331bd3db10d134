import { hundred } from '../arithmetic/rational.ts'
import type { Comparison } from './comparison.ts'
import { followsAtOnce } from './follows-at-once.ts'
import type { Mention, Passage } from './mention.ts'
import { between } from './neighbours.ts'
import { comparePeriods, periodOf } from './period.ts'
import { alignedBefore } from './series.ts'
import { sameExtent, sameSubject, subjectOf } from './subject.ts'
import { plainUnit, sameUnit } from './units.ts'

/**
 * The pairs of values of two stated times, or of a stated time before and none: in the sentence of the change (`left`)
 * or in those before it (`previous`).
 */
export function acrossPeriods(
  passage: Passage,
  change: Mention,
  left: Mention[],
  previous: Mention[],
): Comparison[] {
  const own = alignedBefore(passage, change)
  const current = own && left.includes(own) ? own : left[0]
  if (!current) return []
  const pool = [...left, ...previous].filter((other) => sameUnit(other, current))
  const isProven = (one: Mention, other: Mention) =>
    pool.length === 2 &&
    ((left.includes(one) && left.includes(other)) || tellsTheSame(passage, one, other)) &&
    leavesNoOther(passage, [one, other], change)
  return pool.flatMap((one) =>
    pool
      .filter((other) => precedes(passage, one, other))
      .map((other) => ({ before: one, after: other, proven: isProven(one, other) })),
  )
}

function precedes(passage: Passage, one: Mention, other: Mention): boolean {
  return (
    comparePeriods(periodOf(passage, one), periodOf(passage, other)) < 0 && sameSubject(one, other)
  )
}

/** 上年度,全区收到申请64件。本年度收到申请92件,同比…: the sentence before tells the same of the year before, and no less. */
function tellsTheSame(passage: Passage, one: Mention, other: Mention): boolean {
  const [from, to] = [periodOf(passage, one), periodOf(passage, other)]
  if (one.sentence !== other.sentence - 1 || !from || !to || 'back' in from !== 'back' in to)
    return false
  const begins = ({ sentence }: Mention) => {
    const start = passage.starts[sentence] ?? 0
    return passage.text.slice(start, start + 5)
  }
  if (!/^(?:上年|去年|上一年|20\d\d年)/.test(begins(one))) return false
  if (!/^(?:本年|今年|20\d\d年)/.test(begins(other))) return false
  return subjectOf(one) !== '' && subjectOf(one) === subjectOf(other)
}

function leavesNoOther(passage: Passage, pair: [Mention, Mention], change: Mention): boolean {
  const last = pair[0].order > pair[1].order ? pair[0] : pair[1]
  const [one, other] = pair.map(subjectOf)
  // 较2021年的208件减少52件,同比下降20.5%: the second is against last year, which the first need not be.
  if (/同比/.test(change.lead) && /[较比与]20\d\d年/.test(pair[0].lead)) return false
  // 2023年案件120件,2024年重大案件15件: nearly the same words are not the same quantity.
  const same = !one || !other || one === other
  // …,上年为404件;2024年警情1126起: what names nothing is of the matter before the semicolon.
  // 2021年办理4127件;2022年314宗: nor what is counted by another word.
  const counted = one === other || plainUnit(pair[0]) === plainUnit(pair[1])
  const named = one !== '' && counted && pair.every((value) => periodOf(passage, value))
  const near = named || !between(passage, ...pair).includes(';')
  if (!same || !near || !areOfOneSize(pair) || !sameExtent(...pair)) return false
  return areConsecutive(passage, pair) && followsAtOnce(passage, last, change)
}

/** 经费上年500万元;…标的18.6亿元,同比增长24%: what grew a hundredfold is another thing. */
function areOfOneSize([one, other]: [Mention, Mention]): boolean {
  const [from, to] = [one.reading?.value, other.reading?.value]
  if (!from || !to) return false
  return from.compare(to.mul(hundred)) < 0 && to.compare(from.mul(hundred)) < 0
}

/** 2022年120件,2024年150件,同比增长…: the year between is not told. */
function areConsecutive(passage: Passage, [one, other]: [Mention, Mention]): boolean {
  const [from, to] = [periodOf(passage, one), periodOf(passage, other)]
  if (from && to && 'year' in from && 'year' in to) return to.year - from.year === 1
  // 全年1254件;2024年收到1126件: a year told after 全年 is this one, not the one before.
  if (from && 'year' in from && to && 'back' in to) return one.order < other.order
  return !(from && 'back' in from) || from.back === -1
}
