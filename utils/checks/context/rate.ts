import type { Mention, Passage } from './mention.ts'
import { namesIn } from './names.ts'
import { sameSentence } from './neighbours.ts'
import { seriesOf } from './series.ts'

/** What the words say a percentage is. */
export interface Rate {
  /** 占X的比例; X率; or a number with neither (100%办结). */
  kind: 'share' | 'named' | 'bare'
  /** For a share the words between 占 and the number, for a named rate its name before 率, else "". */
  words: string
  /** For a share the words before 占: what takes the share, "" when it was named just before. */
  taker: string
}

const shareWords = /占(?![用地线道据])([^,;。占]{0,24})$/
/** The name of a rate and the words that link it to its number. */
const rateName =
  /([^,;。:()]{0,24})(率|满意度|知晓度|完成度|进度|比例|比重)(?:[^,;。率]{0,3}?(?:提升|提高|上升|下降|降低|增长)[至到])?(?:同比|均|都|分别|平均|已|也|全部|实现|达|为|保持|稳定|维持|始终|连续多年|高达|仅|是|约|近|超过?|[至到在:“”"])*$/

/** Reads the words of a percentage; a member of a list is named by the list (受理率、办结率分别为100%、98%). */
export function rateOf(passage: Passage, mention: Mention): Rate {
  const { members, at } = seriesOf(passage, mention)
  const head = members[0] ?? mention
  const lead = (head.lead.length > 4 ? head.lead : continued(passage, head)) + occupying(head)
  const occupied = lead.match(shareWords)
  if (occupied) {
    return { kind: 'share', words: bareBase(occupied[1] ?? ''), taker: takerOf(lead, occupied) }
  }
  const name = lead.match(rateName)
  if (!name) return { kind: 'bare', words: '', taker: '' }
  const kind = (name[2] ?? '').replace(/(?:[率度]|进度|比[例重])$/, '')
  const names = namesIn(`${name[1] ?? ''}${kind}`)
  const own = names.length === members.length ? names[at] : names.at(-1)
  return { kind: 'named', words: bareName(own ?? ''), taker: '' }
}

const courseStart = /^(.*)[由从](?:(?:上年|去年|原来|20\d\d年|年初)(?:度|同期)?的?)?$/

/** 超限率由上年的0.52%降至0.37%: what a rate came to is of the name it began under; null for others. */
export function rateReached(passage: Passage, mention: Mention): Rate | null {
  const from = passage.mentions[mention.order - 1]
  if (!from || !/^[^,;。\d率占]{0,4}[至到为]$/.test(mention.lead)) return null
  if (!sameSentence(from, mention) || from.figure.kind !== mention.figure.kind) return null
  const begun = courseStart.exec(from.lead)?.[1]
  return begun ? rateOf(passage, { ...mention, lead: begun }) : null
}

/** 约占82.5%: the figure begins with how surely it is given, and 占 stands within. */
function occupying({ figure }: Mention): string {
  return /^[^\d占]{1,4}占/.test(figure.text) ? '占' : ''
}

/** 占案件比例最高,达92.71%: words too short to name the rate go on from the clause before. */
function continued(passage: Passage, { lead, figure }: Mention): string {
  if (!/^(?:[、,]|达|达到|为|是|约)*$/.test(lead)) return lead
  const words = passage.text.slice(Math.max(0, figure.start - lead.length - 24), figure.start)
  const share = words.match(/占(?:[^,;。\d]{0,12}比[例重]|比)[^,;。\d]{0,4},[^,;。]{0,3}$/)
  return share ? share[0].replace(',', '') : lead
}

/** 全程网办事项占比 → 全程网办事项; 6件,约占 → "". */
function takerOf(lead: string, occupied: RegExpMatchArray): string {
  const words = lead.slice(0, occupied.index).replace(/^.*[,;:。(、]/, '')
  return words.replace(/(?:约|共|合计|分别|均|各|所|总计|累计|就|已|数量)*$/, '')
}

/** 占审结案件比例 → 审结案件; 占总数的 → "". */
function bareBase(words: string): string {
  return words
    .replace(/(?:达到?|为|约|近|超过?|高达|分别|仅|均)*$/g, '')
    .replace(/的?(?:比例|比重|比率|比)(?:最[高大多低])?$/, '')
    .replace(/的$/, '')
    .replace(/(?:总数|总量|总额|总件数|总人数|总户数|总体|全部|所有|的)/g, '')
}

/** The name without 率, quotation marks and place. */
function bareName(name: string): string {
  return (
    name
      .replace(/率$/, '')
      // 不合格发现率 is the share of what was found so.
      .replace(/(不合格|不达标|超标)(?:发现|检出|查出)$/, '$1')
      .replace(/[“”"‘’《》]/g, '')
      .replace(/^.*(?:实现|确保|推动|的)/, '')
  )
}

const namedThings =
  /案件|事项|问题|建议|提案|投诉|行政|法治|项目|企业|群众|工单|文件|食品|药品|蔬菜|水果|产品|水质|工程|车辆|设备/

/** Words by which a name only says how promptly or how generally: they name no other thing. */
const mannerWords =
  /按期|按时|限时|及时|限期|期限内|定期|合法性|集体讨论决定|程序(?=履行)|公平竞争|实现|达到|综合|平均|整体|总体|法定|全部|年度|当年|全年|全[区市县省镇]|我[区市县省镇局]|其|且|并|总/g
/** Actions after which rates are named, with the thing left out when it was just counted. */
const actionWords =
  /(?:群众|当事人|企业|申请人|代表|委员|办事人|社会|人民|服务对象|来电人|诉求人)?(?:办结|办成|办理|结案|审结|答复|回复|反馈|回访|办复|满意|成功|调解成功|调成|调解|化解|调处|履行|履约|执行|兑现|受理|响应|签收|见面|采纳|合格|通过|及格|优秀|优良|参考|考试|参训|到课|参加|整改|整改完成|完成|落实|规范|合规|备案|公开|公示|接通|处置|处理|审核|审查|录入|上传|归档|清零|销号|达标|持证|上岗|在线|入网|签订|覆盖|配备|发放|吻合|准确|差评|好评|投诉|复议|纠错|撤回|和解|报备|及时|送达|面商|沟通|评估|立案|败诉|胜诉|到位|拨付|支付|兑付|安置|归集|执结|处结|出勤|中标|接种|建档|签约|录用|出庭应诉|出庭|应诉|督导|检验|检测)+/g

/** Rates of the population or the land, which are never taken of what was just counted. */
const populationRates =
  /知晓|普及|就业|城镇化|森林|绿化|入学|失业|参保|安全感|贡献|利用|节[资约]|税|投资|利润|杠杆|负担/

/** True for rates of the population or the land. */
export function isOfItself({ words }: Rate): boolean {
  return populationRates.test(words)
}

/** What the name of a rate speaks of besides the action itself; "" when it leans on what was just counted. */
export function subjectOfRate({ words }: Rate): string {
  const rest = thingsIn(words)
  // Two characters left are an action this list does not know (面商率), not a thing.
  return rest.length <= 2 && !populationRates.test(words) && !namedThings.test(rest) ? '' : rest
}

/** What words speak of besides manner and action: what is left of them without both. */
export function thingsIn(words: string): string {
  return words
    .replace(mannerWords, '')
    .replace(actionWords, '')
    .replace(/[^\u4e00-\u9fff]/g, '')
}

/** True when every word of the name is known: 蔬菜合格率 is of vegetables, whatever was counted before. */
export function isPlain({ words }: Rate): boolean {
  return thingsIn(words) === ''
}

/** True when the name is of promptness: it is then taken of what was done, not of what came in. */
export function isPrompt({ words }: Rate): boolean {
  return /按期|按时|限时|及时|期限|当场/.test(words)
}

/** True when the name limits what is counted (按期, 及时, 当场), so that no plain quotient gives it. */
export function isQualified({ words }: Rate): boolean {
  return /按期|按时|限时|及时|提前|期限|当场|当年|首|阶段|综合|平均|实质|一次性|初次|补[考检]|复[考检]|批次|最终|重复|自动|主动/.test(
    words,
  )
}

/** Grades and answers are given to each of those counted; offices and people are what they are (规范化率, 持证率). */
const gradeRates = /(?:合格|及格|优秀|优良|满意|采纳|通过|达标)$/
const proceedings = /成功|[办结解调改复处查执审诉访理实]/

/** True when some of what a rate is of may still be undecided, so that the part over all of it is the least it can be. */
export function mayPend({ words }: Rate): boolean {
  return !gradeRates.test(words) && proceedings.test(words)
}

/** Words for cases that are over. */
export const closing = /办结|结案|审结|执结|清结/

/** Actions named alike. */
const synonyms = [
  ['办结', '结案', '审结', '执结', '办理完毕', '办理完成', '办理'],
  ['答复', '回复', '办复', '办结', '解决'],
  ['调解成功', '成功', '调成', '化解', '成功调解', '成功化解'],
  ['合格', '通过'],
  ['整改', '整改完成', '完成整改', '完成'],
  ['履行', '履约', '执行'],
  ['出庭应诉', '出庭'],
  ['持证', '取得执法证', '取得执法资格', '领证', '取证', '持有'],
  ['采纳', '采用'],
  ['网办', '网上办理', '网上办结', '网上受理'],
  ['起诉', '提起诉讼', '提起行政诉讼'],
  ['纠错', '纠正'],
]

/** Words that the counted part of a rate carries: the name's last characters and their kin. */
export function actionsOf({ words }: Rate): string[] {
  const own = [4, 3, 2].map((size) => words.slice(-size)).filter((end) => end.length >= 2)
  const [shortest = ''] = own.slice(-1)
  const related = synonyms.filter(
    (group) => group.includes(shortest) || group.some((w) => own.includes(w)),
  )
  return [...new Set([...own, ...related.flat()])]
}
