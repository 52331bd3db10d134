import { zero } from '../arithmetic/rational.ts'
import type { Mention, Passage } from './mention.ts'
import { between } from './neighbours.ts'
import { areParallel, event } from './parallel.ts'
import { holdsAll, type PartList } from './parts.ts'
import { withoutPlaces } from './places.ts'
import { plainUnit } from './units.ts'

/** Kinds of which each thing counted is of one only, and what the total must be called. */
interface Division {
  total: RegExp
  kinds: RegExp[]
  /** What is counted must be in one of these, as one company may be served 线上 and 线下, one case end in 罚款 and 没收. */
  unit?: RegExp
  /** A kind that may be counted in another as well: where the others come to the total without it, it is. */
  within?: RegExp
}

/** 计划投入126万元: what then came may be more. */
const moneySpent = /^(?!.*(?:计划|预[算计]|概算|拟)).*(?:投入|经费|资金)/
/** 统筹资金 may hold what 上级 gave, 部门统筹 does not. */
const ownMoney = [
  /(?:[县区]级|本级)(?!.*以上)[^,;。、]{0,8}$/,
  /自筹[^,;。、]{0,4}$/,
  /(?:部门|单位)统筹[^,;。、]{0,4}$/,
]

/** What a decision may be; 责令重新作出 goes with 撤销. */
const decided = [/维持/, /驳回/, /撤销(?!案)/, /变更/, /确认(?:违法|无效)/, /责令(?:限期)?履行/]
const establishment = [/行政编制?$/, /事业编制?$/]

