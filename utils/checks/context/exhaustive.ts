import { zero } from '../arithmetic/rational.ts'
import { areComplements, areMarks } from './complements.ts'
import type { Mention, Passage } from './mention.ts'
import { namesIn } from './names.ts'
import { between } from './neighbours.ts'
import { event } from './parallel.ts'
import { holdsAll, isTotal, type PartList } from './parts.ts'
import { seriesOf } from './series.ts'
import { subjectOf } from './subject.ts'
import { isRate, plainUnit, sameUnit } from './units.ts'

const remainderLead = /^[,、;和]?(?:其余|余下|剩余|剩下)/
/** 其他类6件 closes a list only where nothing follows it, and nothing says that one thing may be of several kinds. */
const othersLead =
  /^[,、;和]?(?:[^,、;。\d]{1,8}(?:(?<![涉普惠波])及|和|与|等))?其[他它](?!单位|部门|机关|乡|镇|地|[^,;。\d]*(?:重大|疑难|复杂|群体|敏感|[已均]|调[处解]|[办审]结|化解|立案))/

/** True when the words prove that the list names all parts of the total. */
export function isExhaustive(passage: Passage, whole: Mention, list: PartList): boolean {
  if (list.parts.length < 2 || whole.sentence !== list.parts[0]?.sentence) return false
  return (
    isRespective(passage, whole, list) ||
    isSpelledOut(passage, whole, list) ||
    (holdsAll(whole, list.parts) &&
      (isClosed(passage, whole, list) || isComplementary(whole, list)))
  )
}

/** 网站90条、微信80条; 服务质量90件、合同问题50件: what is published, told or faulty in several ways at once. */
const inSeveral =
  /农民工|妇女|老年人|未成年人|残疾人|军人|困难|民生|周边|网|微信|公众号|平台|渠道|方式|媒体|栏目|问题|反映|诉求|咨询|服务|违法|不[清当足力]|错误|鉴定|宣传|培训|检查|执法/
/** 形式分别为, 对象分别为: one session has several. */
const severalWays = /^[,;]?(?:形式|方式|对象|身份|情形|内容|领域)[^,;。\d]{0,4}(?:为|是|有|包括)/
const sanction = /诫勉|通报|处分|罚款|警告|拘留|吊销|列入/
const period = /[上下]半年|季度|\d月|20\d\d年/
/** What happens at one time only, and money; persons and companies come again. */
const happensOnce = new RegExp(`${event.source}|元$|^(?:条|项|部|篇|[人户家]次)$`)
/** One piece is taken up by several media. */
export const severalMedia = /媒体|采用|刊[发登载]|推送/

/** True for persons, companies and places, and for pieces that several media print: one may stand in several parts. */
export function comesAgain(total: Mention): boolean {
  return !happensOnce.test(plainUnit(total) ?? '') || severalMedia.test(total.lead)
}

/** 取消, 调整: what was brought down may be cancelled later on. */
const handledAgain = /取消|调整|下放|承接/

/**
 * True where one thing may stand in several parts, which then come to more than there are: 农民工90人、残疾人30人、其他…, but
 * not 婚姻28件、邻里40件、其他…, as a dispute is of one kind.
 */
export function mayComeToMore(passage: Passage, whole: Mention, { parts }: PartList): boolean {
  const last = parts.at(-1)
  if (deedsOf(whole) > 0) return handledAgain.test(whole.lead)
  const counted = plainUnit(whole) ?? ''
  // 上半年走访120家,下半年150家,全年210家: some of them in both.
  if (parts.some(({ lead }) => period.test(lead)) && comesAgain(whole)) return true
  // 诫勉36人、通报批评12人: both may be laid on one.
  if (parts.some(({ lead }) => sanction.test(lead)) && comesAgain(whole)) return true
  if (severalWays.test(passage.text.slice(whole.figure.end, parts[0]?.figure.start))) return true
  if (!last || !othersLead.test(last.lead)) return false
  const told = passage.text.slice(whole.clause.start, last.figure.end)
  return !event.test(counted) || inSeveral.test(told)
}

