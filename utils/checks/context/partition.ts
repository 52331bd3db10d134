import { zero } from '../arithmetic/rational.ts'
import { isValue } from './change.ts'
import { partsUpTo } from './closing-total.ts'
import { summing, toldBefore } from './listed-kinds.ts'
import type { Mention, Passage } from './mention.ts'
import { before, between } from './neighbours.ts'
import { isRate, sameUnit } from './units.ts'

/** Longest list that is added up. */
const longest = 12

/**
 * True when the numbers listed right behind a total, the part among them, come to it exactly: 抽检3120批次,合格3067批次,
 * 不合格53批次. The total is then what shares and rates of its parts are of.
 */
export function partsExactly(passage: Passage, total: Mention, part: Mention): boolean {
  return exactParts(passage, total, /;/)?.includes(part) === true
}

/** A total and the kinds listed behind it that come to it exactly. */
export interface Partition {
  total: Mention
  parts: Mention[]
}

/** The totals before a figure in its sentence that are divided without a rest before it, nearest first. */
export function partitionsBefore(passage: Passage, claim: Mention): Partition[] {
  const divided = before(passage, claim).flatMap((total) => {
    const parts = isValue(total) ? exactParts(passage, total, /[。\n]/) : null
    const last = parts?.at(-1)
    if (parts && last && last.order < claim.order) return [{ total, parts }]
    const closed = closedBy(passage, total)
    return closed ? [{ total, parts: closed }] : []
  })
  return divided.length > 0 ? divided : toldBefore(passage, claim)
}

/** 民事436件、刑事381件、行政7件,合计824件: the list right before a total that comes to it exactly. */
function closedBy(passage: Passage, total: Mention): Mention[] | null {
  if (!/^[,、](?:合计|总计|共计?|总共)[为有达]?$/.test(wordsTo(passage, total))) return null
  const parts = partsUpTo(passage, total)
  const sum = parts.reduce((one, { reading }) => one.add(reading?.value ?? 0), zero)
  const exact = parts.every((one) => isValue(one) && one.reading?.exact)
  return exact && parts.length > 1 && total.reading?.value.equals(sum) ? parts : null
}

function wordsTo({ text, mentions }: Passage, { order, figure }: Mention): string {
  return text.slice(mentions[order - 1]?.figure.end ?? 0, figure.start)
}

/** True where the words make a list of the numbers: 其中, 分别, a colon, 、 between all, or one the denial of the other. */
export function isMarkedList(passage: Passage, { total, parts }: Partition): boolean {
  const [first, second] = parts
  if (!first || !second) return false
  if (total.order > first.order) return true
  if (/其中|包括|分别|按|[:(]/.test(between(passage, total, first)) || parts.length > 2) return true
  const joined = parts.slice(1).every((part, at) => {
    return /^[^,;。\d]{0,4}、/.test(between(passage, parts[at]!, part))
  })
  return joined || denies(second, first) || denies(first, second)
}

/** 未成功 denies 调解成功. */
function denies(one: Mention, other: Mention): boolean {
  const denied = one.lead.match(/[未不没非]([\u4e00-\u9fff]{2,6})的?$/)?.[1]
  return denied !== undefined && other.lead.includes(denied)
}

/** The numbers behind a total up to the one with which they come to it; null where none does, or what ends a list stands between. */
function exactParts(passage: Passage, total: Mention, listEnd: RegExp): Mention[] | null {
  // 维持130件、驳回60件、终止70件: one of a list is no total of the next, whatever they come to.
  if (/^[)]?[、和及与]/.test(passage.text.slice(total.figure.end, total.figure.end + 2)))
    return null
  let rest = total.reading?.exact ? total.reading.value : null
  const parts: Mention[] = []
  for (let order = total.order + 1; rest && parts.length < longest; order++) {
    const next = passage.mentions[order]
    if (!next || next.sentence !== total.sentence) return null
    if (listEnd.test(between(passage, total, next))) return null
    if (isRate(next)) continue
    if (!isValue(next) || !sameUnit(next, total)) return null
    if (!next.reading?.exact || summing.test(wordsTo(passage, next))) return null
    rest = rest.sub(next.reading.value)
    parts.push(next)
    if (rest.n === 0n) return parts.length > 1 ? parts : null
    if (rest.s < 0n) return null
  }
  return null
}
