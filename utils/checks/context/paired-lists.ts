import { isValue } from './change.ts'
import type { Mention, Passage } from './mention.ts'
import { between } from './neighbours.ts'
import { subjectOf } from './subject.ts'
import { sameUnit } from './units.ts'

/** 份,涉及金额…; 份、…: what stands between a number and the one that goes with it. */
const pairLink = /^[,、(]?[^,;。()\d]{0,8}$/

/**
 * 合同108份,金额6.37亿元,其中甲类74份、4.86亿元,乙类34份、1.61亿元: where the counts of the kinds come to the first total exactly,
 * the second is of the numbers right behind each; none where one kind has none, or one of another name.
 */
export function pairedBehind(passage: Passage, total: Mention): Mention[] {
  const counted = passage.mentions[total.order - 1]
  if (!counted || !goTogether(passage, counted, total)) return []
  const found: Mention[] = []
  let rest = counted.reading?.exact ? counted.reading.value : null
  for (let at = total.order + 1; rest && rest.n !== 0n; at += 2) {
    const [part, one] = passage.mentions.slice(at, at + 2)
    const next = part?.reading?.exact && sameUnit(part, counted) ? part.reading.value : null
    if (!part || !one || !next || rest.compare(next) < 0) return []
    if (!goTogether(passage, part, one) || !sameUnit(one, total)) return []
    if (!subjectOf(total).includes(subjectOf(one))) return []
    rest = rest.sub(next)
    found.push(one)
  }
  return found
}

function goTogether(passage: Passage, one: Mention, other: Mention): boolean {
  const near = one.sentence === other.sentence && pairLink.test(between(passage, one, other))
  return near && !sameUnit(one, other) && isValue(one) && isValue(other)
}