/** X、Y、Z共100件,分别为60件、30件、10件: as many names as numbers, in one series. */
function isRespective(passage: Passage, whole: Mention, list: PartList): boolean {
  const [first] = list.parts
  if (list.marker !== 'respectively' || !first || !/^[,:(]?分别[为是有]?$/.test(list.opening)) {
    return false
  }
  if (listsSome.test(passage.text.slice(whole.clause.start, whole.figure.start))) return false
  const names = subjectNames(passage, whole)
  const { members } = seriesOf(passage, first)
  const all = list.parts.length === members.length
  return all && (isTotal(whole) ? members.length === names : members.length === deedsOf(whole))
}

const deed = '(?:制定|修改|修订|废止|取消|调整|下放|保留|新增|承接)'
const deeds = new RegExp(`${deed}(?:[、和及与]${deed})+(?=[^,;。、和及与\\d]{1,12}$)`)

/** 制定、修改和废止规章17件,分别为…: how many deeds are told, each of which is done with a thing of its own. */
function deedsOf({ lead }: Mention): number {
  return lead.match(deeds)?.[0].split(/[、和及与]/).length ?? 0
}

/** 处理结果分别为, 等次分别为: what all of them have; 反映集中的分别为 and 立案分别为 are of some. */
const spelledOut =
  /^[,(]?(?:(?:[^,;。\d]{0,4}(?:结[论果]|类[型别]|情形|性质|来源|方式|对象|程序|案由|层级|审级|等[次级]|档次|形式|身份))?分别[为是]:?|按审级划?分为?:)[^,;。\d、]{1,10}$/
/** Of two parts only where nothing stands between the total and 分别. */
const spelledOutAtOnce = /^[,(]?分别[为是]:?[^,;。\d、]{1,10}$/

/** 县(市、区)政府: a remark in brackets names no further part. */
function withoutAsides(words: string): string {
  return words.replace(/\([^(),;:。\d\n]{1,20}\)/g, '')
}

/**
 * 26件,结果分别为:维持15件、撤销4件…。: each part right behind the one before, to the very end of the sentence, with
 * nothing said to be left out. A list that goes on with other words proves nothing.
 */
function isSpelledOut(passage: Passage, whole: Mention, list: PartList): boolean {
  const { parts } = list
  const last = parts.at(-1)
  const opens = parts.length > 2 ? spelledOut : spelledOutAtOnce
  if (!opens.test(withoutAsides(list.opening))) return false
  if (!last || last.order - whole.order !== parts.length) return false
  const inside = passage.text.slice(whole.figure.end, last.figure.end)
  const behind = passage.text.slice(last.figure.end, last.figure.end + 1)
  const joined = parts.slice(1).every((part, at) => {
    const words = withoutAsides(passage.text.slice(parts[at]!.figure.end, part.figure.start))
    return /^[、,][^,;。、\d]{1,10}$/.test(words)
  })
  const ends = /^[。)]?$/.test(behind) || endsWithLowest(passage, last)
  return joined && ends && !/其中|等|主要|包括|另|前|较|突出/.test(withoutAsides(inside))
}

const lowestGrade = /(?:不合格|不称职|不达标|不及格|不满意|不规范)$/

/** …优秀67卷、合格158卷、不合格15卷,优秀率27.9%: below the lowest grade there is none, whatever follows. */
function endsWithLowest(passage: Passage, last: Mention): boolean {
  const behind = passage.text.slice(last.figure.end, last.figure.end + 1)
  const next = passage.mentions[last.order + 1]
  // …不满意100份,未作评价8份: what is of no grade may stand behind.
  const more = next?.sentence === last.sentence && sameUnit(next, last)
  return lowestGrade.test(last.lead) && /^[,;]$/.test(behind) && !more
}

/** 甲、乙等部门共100件 has others than those named; 甲、乙等2个部门 has not. */
const listsSome = /等(?!\d|[一二三四五六七八九十两]+[个家类])/

function subjectNames(passage: Passage, whole: Mention): number {
  const clause = passage.text.slice(whole.clause.start, whole.figure.start)
  return namesIn(clause).length
}

/** 共100件,其中…60件,其余40件…; 100件申请中,…; 共100项:…: everything between total and remainder is in the list. */
const listOpening = /^,?(?:其中|包括)|^[^,;。\d]{0,8}中,|^:[^,;。\d]{1,12}$/

function isClosed(passage: Passage, whole: Mention, list: PartList): boolean {
  const last = list.parts.at(-1)
  const [first] = list.parts
  if (!first || !last) return false
  const closes =
    isRemainder(passage, last) ||
    (othersLead.test(last.lead) && endsList(passage, whole, last) && namesNoMore(whole, last))
  const inside = withoutAsides(passage.text.slice(first.figure.end, last.figure.start))
  return (
    closes &&
    listOpening.test(list.opening) &&
    first.order === whole.order + 1 &&
    isUnbroken(passage, first, last, list) &&
    leavesRest(whole, list) &&
    isOneList(inside, list) &&
    !/其中|[()]|含|平均|每/.test(inside)
  )
}

/** What names no kind of its own behind 其他. */
const fillers =
  /案件|案|事项|情况|情形|方面|领域|人员|单位|部门|方式|途径|原因|渠道|种类|类型|类别|类|性质|形式|结果|处理|决定|主体|行业|机构|组织|问题|纠纷|矛盾|活动|违法|行为|行政|涉法|法律|一般|普通|各|等|的|共|合计|为|有|件|及|占/g

/** True for 其他, 其他案件; 其他涉外公证 of 公证 are others of one kind, beside which there are more. */
function namesNoMore({ lead: called }: Mention, { lead }: Mention): boolean {
  const words = lead.replace(/^.*其[他它]/, '').replace(fillers, '')
  const own = [...words].filter((_, at) => {
    const [pair, before] = [words.slice(at, at + 2), words.slice(Math.max(0, at - 1), at + 1)]
    return ![pair, before].some((two) => two.length === 2 && called.includes(two))
  })
  return own.length < 2
}

/** Where the others alone are more than the total, one thing was counted in several of them. */
function leavesRest({ reading }: Mention, { parts }: PartList): boolean {
  const others = parts.slice(0, -1).map((part) => part.reading?.value ?? zero)
  const sum = others.reduce((one, next) => one.add(next), zero)
  return reading !== null && sum.compare(reading.value) <= 0
}

/** 甲20件;乙30件;其他5件: semicolons divide all parts of a list or none, or another matter begins behind one. */
function isOneList(inside: string, { parts }: PartList): boolean {
  const semicolons = inside.split(';').length - 1
  return semicolons === 0 || semicolons === parts.length - 1
}

/** Nothing but its parts and their shares stands in the list. */
function isUnbroken(passage: Passage, first: Mention, last: Mention, list: PartList): boolean {
  const inside = passage.mentions.slice(first.order, last.order + 1)
  const shares = inside.filter(
    (one) => !list.parts.includes(one) && one !== othersOf(passage, last),
  )
  // 1188件,其中按期1176件,按期率98%,清理文件…: a rate of its own ends the list, and 9.8万 stands beside no 214.
  if (!shares.every((one) => isRate(one) && /占/.test(one.lead))) return false
  const coarse = list.parts.filter((part) => (part.reading?.step?.valueOf() ?? 1) >= 100)
  return coarse.length === 0 || coarse.length === list.parts.length
}

/** True when nothing of the total's unit follows, and the words leave no thing in two kinds at once. */
function endsList(passage: Passage, whole: Mention, last: Mention): boolean {
  const words = passage.text.slice(whole.figure.end, last.figure.start - last.lead.length)
  const next = passage.mentions[last.order + 1]
  const alone = !next || next.sentence !== last.sentence || !sameUnit(next, whole)
  return alone && !/涉及|涉|主要|重点|等|另/.test(words)
}

function isRemainder(passage: Passage, last: Mention): boolean {
  const clause = passage.text.slice(last.clause.start, last.figure.start)
  return remainderLead.test(clause) || remainderLead.test((othersOf(passage, last) ?? last).lead)
}

/** 其余14个乡镇417件: how many the others are, right before what they come to. */
function othersOf(passage: Passage, last: Mention): Mention | null {
  const one = passage.mentions[last.order - 1]
  if (!one || sameUnit(one, last) || !/^[^,;。\d]{1,12}$/.test(between(passage, one, last)))
    return null
  return /^[,、]其余$/.test(one.lead) ? one : null
}

/** 共有, 全县, 现有: what is counted is all there are. */
const allOfThem = /共|总|全|现有|拥有/

function isComplementary(whole: Mention, list: PartList): boolean {
  const [one, other] = list.parts
  if (list.parts.length !== 2 || !one || !other || list.opening.includes(';')) return false
  const [left, right] = [subjectOf(one), subjectOf(other)]
  // 386人,其中党员男性60人、女性40人: of some of them.
  const plain = right.replace(/^[未不没非]/, '')
  const some = left.length > plain.length + 1 && !whole.lead.includes(left.slice(0, 2))
  if (/^,?其中/.test(list.opening)) return !some && areComplements(left, right)
  return (
    allOfThem.test(whole.lead) && /^,[^,;。\d]{1,12}$/.test(list.opening) && areMarks(left, right)
  )
}
