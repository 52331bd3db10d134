import { agreement } from '../arithmetic/agreement.ts'
import { bareKind, isCalled, theOneCalled } from '../context/called.ts'
import { isValue } from '../context/change.ts'
import { isWholeList, kindsListed } from '../context/listed-kinds.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { namesIn } from '../context/names.ts'
import { after, before, between, earlier } from '../context/neighbours.ts'
import { mayOverlap } from '../context/overlaps.ts'
import { isMarkedList, type Partition, partitionsBefore } from '../context/partition.ts'
import { isOfItself, isQualified, mayPend, type Rate, thingsIn } from '../context/rate.ts'
import { freed } from '../context/subject.ts'
import { sameUnit } from '../context/units.ts'
import { shareOfParts, shareOfSum } from './combine.ts'
import type { Working } from './evidence.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/** Kinds of which every choice is tried: of more, some choice would fit any number. */
const longest = 6

/**
 * Shares and rates of kinds that were counted under the same name before, in a list that comes to its total exactly:
 * 案件824件,其中民事436件、刑事381件、行政7件,民事案件占比52.9%. Whatever else of the paragraph gives the number clears it.
 */
export function kindShares(passage: Passage, claim: Mention, said: Rate): Candidate[] {
  const rate = bracketed(claim) ?? said
  const divided = partitionsBefore(passage, claim).filter(
    ({ parts }) => rate.kind === 'share' || parts.length <= longest,
  )
  const nearest = divided.find((one) => kindsMeant(passage, claim, rate, one))
  const kinds = nearest && kindsMeant(passage, claim, rate, nearest)
  if (divided.length === 0) return ofWholeList(passage, claim, rate)
  if (!kinds || !isOfTotal(rate, nearest) || ofOthers.test(claim.lead)) return []
  // …其他1040项;罚款类占70%,其他占30%: the others of another list.
  const last = nearest.parts.at(-1)
  if (/其[他余它]/.test(claim.lead) && last && between(passage, last, claim).includes(';'))
    return []
  if (!followsList(passage, claim, nearest)) return []
  const own = shareOfParts(kinds, nearest.total)
  const fits = (one: Working) => claim.reading && agreement(claim.reading, one.result)
  const chosen = rate.kind === 'named' ? choices(kinds, nearest).filter(fits) : []
  const proven =
    isMarkedList(passage, nearest) &&
    !mayOverlap(passage, nearest.total, nearest.parts) &&
    ![...chosen, ...otherBases(passage, claim, kinds)].some(fits)
  const waits = mayPend(rate) && nearest.parts.some(({ lead, tail }) => pends.test(lead + tail))
  return [
    ...candidatesOf(own, { proven, limit: waits ? 'least' : undefined }),
    ...candidatesOf(chosen[0]),
  ]
}

/** 食品220件、药品68件、其他49件,食品案件占65.3%: no whole is told, and the list leaves nothing out. It may clear only. */
function ofWholeList(passage: Passage, claim: Mention, rate: Rate): Candidate[] {
  const parts = kindsListed(passage, claim)
  if (rate.kind !== 'share' || freed(rate.words) !== '' || !isWholeList(parts)) return []
  const kind = theOneCalled(parts, bareName(takerOf(rate) || mostOf(passage, claim)))
  const working = kind && shareOfSum(kind, parts)
  return candidatesOf(working && { ...working, operands: parts })
}

/** 办结1860件、在办140件: what is not decided yet may be left out, which makes the rate higher. */
const pends = /正在|仍在|尚在|尚未|在办|在审|未[办审]?结|未到期|审理中/

/** 男50人、女36人,35岁以下20人,其中男性占60%: behind another number the kinds may be those of that one; so may what brackets explain. */
function followsList(passage: Passage, claim: Mention, { total, parts }: Partition): boolean {
  const end = parts.at(-1)
  const last = end && end.order > total.order ? end : total
  const inside = passage.mentions.slice(last.order + 1, claim.order)
  const behind = passage.text.slice(last.figure.end, claim.figure.start)
  // …、其他69件;其中邻里最多: a list that leaves nothing out is looked back upon.
  const words = isWholeList(parts) ? behind.replace(/^;(?:其中,?)?/, ',') : behind
  // What names nothing by itself (另有…, 去年…) or begins another matter may lead over to others.
  const goesOn = /^,/.test(words) && !/;|20\d\d年|另|还/.test(words)
  const told = words
    .split(',')
    .slice(1, -1)
    .every((clause) => /\d|最[多高]$/.test(clause))
  return inside.every((one) => !isValue(one)) && goesOn && told && !claim.tail.startsWith('(')
}

/** 败诉率(占审结案件)为8%: a rate with its base in brackets. */
function bracketed({ lead }: Mention): Rate | null {
  const [, taker = '', words = ''] =
    lead.match(/([^,;。()]{2,12})率\(占([^,;。()]{2,12})\)(?:为|达|是)?$/) ?? []
  return taker ? { kind: 'share', taker, words } : null
}

/** True for a working of two kinds of one list, which is no share: a kind is of all of them, however well it fits another. */
export function isOfSibling(passage: Passage, claim: Mention, { operands }: Working): boolean {
  const [nearest] = partitionsBefore(passage, claim)
  if (!nearest || !isMarkedList(passage, nearest)) return false
  return operands.length === 2 && operands.every((one) => nearest.parts.includes(one))
}

