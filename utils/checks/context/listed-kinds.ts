import { zero } from '../arithmetic/rational.ts'
import { isValue } from './change.ts'
import type { Mention, Passage } from './mention.ts'
import { before, between, earlier } from './neighbours.ts'
import type { Partition } from './partition.ts'
import { withoutPlaces } from './places.ts'
import { isRate, sameUnit } from './units.ts'

/** Longest list that is read. */
const longest = 16
/** What sums up a list behind it. */
export const summing = /^[,、]?(?:合计|总计|共计?|总共)/
const nextKind = /^[,、;][^,;。\d]{1,16}$/

/** The counts listed before a share, shares of others of them between: 土地146件,邻里231件,其他69件;邻里占51.8%,土地占32.7%. */
export function kindsListed(passage: Passage, claim: Mention): Mention[] {
  const counts = before(passage, claim, 2 * longest).filter((one) => !isRate(one))
  const found = counts.slice(0, 1)
  for (const one of counts.slice(1)) {
    const next = found[0]
    if (!next || !isValue(one) || !sameUnit(one, next) || next.order !== one.order + 1) break
    if (!nextKind.test(withoutPlaces(between(passage, one, next)))) break
    found.unshift(one)
  }
  return found.every((one) => isValue(one) && one.reading?.exact) ? found : []
}

/** True for a list that leaves nothing out: its last kind is 其他. */
export function isWholeList(parts: Mention[]): boolean {
  return parts.length > 2 && /^[,、;]?其[他它余]/.test(parts.at(-1)?.lead ?? '')
}

/** The whole told before its kinds are listed, which they come to exactly: 调处671件,…。其中土地…. */
export function toldBefore(passage: Passage, claim: Mention): Partition[] {
  const listed = kindsListed(passage, claim)
  // What stands before 其中 may look like the first of them.
  const opened = listed.findLastIndex(({ lead }) => /其中|[案件]中,?/.test(lead))
  const parts = listed.slice(Math.max(opened, 0))
  const [first] = parts
  // 维持46件、撤销3件,共计结案49件: what sums up the list is none of its members.
  if (!first || parts.length < 3 || parts.some(({ lead }) => summing.test(lead))) return []
  const all = parts.reduce((sum, { reading }) => sum.add(reading?.value ?? 0), zero)
  const total = [...before(passage, first), ...earlier(passage, claim)].find(
    (one) =>
      isValue(one) && sameUnit(one, first) && one.reading?.exact && one.reading.value.equals(all),
  )
  return total ? [{ total, parts }] : []
}
