import { zero } from '../arithmetic/rational.ts'
import { isChange, isValue } from './change.ts'
import type { Mention, Passage } from './mention.ts'
import { namesIn } from './names.ts'
import { before, between } from './neighbours.ts'
import { numberOf, numeral } from './numerals.ts'
import { yearsListed } from './period.ts'
import { seriesOf } from './series.ts'
import { plainUnit, sameUnit } from './units.ts'

/** Longest list that is read. */
const longest = 16

const joint = /^[)]?[、,和及与][^,;。\d]{0,16}$/

/** The values right behind one another from this one on, joined by 、 and short names. */
function joinedFrom(passage: Passage, first: Mention): Mention[] {
  const found = [first]
  for (let last = first; found.length < longest; ) {
    const next = passage.mentions[last.order + 1]
    if (!next || next.sentence !== first.sentence || !isListed(next)) break
    if (!sameUnit(next, first) || !joint.test(between(passage, last, next))) break
    // …、网络18件,3件先打热线又到窗口反映: what names nothing before it and does something behind it is no kind.
    if (between(passage, last, next) === ',' && /^[\u4e00-\u9fff]/.test(next.tail)) break
    found.push(next)
    last = next
  }
  return found
}

/** 四种, 三项: figures that only say how many are listed. */
function isNumeral(mention: Mention): boolean {
  return onlyNumeral.test(mention.figure.text)
}

function isListed(mention: Mention): boolean {
  return isValue(mention) && mention.reading?.exact === true
}

const kindWords =
  '(?:大?类|种|项|级|档|个?方面|部分|批次?|次|期|场|者|年|[镇乡县区所局轮]|个(?:乡镇|审级|层级|阶段|类别|方面|区|县|镇|街道|部门|单位))'

const onlyNumeral = new RegExp(`^(?:${numeral})${kindWords}?个?$`)

/** What is divided, told in a word of its own; 已办结的分为三类 divides less than the total. */
const aspect =
  '(?:按?[^,;。\\d]{0,4}(?:每年|各年度?|结论|结果|类型|类别|情形|性质|领域|来源|方式|对象|程序|案由|层级|等次|档次|内容|形式|人数|场次|件数|数量|总体|共))?(?:可|共)?'
const respectively = new RegExp(
  `^([^;。]*?)(?:^|,|:)${aspect}(?:分别|依次)(?:为|是|有)?:?[^,;。\\d]{0,8}$`,
)
const divided = new RegExp(
  `(?:^|,|:)${aspect}分(?:为|成)(?:以下|如下)?(${numeral})${kindWords}[^,;。\\d]{0,4}[:,]?[^,;。\\d]{1,10}$`,
)
const numbered = new RegExp(`(?<!第)(?<!\\d)(${numeral})${kindWords}`, 'g')
const notAll = /其中|主要|等|含|约|另|前/

/** 三类案件共1206件,涉及甲、乙和丙,分别为811件、324件和71件; 结论分为四种:…: as many numbers as the words say there are kinds. */
export function numberedBehind(passage: Passage, total: Mention): Mention[] {
  // 分为四种 may be read as a figure itself.
  const [next, beyond] = passage.mentions.slice(total.order + 1, total.order + 3)
  const first = next && !sameUnit(next, total) && isNumeral(next) ? beyond : next
  if (!first || first.sentence !== total.sentence || !sameUnit(first, total)) return []
  const opening = between(passage, total, first)
  if (opening.length > 60 || notAll.test(opening) || opening.includes(';')) return []
  const parts = isListed(first) ? joinedFrom(passage, first) : []
  const inWords = numberOf(opening.match(divided)?.[1])
  if (inWords > 1) return parts.length === inWords ? parts : []
  const names = opening.match(respectively)?.[1]
  if (names === undefined || !/共|合计|总/.test(total.lead)) return []
  // 涉及甲、乙和丙,分别为…: what stands between names each of them.
  if (names.replace(/[,:]/g, '') !== '' && namesIn(names).length !== parts.length) return []
  const told = passage.text.slice(total.clause.start, total.figure.start) + opening
  const yearly = /[每各]年度?(?:分别|依次)[为是有]$/.test(opening)
  if (yearly) return parts.length === yearsListed(told).length ? parts : []
  const sizes = [...told.matchAll(numbered)].map(([, said]) => numberOf(said))
  return parts.length > 1 && sizes.includes(parts.length) ? parts : []
}