/** 全省成功率, 上年占比, 满意度 as a mark: of other places and times, or no quotient of what was counted. */
const ofOthers =
  /全[国省市县区州]|上年|去年|同期|20\d\d年|以来|累计|平均|目标|计划|要求|标准|任务|指标|季度|半年|月|度(?:为|达到?|是)?$/

/** Rates that are of more or less than what was counted under their name: of things that can be done online, of places. */
const ownBases = /即办|出庭|应诉|网|线上|覆盖|受理|见面|利用|增|减|降|升|同比|比例?尺|压缩/

/** The kinds the words name; null when they name none, or none for sure. */
function kindsMeant(
  passage: Passage,
  claim: Mention,
  rate: Rate,
  { total, parts }: Partition,
): Mention[] | null {
  if (rate.kind === 'bare') return null
  const words =
    rate.kind === 'share'
      ? (takersOf(claim) ?? (takerOf(rate) || mostOf(passage, claim)))
      : rate.words
  if (rate.kind === 'named' && (isOfAnother(rate) || ownBases.test(words))) return null
  if (words === '') return rightBefore(passage, claim, parts)
  const names =
    /合计|共|两者|之和/.test(claim.lead) || namesIn(words).length > 1 ? namesIn(words) : [words]
  const found = names.map((name) => theOneCalled(parts, bareName(name)))
  const meant = found.filter((one) => one !== null)
  // 受理86件 of its own name is no kind: 受理率 is of what came in.
  if (meant.length !== names.length || new Set(meant).size !== names.length) return null
  return names.some((name) => isCalled(total, bareKind(name))) ? null : meant
}

/** 按期办结率 is of what was due, 一审结案率 of the first instance, 知晓率 of the population. */
function isOfAnother(rate: Rate): boolean {
  const things = thingsIn(rate.words)
  const composed = things !== '' && things.length < rate.words.length
  return isQualified(rate) || isOfItself(rate) || composed
}

function takerOf({ taker }: Rate): string {
  return taker.replace(/^.*其中/, '').replace(/的$/, '')
}

/** 邻里纠纷、婚姻纠纷合计占61.1%: of all that are named; null when one is. */
function takersOf({ lead }: Mention): string | null {
  return lead.match(/([^,;。\d()]*、[^,;。\d()占]*)占[^,;。占]*$/)?.[1] ?? null
}

/** 咨询件最多,占73.7%: what takes the share is named right before. */
function mostOf({ text }: Passage, { figure }: Mention): string {
  const words = text.slice(Math.max(0, figure.start - 16), figure.start)
  const taker = words.match(/[,;](?:其中,?)?([^,;。\d]{2,8})最[多高],占比?[达为]?$/)?.[1] ?? ''
  return ofOthers.test(taker) ? '' : taker
}

function bareName(name: string): string {
  return name.replace(/(?:率|占)$/, '').replace(/(?:合计|共计?|两者|之和)+$/, '')
}

/** 即办件1014项,即办率65%;承诺件546项,占35%: the last of the list, when its share follows at once. */
function rightBefore(passage: Passage, claim: Mention, parts: Mention[]): Mention[] | null {
  const part = parts.at(-1)
  if (!part || part.order !== claim.order - 1) return null
  return /^[,、(]?占(?:比|到)?(?:达到?|为)?$/.test(between(passage, part, claim)) ? [part] : null
}

/** 占总数的, 占审结案件的: words that name the total that was divided, or nothing; 占新增受援人的 is of others. */
function isOfTotal(rate: Rate, { total }: Partition): boolean {
  const said = freed(rate.words.replace(/[()]/g, '')).replace(/案件$/, '')
  if (rate.kind === 'named' || said === '' || said === '比') return true
  return (total.lead + total.tail.slice(0, 6)).includes(said)
}

const denied = /(?:^|[、,;])[不未非][^、,;]{1,6}$/

/**
 * 维持率 may leave out what was withdrawn: any of the list as base. 满意率 may take in what is 基本满意: any as what was reached
 * beside the kind itself, but what is denied (不合格 for 优秀率).
 */
function choices(kinds: Mention[], { total, parts }: Partition): Working[] {
  const [kind] = kinds
  const found: (Working | null)[] = []
  for (let chosen = 1; chosen < 2 ** parts.length; chosen++) {
    const some = parts.filter((_, at) => chosen & (1 << at))
    if (kind && some.includes(kind) && !some.some(({ lead }) => denied.test(lead))) {
      found.push(shareOfParts(some, total))
    }
    // A kind of itself is all of it, which proves nothing.
    const own = some.length === 1 ? some[0] !== kind : kind && some.includes(kind)
    if (kind && own) found.push(shareOfSum(kind, some))
  }
  return found.filter((one) => one !== null)
}

/** Whatever other number of the paragraph may have been the base. */
function otherBases(passage: Passage, claim: Mention, kinds: Mention[]): Working[] {
  const around = [...before(passage, claim), ...earlier(passage, claim), ...after(passage, claim)]
  return around
    .filter((one) => isValue(one) && kinds.every((kind) => kind !== one && sameUnit(one, kind)))
    .map((base) => shareOfParts(kinds, base))
    .filter((one) => one !== null)
    .filter((one) => !isOfSibling(passage, claim, one))
}
