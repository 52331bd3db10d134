import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { after, before, between } from '../context/neighbours.ts'
import { isTotal } from '../context/parts.ts'
import type { Rate } from '../context/rate.ts'
import { seriesOf } from '../context/series.ts'
import { smallNumbers } from '../context/small-numbers.ts'
import { isQuantity, isRate, sameUnit } from '../context/units.ts'
import { shareOfParts, shareOfSum } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'
import { headsOf, isNamedBy } from './share-bases.ts'

/** Longest list of shares or parts that is added up. */
const longest = 16

/**
 * Shares of sums: of all that are listed with a share of their own (咨询类…占…;求助类…占…), whatever total stands
 * above them; and by several listed together (交通类783件、城建类579件、政法类562件,占工单总量的77%).
 */
export function summedShares(
  passage: Passage,
  claim: Mention,
  rate: Rate,
  around: Mention[],
): Candidate[] {
  const part = passage.mentions[claim.order - 1]
  const counted = listedBefore(passage, claim)
  if (!part || !isValue(part)) {
    return [...counted, ...ofTheFirst(passage, claim, around)]
  }
  return [
    ...counted,
    ...ofListed(passage, claim, part),
    ...byListed(passage, claim, rate, around),
    ...ofTheFirst(passage, claim, around),
  ]
}

/** 报酬486件,占38.6%;合同312件,占24.8%;待遇204件,占16.2%;前三类合计占79.5%: of those that took a share before. */
function ofTheFirst(passage: Passage, claim: Mention, around: Mention[]): Candidate[] {
  const said = claim.lead.match(
    /(?:前|上述|以上|这)?([两三四五])[类项者种个][^,;。]{0,6}占(?:比|到)?$/,
  )?.[1]
  const size = smallNumbers[said ?? '']
  if (!size) return []
  const parts = before(passage, claim, 2 * longest)
    .filter((one) => takesShare(passage, one))
    .reverse()
    .slice(0, size)
  const [first] = parts
  if (!first || parts.length !== size || parts.some((one) => !sameUnit(one, first))) return []
  const bases = around.filter((base) => base.order < first.order && sameUnit(base, first))
  return bases.flatMap((base) => candidatesOf(shareOfParts(parts, base)))
}

function ofListed(passage: Passage, claim: Mention, part: Mention): Candidate[] {
  const listed = [
    ...before(passage, claim, 2 * longest).reverse(),
    ...after(passage, claim, 2 * longest),
  ]
  const siblings = listed.filter((one) => sameUnit(one, part) && takesShare(passage, one))
  if (siblings.length < 3 || siblings.length > longest || !siblings.includes(part)) return []
  return shareOfAll(part, siblings)
}

/**
 * 败诉案件中,事实不清29件、程序违法31件、适用法律错误15件,分别占38.7%、41.3%和20%: as many counts as shares, which are of all
 * of them.
 */
function listedBefore(passage: Passage, claim: Mention): Candidate[] {
  const { members, at } = seriesOf(passage, claim)
  const head = members[0] ?? claim
  if (members.length < 3 || !/^,?[^,;。\d]{0,8}分别占(?:比|了|到|总数的)?$/.test(head.lead))
    return []
  const anew = /^(?:以上|上述)?[三四五六七八]?[类项者种方]/.test(head.lead)
  const parts = anew ? sentenceBefore(passage, head, members.length) : joinedBefore(passage, head)
  const part = parts[at]
  return part && parts.length === members.length ? shareOfAll(part, parts) : []
}

/** A part of its list together; it is itself one of those added up, and named once. */
function shareOfAll(part: Mention, list: Mention[]): Candidate[] {
  const working = shareOfSum(part, list)
  return candidatesOf(working && { ...working, operands: list })
}

/** The figures of the sentence before, when they are a list of that many: 甲类76件,乙类31件,丙类19件。三类分别占…. */
function sentenceBefore(passage: Passage, head: Mention, size: number): Mention[] {
  const parts = passage.mentions.slice(Math.max(0, head.order - size), head.order)
  const [first] = parts
  const listed = parts.slice(1).every((part, at) => {
    const words = between(passage, parts[at]!, part)
    return sameUnit(part, parts[at]!) && /^[,、;][^,;。\d]{1,14}$/.test(words)
  })
  const alone = first && passage.mentions[first.order - 1]?.sentence !== first.sentence
  const before = parts.every((part) => part.sentence === head.sentence - 1 && isQuantity(part))
  return listed && alone && before ? parts : []
}

/** True for a count with a share of its own right behind: 求助类600件,占30%. */
export function takesShare(passage: Passage, mention: Mention): boolean {
  const next = passage.mentions[mention.order + 1]
  if (!next || !isRate(next) || !isQuantity(mention)) return false
  return /^[,、(]?占/.test(between(passage, mention, next))
}

function byListed(passage: Passage, claim: Mention, rate: Rate, around: Mention[]): Candidate[] {
  const run = joinedBefore(passage, claim)
  const parts = run.length < 2 ? listedUnder(passage, claim, around, rate) : run
  if (!parts[0] || parts.length < 2) return []
  const heads = headsOf(passage, parts[0])
  const bases = around.filter((base) => {
    const apart = !parts.includes(base) && sameUnit(base, parts[0] ?? base)
    const whole = isTotal(base) || base.order + 1 === parts[0]?.order || heads.includes(base)
    return apart && (whole || (rate.words !== '' && isNamedBy(passage, base, rate.words)))
  })
  return bases.flatMap((base) => candidatesOf(shareOfParts(parts, base)))
}

/** 清理1284件,废止97件,宣布失效215件,修改38件,占清理总数的27.3%: all that stand between the total so called and the share. */
function listedUnder(passage: Passage, claim: Mention, around: Mention[], rate: Rate): Mention[] {
  if (!/^,?占[^,;。\d]{1,8}总[数量额]的?$/.test(claim.lead)) return []
  const base = around.find(({ lead }) => rate.words.length > 1 && lead.includes(rate.words))
  const parts = base ? passage.mentions.slice(base.order + 1, claim.order) : []
  return base && parts.every((one) => isValue(one) && sameUnit(one, base)) ? parts : []
}

/** 件,占… · 件)等领域,占…: what may stand between the last of a list and their share. */
const listEnd = /^\)?(?:等[^,;。]{0,8})?,?[^,;。]{0,4}占/

/** The figures of one unit joined by 、 right before the claim. */
function joinedBefore(passage: Passage, claim: Mention): Mention[] {
  const found: Mention[] = []
  let last = claim
  for (const one of before(passage, claim, longest)) {
    const words = between(passage, one, last)
    const joined = last === claim ? listEnd.test(words) : /^\)?[、和及][^,;。]*$/.test(words)
    if (!joined || !isQuantity(one) || (found[0] && !sameUnit(found[0], one))) break
    found.unshift(one)
    last = one
  }
  return found
}
