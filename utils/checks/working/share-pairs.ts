import { decimalsOf } from '../arithmetic/rational.ts'
import { isValue } from '../context/change.ts'
import { excludeEachOther } from '../context/exclusive.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before, between, earlier } from '../context/neighbours.ts'
import type { Rate } from '../context/rate.ts'
import { alignedBefore, seriesOf } from '../context/series.ts'
import { alike, specific } from '../context/subject.ts'
import { sameUnit } from '../context/units.ts'
import { share, shareOfSum } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'
import { basesOf, isBase, isNamedBy } from './share-bases.ts'
import { provesShare } from './share-proof.ts'
import { whatIsLeft } from './shares-left.ts'
import { summedShares } from './summed-shares.ts'

/** How many figures back the part of a share may stand. */
const partReach = 3
/** The same for a part that the share names (超载占违章总数的55.5%). */
const namedReach = 8

/** The parts and bases that 占… may mean, the nearest part first and for it the base its words name. */
export function sharePairs(passage: Passage, claim: Mention, rate: Rate): Candidate[] {
  const left = before(passage, claim).filter(isValue)
  const around = [...left, ...earlier(passage, claim, 30).filter(isValue)]
  const parts = partsFor(passage, claim, left, rate)
  return [
    ...parts.flatMap((part) => ofPart(passage, claim, rate, part, around)),
    ...summedShares(passage, claim, rate, around),
    ...ofBothKinds(passage, claim, rate),
    ...whatIsLeft(passage, claim),
    ...parts.slice(0, 1).flatMap((part) => inEarlierParagraphs(passage, claim, part, rate)),
  ]
}

function ofPart(
  passage: Passage,
  claim: Mention,
  rate: Rate,
  part: Mention,
  around: Mention[],
): Candidate[] {
  const { bases, settled } = basesOf(passage, claim, rate, { part, around })
  const wholes = bases.filter((base) => !excludeEachOther(base.lead, part.lead))
  return wholes.flatMap((base) => {
    const named = settled.includes(base)
    const proven =
      (named || settled.length === 0) &&
      provesShare(passage, claim, { part, base, rate, around }, named)
    return candidatesOf(share(part, base), { proven })
  })
}

/** 简易程序160件、普通程序40件,普通程序案件占全部案件的20%: of both at least, so the share is no larger. */
function ofBothKinds(passage: Passage, claim: Mention, { taker }: Rate): Candidate[] {
  const [part, other] = before(passage, claim, 2)
  if (!other || !part || !isValue(part) || !sameUnit(other, part)) return []
  if (!excludeEachOther(other.lead, part.lead) || !/占(?:全部|所有)[案处]/.test(claim.lead))
    return []
  const proven = part.lead.endsWith(taker)
  return candidatesOf(shareOfSum(part, [other, part]), { proven, limit: 'most' })
}

/** How many figures back a base named by the share may stand outside the paragraph. */
const farthest = 160
const near = 40

/** 败诉案件中因程序违法的31件,占40.3%: what the part is among. */
function headOf({ lead }: Mention): string {
  return lead.match(/([\u4e00-\u9fff]{2,14})中[\u4e00-\u9fff]{2,12}$/)?.[1] ?? ''
}

/**
 * 占商品类投诉总量的23.7%, the 商品类投诉612件 of an earlier paragraph: taken only when the share names its base and has
 * a decimal, or any number of the page might fit by chance.
 */
function inEarlierParagraphs(
  passage: Passage,
  claim: Mention,
  part: Mention,
  rate: Rate,
): Candidate[] {
  const words = specific(rate.words || headOf(part))
  if (words.length < 2 || decimalsOf(claim.reading?.step ?? null) === 0) return []
  const found: Candidate[] = []
  const last = Math.max(0, claim.order - farthest)
  for (let order = claim.order - 1; order >= last; order--) {
    const base = passage.mentions[order]
    if (!base || base.figure.block === claim.figure.block || !isValue(base)) continue
    if (!isBase(base, part) || !isNamedBy(passage, base, words)) continue
    // Any words of two signs are alike to some: from afar, and for a share that names nothing, the last ones must return.
    const far = claim.order - order > near || rate.words === ''
    if (far && !(base.lead + base.tail.slice(0, 8)).includes(words.slice(-2))) continue
    found.push(...candidatesOf(share(part, base)))
  }
  return found
}

function partsFor(passage: Passage, claim: Mention, left: Mention[], rate: Rate): Mention[] {
  const aligned = alignedBefore(passage, claim)
  if (aligned && isValue(aligned)) return [aligned]
  const counted = countedBefore(passage, claim, left)
  if (counted) return [counted]
  const [nearest] = left
  // 6件,占…: what stands right before 占 takes the share and nothing else does.
  if (nearest && nearest.order === claim.order - 1) {
    if (/^[,、(]?(?:约|分别)?占/.test(between(passage, nearest, claim))) return [nearest]
  }
  // 网上可办事项占比: what takes the share is named anew, so only a figure of that name can be the part.
  const named = rate.taker.replace(/其中/, '').length > 1
  if (!named) return left.slice(0, partReach)
  return left
    .slice(0, namedReach)
    .filter((part) => alike(specific(rate.taker), part.lead + part.tail))
}

/** 简易程序658件、普通程序904件,分别占42.1%和57.9%: as many counts with names between as shares. */
function countedBefore(passage: Passage, claim: Mention, left: Mention[]): Mention | null {
  const { members, at } = seriesOf(passage, claim)
  const counts = left.slice(0, members.length)
  if (members.length < 2 || counts.length < members.length) return null
  if (!/分别占[^,;。\d]{0,8}$/.test(members[0]?.lead ?? '')) return null
  const listed = counts.slice(1).every((one, place) => {
    const next = counts[place]
    return next && /^[、,和及][^,;。\d]{1,14}$/.test(between(passage, one, next))
  })
  return listed ? (counts[members.length - 1 - at] ?? null) : null
}
