import { zero } from '../arithmetic/rational.ts'
import { type Division, divisions } from './divisions.ts'
import type { Mention, Passage } from './mention.ts'
import { between } from './neighbours.ts'
import { areParallel } from './parallel.ts'
import { holdsAll, type PartList } from './parts.ts'
import { withoutPlaces } from './places.ts'
import { plainUnit } from './units.ts'

/** 每人只计一次, 互不重复: what the writer says of the list just ended. */
const saidApart =
  /^[,;(](?:以上|上述)?(?:[二两三四五六七八九十][类项种者])?(?:每(?:[人件项案起家份宗]|个[^,;。]{1,4})[只仅](?:统计|计[算入数]?|记|算|归[入为]?|任|评|列入?|纳入|登记|属于?)[^,;。]{0,4}一|每[人件案起家份宗][只仅](?:计|归入)主|(?:各[项类])?(?:均)?互?[不无](?:重复|交叉|重叠|包含))/
/** 投入105万元,其中…,结余3万元; 市本级参与40次: no part of the total, or shared by several. */
const elsewhere = /(?:结[余转存]|剩余|[尚还]有|未[用支使]完?)$|参[与加][^,;。]*$/
/** 受委托组织13个不计入总数: what is said behind a list of those that are no part of it. */
const apartBehind = /^\(?[^,;。\d]{0,8}(?:不在|[不未](?:计|列|纳)入|不具|无证|旁听|除外|另[计列行])/
/** 继续有效388件、修改57件、废止85件;其中修改后重新发布的10件计入继续有效. */
const countedTwice = /(?<![不未])计入|重复(?:计|统计)/
/** 在岗43人,行政编制12名: posts, which need not be filled. */
const posts = /编制$/
/** Characters behind a list that may say so. */
const reach = 20
const overlapWords = /其中|[()]|含|兼(?!职)|同时|并|另|[二两再]审|经[省市县]/
/** 年初386件,新制定41件,废止28件,年末380件: what came in and what is left are no kinds of what there was. */
const courseWords = /新[制增收出建立编]|[年期月]末|年底|结转/

/**
 * The listed parts that exclude each other, as one decision is either 维持 or 撤销: together they are at most the total.
 * Fewer than two when nothing is known of them.
 */
export function exclusiveParts(passage: Passage, whole: Mention, list: PartList): Mention[] {
  // Behind a semicolon begins another matter.
  const parts = list.parts.filter((part) => !between(passage, whole, part).includes(';'))
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || last.sentence !== whole.sentence || !holdsAll(whole, parts)) return []
  // 14个部门、20个乡镇…,优秀12个: of both together.
  const previous = passage.mentions[whole.order - 1]
  if (previous && /^[^,;。\d]*[、和及与]/.test(between(passage, previous, whole))) return []
  if (
    !/^(?:,经[^,;。\d]{2,8})?(?:[^,;。\d]{0,16},)?(?:其中)?[^,;。\d]{0,12}(?:20\d\d年[^,;。\d]{0,6})?$/.test(
      list.opening,
    )
  )
    return []
  if (parts.some(({ lead }) => elsewhere.test(lead))) return []
  if (courseWords.test(passage.text.slice(whole.figure.end, last.figure.start))) return []
  const inside = passage.text.slice(first.figure.start, last.figure.start)
  if (overlapWords.test(withoutPlaces(inside))) return []
  // 受理案件700件,办结民事502件、刑事227件: some of those came in earlier.
  if (parts.some(({ lead }) => /(?<!未)[办审]结/.test(lead)) && !/[办审]结/.test(whole.lead))
    return []
  if (isOfPosts(whole, parts) || holdsAllBefore(whole, parts)) return []
  const sequel = passage.text.slice(last.figure.end, last.figure.end + 2 * reach).split(/[。\n]/)[0]
  const behind = sequel?.slice(0, reach).split(';')[0]
  if (apartBehind.test(behind ?? '') || countedTwice.test(sequel ?? '')) return []
  if (/^,结[余转]/.test(behind ?? '')) return []
  if (saidApart.test(behind ?? '') || areParallel(parts)) return parts
  if (manyTimes.test(whole.lead) && /^[家户个]$/.test(plainUnit(whole) ?? '')) return []
  // In a second instance 驳回上诉 is 维持原判.
  if (/二审|上诉/.test(whole.lead)) return []
  for (const division of divisions) {
    const { total, kinds, unit } = division
    if (unit && !unit.test(plainUnit(whole) ?? '')) continue
    // 作出维持决定41件,撤销6件,驳回15件: one of the kinds is no total of the others.
    if (kinds.some((kind) => kind.test(whole.lead))) continue
    const apart = total.test(whole.lead + whole.tail) ? ofKinds(parts, kinds) : []
    if (apart.length > 1) return withoutWithin(whole, apart, division)
  }
  return []
}

/** Of what is received, so much may have come in the year before, as a part of one. */
const carriedPart = 0.05

/**
 * 120件,保留112件,修改10件,废止8件: what was amended may be among what was kept, and is among what stays valid. Of grades
 * one is within another where all without it come to the total.
 */
function withoutWithin(whole: Mention, parts: Mention[], { within, graded }: Division): Mention[] {
  const over = (some: Mention[]) =>
    some
      .reduce((sum, next) => sum.add(next.reading?.value ?? 0), zero)
      .sub(whole.reading?.value ?? 0)
  // 收到申请156件,受理145件,不予受理8件,撤回6件: a few were received the year before.
  const few =
    over(parts)
      .div(whole.reading?.value ?? 1)
      .compare(carriedPart) <= 0
  if (few && /申请/.test(whole.lead) && parts.some(({ lead }) => /受理$/.test(lead))) return []
  const others = within ? parts.filter(({ lead }) => !within.test(lead)) : parts
  const valid = parts.some(({ lead }) => /继续有效$|需要?修[改订]$/.test(lead))
  if (within && (valid || over(others).equals(0))) return others
  const oneMore =
    parts.length > 2 && parts.some(({ reading }) => reading?.value.equals(over(parts)))
  return graded && (oneMore || satisfiedTwice(parts)) ? [] : parts
}

/** 满意8590件,非常满意8410件: told before it and larger, it takes in those who are more than that. */
function satisfiedTwice(parts: Mention[]): boolean {
  const very = parts.findIndex(({ lead }) => /非常满意”?$/.test(lead))
  const larger = (one: Mention) =>
    /满意”?$/.test(one.lead) &&
    (one.reading?.value.compare(parts[very]?.reading?.value ?? 0) ?? 0) > 0
  return parts.slice(0, Math.max(0, very)).some(larger)
}

function isOfPosts(whole: Mention, parts: Mention[]): boolean {
  return (
    !/编制/.test(whole.lead) &&
    parts.some(({ lead, figure }) => posts.test(lead) && /^[名个]$/.test(figure.unit ?? ''))
  )
}

/** 在编96人,行政编制41人、事业编制55人、编外26人: what comes behind those that are the whole already is no part of it. */
function holdsAllBefore({ reading }: Mention, parts: Mention[]): boolean {
  let all = zero
  return parts.slice(0, -1).some((part, at) => {
    all = all.add(part.reading?.value ?? 0)
    return at > 0 && reading?.value.equals(all)
  })
}

/** True for the names of two kinds that shut each other out whatever is counted: neither is a part of the other. */
export function excludeEachOther(one: string, other: string): boolean {
  return divisions.some(({ kinds, unit }) => {
    if (unit) return false
    const [left, right] = [one, other].map((name) => kinds.findIndex((kind) => kind.test(name)))
    return left !== right && left !== -1 && right !== -1
  })
}

/** One company may be checked twice, and pass the second time. */
const manyTimes = /(?:检查|抽查|走访|巡查)(?:企业|单位|商户|门店|场所|经营者)/

/** 消防合格, 首查合格, 被法院撤销: what a kind is of; all have to be of the same. */
const ofWhat =
  /消防|食品|药品|安全|质量|信用|环境|[一二三四]季度|[上下]半年|[首初复再][查检次]|法院|复议机关|[一二再]审/

/**
 * The parts of these kinds; none when two are of the same, are told of different things, or stand behind another number of
 * the total's own unit (一审80件,二审30件,驳回60件: of both).
 */
function ofKinds(parts: Mention[], kinds: RegExp[]): Mention[] {
  const isKnown = ({ lead }: Mention) => kinds.some((kind) => kind.test(lead))
  const known = parts.filter(isKnown)
  const things = new Set(known.map(({ lead }) => lead.match(ofWhat)?.[0]))
  if (things.size > 1 || !parts[0] || !isKnown(parts[0])) return []
  const counted = kinds.map((kind) => known.filter(({ lead }) => kind.test(lead)).length)
  return counted.every((times) => times < 2) ? known : []
}