/** Bodies beside those below it, or what is left for others. */
const otherBodies = /其余|其他|另|开发区|新区|园区|高新区|功能区|省直|市直|垂直/
const ownLevel = /^[,:(]?(?:其中|包括)?[省市州县区盟旗]?(?:本级|直(?:部门)?|级)$/
const lowerLevels = new RegExp(
  `^[,、;](?:所辖|下辖|辖区|各|其余|其他)?的?(${numeral})个(?:县|区|市|旗|镇|乡|街)[^,;。\\d]{0,14}分别(?:为|是|有)?$`,
)

/** 总量863件,其中市本级217件,所辖6个县区分别为142件、98件…: the body's own and as many as there are below it. */
export function levelsBehind(passage: Passage, total: Mention): Mention[] {
  const own = passage.mentions[total.order + 1]
  if (!own || own.sentence !== total.sentence || !sameUnit(own, total) || !isListed(own)) return []
  const around =
    passage.text.slice(total.clause.start, own.figure.end + 80).split(/[。\n]/)[0] ?? ''
  if (!ownLevel.test(between(passage, total, own)) || otherBodies.test(around)) return []
  const next = passage.mentions
    .slice(own.order + 1, own.order + 3)
    .find((one) => sameUnit(one, total))
  if (!next || next.sentence !== total.sentence || !isListed(next)) return []
  const size = numberOf(between(passage, own, next).match(lowerLevels)?.[1])
  const { members } = seriesOf(passage, next)
  return size > 1 && members.length === size && members.every(isListed) ? [own, ...members] : []
}

const statedWhole = new RegExp(
  `^,(?:上述|以上|这|此)?(${numeral})(?:个[^,;。\\d]{1,4}|[大小]?类|种|项|级|者|部分)[^,;。\\d]{0,6}(?:相加|合计|之和|总和|加总)[^,;。\\d]{0,3}(?:即|就|正|恰|便)[^,;。\\d]{0,4}(?:全部|总|所有)`,
)
/** 包括一审88件、二审36件和再审13件三类, 由省级补助756万元、县级配套504万元两部分构成: the list says how many kinds there are. */
const kindsBehind = new RegExp(`^(${numeral})(?:大?类|种|部分)(?:[构组]成)?(?:,|$)`)
/** 三类之外无其他情形, 没有其他渠道, 除此之外没有其他种类. */
const noOthers =
  /^,(?:[^,;。\d除]{1,4}[类种项者]之外(?:均|再)?(?:无|没有)其他[^,;。]{0,4}|(?:除此(?:之外|以外)?)?再?(?:无|没有|未列支)其?他(?:项|支出|费用|渠道|类[型别]|[^,;。\d]{0,2}种类|方式|来源|去向))(?:[,;][^。]*)?$/
const levels = new RegExp(
  `^,(${numeral})级(?:财政)?(?:资金|投入|经费|配套)[^,;。\\d占比]{0,3}(?:全部|均|全额|足额|已)`,
)
const levelName = /中央|国家|省|市|县|区|乡|镇|街/
const lowestLevel = /县|区|乡|镇|街|村|自筹|本级/

/** …罚款1482.3万元,没收54.5万元,两项相加即为全部罚没收入: behind the list it is said to be all. */
export function saidToBeAll(passage: Passage, total: Mention): Mention[] {
  const { parts, behind } = listBehind(passage, total)
  const size = numberOf((behind.match(statedWhole) ?? behind.match(kindsBehind))?.[1])
  // One of the list is no total of those behind it.
  const first = before(passage, total).every((one) => !sameUnit(one, total))
  // 主要包括甲、乙和丙三类: there are others.
  if (/主要|重点|涉及/.test(parts[0]?.lead ?? '')) return []
  return (size > 1 && parts.length === size) || (first && noOthers.test(behind)) ? parts : []
}

const aspectHead =
  /^[,;。]?按[^,;。:\d]{0,6}(?:渠道|来源|结果|程序|主体|类[型别]|性质|等[级次])(?:来?看|划?分)[为,:]?[^,;。\d]{1,10}$/

/** 84件,按渠道分,热线39件、窗口27件、网络18件;按结果分,…: the first of such lists that holds more than there are. */
export function dividedBehind(passage: Passage, total: Mention): Mention[] {
  const whole = total.reading?.value
  if (before(passage, total).some((one) => sameUnit(one, total))) return []
  for (let last = total; whole; ) {
    const first = passage.mentions[last.order + 1]
    if (!first || first.figure.block !== total.figure.block || !sameUnit(first, total)) return []
    if (!aspectHead.test(between(passage, last, first)) || !isListed(first)) return []
    const parts = joinedFrom(passage, first)
    const sum = parts.reduce((one, { reading }) => one.add(reading?.value ?? 0), zero)
    if (sum.compare(whole) > 0) return parts
    last = parts.at(-1) ?? first
  }
  return []
}

/** 中央…、省级…、市级…、县级自筹1.13亿元,四级资金全部到位: what all levels of government gave. */
export function governmentsBehind(passage: Passage, total: Mention): Mention[] {
  const { parts, behind } = listBehind(passage, total)
  const size = numberOf(behind.match(levels)?.[1])
  const named = parts.every((part) => levelName.test(part.lead))
  // 中央、省级两级资金全部到位 says nothing of what others are to give.
  const complete = size > 2 && lowestLevel.test(parts.at(-1)?.lead ?? '')
  return complete && parts.length === size && named ? parts : []
}

/** The list right behind a total, and the words of its sentence that follow. */
function listBehind(passage: Passage, total: Mention): { parts: Mention[]; behind: string } {
  const first = passage.mentions[total.order + 1]
  const opening = first && first.sentence === total.sentence ? between(passage, total, first) : ''
  const opens =
    first && /^[,:](?:其中|包括)?[^,;。\d]{1,12}$/.test(opening) && sameUnit(first, total)
  if (!opens || !isListed(first)) return { parts: [], behind: '' }
  const parts = joinedFrom(passage, first)
  const { end } = (parts.at(-1) ?? first).figure
  return { parts, behind: passage.text.slice(end, end + 40).split(/[。\n]/)[0] ?? '' }
}

const closingWords = '(?:合计|总计|共计|累计|总[量数额]|相加|之和)'
/** 上述三项服务总量为: the numeral begins the words, or it is of some that are named (公安、资源两类合计). */
const numberedTotal = new RegExp(
  `^[,、;]?(?:上述|以上|这|此|全[市县区镇])?(${numeral})${kindWords}来?(?:([^,;。\\d占比超]{0,8})${closingWords}|(?:调整|处[理置]|案件|事项|行为|方式)?共(?![同建享用治管]))([^,;。\\d占比超]{0,4})$`,
)
const bareTotal = /^[,、](?:全年度?|[两三四五]年)?(?:合计|总计|共计|总共)(?:为|达|是|有)?$/
/** Days and occasions, which are not all of a year. */
const someDays = /月|周|日|[春夏秋冬]|学期|期间|行动|节|[两三四五]次|[“"]\d/
const bareSum = /^[,、](?:共|累计|一共)(?:为|达|是|有)?$/

/** 三镇审结总数 names what was done, 三类阵地总数 only what they are. */
const ofSome =
  /[办审执]结|结[案业余转]|剩|立案|移[送交]|涉|成功|化解|整改|持证|履行|通过|合格|[减罚重]|网办|实[有际]/

/** …64次、153份、28件,上述三项总量为245件; 三类分别为46场、72场和118场,总计236场: the list that a total behind it closes. */
export function numberedBefore(passage: Passage, total: Mention): Mention[] {
  // 三类共有8件未审结: what is said behind the number is of some of them.
  if (total.tail !== '') return []
  const words = passage.text.slice(total.clause.start, total.figure.start)
  const [, said, called = '', behind = ''] = words.match(numberedTotal) ?? []
  if (numberOf(said) > 1)
    return lastOnes(passage, total, numberOf(said), [called.match(ofSome)?.[0] ?? '', behind])
  const last = passage.mentions[total.order - 1]
  if (!last || last.sentence !== total.sentence || isChange(last)) return []
  const { members } = seriesOf(passage, last)
  const head = members[0]
  if (!head || members.length < 2 || !members.every(isListed) || !isLike(members, total)) return []
  if (!/(?:分别|依次)(?:为|是|有|[^,;。\d]{0,6})?$/.test(head.lead)) return []
  // 三个季度分别…,全年…: a fourth is not told.
  const opening = passage.text.slice(passage.starts[head.sentence], head.figure.start)
  if (/前|主要|较|突出/.test(head.lead) || (members.length === 3 && /季/.test(opening))) return []
  const link = between(passage, last, total)
  // 春季、秋季学期分别18场、22场,全年共计56场: the year has other days.
  if (/全年/.test(link) && someDays.test(opening)) return []
  // 一至四季度末累计办结12件、30件、52件、76件: each holds the one before.
  if (/累计|[月季度]末|截至/.test(opening)) return []
  if (bareTotal.test(link)) return members
  const start = Math.max(passage.starts[head.sentence] ?? 0, head.figure.start - 40)
  const told = [...passage.text.slice(start, head.figure.start).matchAll(numbered)]
  return bareSum.test(link) && told.some(([, said]) => numberOf(said) === members.length)
    ? members
    : []
}

/** 其中, 联合, 由…压到: what a bare 共 may leave out, count once though it is told twice, or take off. */
const mayShare = /其中|[(由从压降减]|等|含|约|联合|同时|交叉/

const oneMoreName = /^[、和及与][^,;。]*$/
const oneMore = /^[、,和及与][^,;。]*$/

/** As many values as the words say right before the total, and no more in their list. */
function lastOnes(passage: Passage, total: Mention, size: number, words: string[]): Mention[] {
  const inside = passage.mentions[total.order - 1]
  const end = inside && inside.figure.start >= total.clause.start ? total.order - 1 : total.order
  const parts = passage.mentions.slice(Math.max(0, end - size), end)
  const [first] = parts
  if (!first || parts.length !== size || !parts.every(isListed)) return []
  if (parts.some((part) => part.sentence !== total.sentence)) return []
  const links = parts.slice(1).map((part, at) => between(passage, parts[at]!, part))
  const joined = links.every((link) => joint.test(link))
  // 上年结转18件,新收64件,办结69件,结转13件: where commas join them, one before a comma is of the list too.
  const listed = links.some((link) => link.startsWith(',')) ? oneMore : oneMoreName
  const previous = passage.mentions[first.order - 1]
  const longer =
    previous?.sentence === first.sentence && listed.test(between(passage, previous, first))
  const names = words.map((one) => one.replace(/(?:为|达到?|有|是|共|涉及?)+$/, ''))
  const own = ({ lead }: Mention) =>
    names.every((name) => lead.includes(name) || (lead === '、' && first.lead.includes(name)))
  const told = passage.text.slice(first.clause.start, total.figure.start)
  if (!parts.every(own) || (/共/.test(total.lead) && mayShare.test(told))) return []
  const mixed = isOfAll(passage, total) && isMixed(parts, total)
  return joined && !longer && (mixed || isLike(parts, total)) ? parts : []
}

function isOfAll({ text }: Passage, { clause }: Mention): boolean {
  return /^(?:上述|以上)/.test(text.slice(clause.start, clause.start + 2))
}

/** Things of several units under one of them: 64次、153份、28件,上述三项总量为245件. */
function isMixed(parts: Mention[], total: Mention): boolean {
  const units = parts.map(plainUnit)
  return [...parts, total].every(isCount) && units.includes(plainUnit(total))
}

function isCount({ figure }: Mention): boolean {
  return figure.kind === 'count'
}

/** Of one unit, or of persons that together are persons counted each time: 312人、428人,累计740人次. */
function isLike(parts: Mention[], total: Mention): boolean {
  const occasions = plainUnit(total)?.replace(/次$/, '')
  return parts.every((part) => sameUnit(part, total) || plainUnit(part) === occasions)
}