const divisions: Division[] = [
  {
    // Settled, withdrawn and ended cases overlap (终止36件 holds 和解30件): they are one kind.
    total: /审结|办结|结案/,
    kinds: [...decided, /终止|终结|调解|和解|撤回|撤诉/],
  },
  // Those end without a decision.
  { total: /作出[^,;。]{0,8}决定/, kinds: decided },
  { total: /诉讼|应诉/, kinds: [/判决驳回/, /裁定驳回/, /撤诉$/, /(?<!直接|主动)败诉$/] },
  { total: /复议|诉讼/, kinds: [/结果维持/, /结果纠正/, /其他结果/, /尚未审结/] },
  {
    total: /^(?!.*(?:累计|制[定发]|印发|出台|报[送备]|审[查核])).*(?:清理|现行有效)/,
    kinds: [/废止/, /失效/, /继续有效|予?以?保留/, /修[改订]$/],
    within: /修[改订]$/,
  },
  {
    // What a year made is no whole of what it repealed.
    total:
      /^(?!.*(?:制[定发]|印发|出台|发布|公布|起草|新[增制订]|修订|报[送备]|备案|审[查核])).*(?:清理|文件)/,
    kinds: [/废止/, /失效/, /继续有效|予?以?保留/],
  },
  {
    total: /案|援助/,
    kinds: [/刑事(?:案件)?$/, /民商?事(?:案件)?$/, /行政(?:案件)?$/],
  },
  {
    total: /办[理结件][^,;。]{0,6}许可|许可决定/,
    kinds: [/(?<!不)准予(?:许可)?$/, /不予(?:行政)?许可$/],
  },
  { total: /./, kinds: [/(?:线|网)上办[结件]$/, /线下办[结件]$/], unit: /^件$/ },
  { total: /公证/, kinds: [/国内(?:公证)?$/, /涉外(?:公证)?$/, /涉港澳台(?:公证)?$/] },
  { total: /罚没/, kinds: [/罚款$/, /没收(?:违法所得|财物)?$/], unit: /元$/ },
  { total: /立法/, kinds: [/法规$/, /规章$/] },
  {
    total: /在册|参[检评加]|应检|抽|检[查测验]|评查/,
    // 合格 may take in 优秀, but never what is 基本合格 beside it.
    kinds: [/(?<!基本|[不较])合格$/, /基本合格$/, /不合格$/],
  },
  {
    total: /案/,
    // 快速办理 is none of its own: cases of 一般程序 are dealt with so.
    kinds: [/(?:一般|普通)程序(?:案件|处罚)?$/, /简易程序(?:案件|处罚)?$/],
  },
  { total: /村居|村\(社区\)|村[、和]社区/, kinds: [/(?<!社区|城中)村$/, /社区$/] },
  {
    total: /申请/,
    kinds: [/自然人(?:申请)?$/, /法人[^,;。\d]{0,8}$|组织(?:申请)?$/],
  },
  {
    total: /./,
    kinds: [/[省市县区]本级$/, /(?:各|所辖)[^,;。\d]{0,6}(?:县|区|市|旗)\)?$/],
    // One company is checked, one matter dealt with by both.
    unit: new RegExp(`${event.source}|[元人]$`),
  },
  {
    total: /申请/,
    kinds: [
      /告知[^,;。补]{2,12}$/,
      /(?<!不予?|未予?)受理$/,
      /(?:不予?|未予?)受理$/,
      /受理前[^,;。]{0,4}撤回$/,
    ],
  },
  {
    total: /评价|问卷|回访|测评/,
    kinds: [
      /非常满意”?$/,
      /(?<!非常|基本|比较|[不较很])满意”?$/,
      /基本满意”?$/,
      /不满意”?(?:及以下)?$/,
    ],
  },
  {
    total: /举报|投诉|线索|信访/,
    kinds: [/(?<!部分|不)属实$/, /部分属实$/, /不属实$/],
  },
  // One post is of one kind of establishment, one sum of one source, one body of one standing.
  // Who enforces the law is of an establishment: 聘用辅助人员 stand beside them.
  { total: /执法人员|民警|干部|公务员|在编/, kinds: establishment },
  {
    total: /^(?!.*(?:执法人员|民警|干部|公务员|在编)).*[人员队编]/,
    kinds: [...establishment, /(?:编外|合同制|聘用)[^,;。、]{0,6}$/],
  },
  {
    total: moneySpent,
    kinds: [
      /中央(?!.*以上)[^,;。、]{0,8}$/,
      /省级(?!.*以上)(?:财政|配套|专项)?[^,;。、]{0,4}$/,
      /市级(?!.*以上)[^,;。、]{0,8}$/,
      ...ownMoney,
    ],
  },
  // 上级资金 holds what the 省级 and the 市级 gave.
  { total: moneySpent, kinds: [/上级(?!.*以上)[^,;。、]{0,8}$/, ...ownMoney] },
  {
    total: /权[责力]|职权/,
    kinds: [
      /许可$/,
      /处罚$/,
      /强制$/,
      /检查$/,
      /确认$/,
      /裁决$/,
      /奖励$/,
      /给付$/,
      /征[收用]$/,
      /其他(?:类|行政权力|行政职权|权力|职权)$/,
    ],
  },
  { total: /执法主体/, kinds: [/行政机关$/, /授权(?:的)?组织$/, /委托(?:的)?(?:组织|机关)$/] },
  {
    // The same 人民调解员 sits in two, one case goes through several; 规范化调委会 are some of those that are listed.
    total: /(?<!化|范|星级|新[建设增])(?:人民调解委员会|(?<!人民)调解委员会|调委会|调解组织)/,
    unit: /^[个家]$/,
    kinds: [
      /(?:^|[、,中])(?:村|社区)[^,;。、]{0,8}(?:调委会|委员会)?$/,
      /(?:乡|镇|街道)[^,;。、村]{0,8}(?:调委会|委员会)?$/,
      /行业[^,;。、]{0,10}(?:调委会|委员会)?$/,
      /企[业事][^,;。、]{0,10}(?:调委会|委员会)?$/,
    ],
  },
  {
    total: /./,
    kinds: [/优秀(?:等次)?$/, /良好(?:等次)?$/, /(?:一般|中等)(?:等次)?$/, /较差(?:等次)?$/],
  },
]
/** 每人只计一次, 互不重复: what the writer says of the list just ended. */
const saidApart =
  /^[,;(](?:以上|上述)?(?:[二两三四五六七八九十][类项种者])?(?:每(?:[人件项案起家份宗]|个[^,;。]{1,4})[只仅](?:统计|计[算入数]?|记|算|归[入为]?|任|评|列入?|纳入|登记|属于?)[^,;。]{0,4}一|每[人件案起家份宗][只仅](?:计|归入)主|(?:各[项类])?(?:均)?互?[不无](?:重复|交叉|重叠|包含))/
/** 投入105万元,其中…,结余3万元: what was given is more than what was spent. */
const leftOver = /(?:结[余转存]|剩余|[尚还]有|未[用支使]完?)$/
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
  if (parts.some(({ lead }) => leftOver.test(lead))) return []
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
  if (saidApart.test(behind ?? '') || areParallel(parts)) return parts
  if (manyTimes.test(whole.lead) && /^[家户个]$/.test(plainUnit(whole) ?? '')) return []
  // In a second instance 驳回上诉 is 维持原判.
  if (/二审|上诉/.test(whole.lead)) return []
  for (const { total, kinds, unit, within } of divisions) {
    if (unit && !unit.test(plainUnit(whole) ?? '')) continue
    // 作出维持决定41件,撤销6件,驳回15件: one of the kinds is no total of the others.
    if (kinds.some((kind) => kind.test(whole.lead))) continue
    const apart = total.test(whole.lead + whole.tail) ? ofKinds(parts, kinds) : []
    if (apart.length > 1) return withoutWithin(whole, apart, within)
  }
  return []
}

/** 120件,保留112件,修改10件,废止8件: what was amended is among what was kept. */
function withoutWithin({ reading }: Mention, parts: Mention[], within?: RegExp): Mention[] {
  const others = within ? parts.filter(({ lead }) => !within.test(lead)) : parts
  const sum = others.reduce((one, next) => one.add(next.reading?.value ?? 0), zero)
  return reading?.value.equals(sum) ? others : parts
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
