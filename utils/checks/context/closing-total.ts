import type { Mention, Passage } from './mention.ts'
import { namesIn } from './names.ts'
import { between } from './neighbours.ts'
import { smallNumbers } from './small-numbers.ts'
import { freed, subjectOf } from './subject.ts'
import { sameUnit } from './units.ts'

/** A total that names nothing but itself can only be of what was listed before it. */
const bareTotal = /^[,、](?:合计|共计|总计|总共)(?:为|有|达|是)?$/
/** 审结案件中维持18件、…,合计审结26件: the total names anew what the list was of. */
const verbTotal = /^[,、](?:合计|共计|总计)([^,;。\d]{2})$/
const yearTotal = /全年|合计|共计|总计|累计/
const listJoint = /^[、,和及][^,;。\d]{1,14}$/
/** 36至50岁: what people are counted by. */
const ages = /\d+(?:[至—~-]\d+)?周?岁/
const came = /^[^,;。]{0,4}(?:已|均|全部|取得|达标|入选|获|参加)/
const mayNotAddUp = /其中|[()]|含|另|等|约|重复|交叉|[一二三两几半\d]倍|倍半|的一半/

/**
 * True when the words leave no other reading than that a total closing a list is the sum of all its parts, given in
 * reading order: 罚款30万元,没收12万元,合计42万元; 上半年214件,下半年197件,全年411件.
 */
export function closesAll(passage: Passage, total: Mention, parts: Mention[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || parts.length < 2 || last.order !== total.order - 1) return false
  if (last.order - first.order !== parts.length - 1) return false
  const words = passage.text.slice(first.figure.start, total.figure.start)
  if (mayNotAddUp.test(words) || !parts.every((part) => part.figure.unit === total.figure.unit))
    return false
  // 前三位的分别为征收类46件、…,共计142件: of more than those.
  if (/前|主要|较|突出/.test(first.lead)) return false
  if (between(passage, last, total).includes(';') || goesOnBefore(passage, first)) return false
  if (areYears(parts, total)) return true
  if (arePeriods(passage, parts))
    return yearTotal.test(total.lead) && saysTheSame(parts, total) && !/其中/.test(first.lead)
  const listed = parts
    .slice(1)
    .every((part, at) => listJoint.test(between(passage, parts[at]!, part).replace(ages, '')))
  const link = between(passage, last, total)
  const verb = link.match(verbTotal)?.[1]
  const told = passage.text.slice(passage.starts[total.sentence], first.figure.start)
  const begins = told.slice(told.lastIndexOf(';') + 1)
  // 取消48项,保留102项,共计梳理150项: of what was gone through, the rest is kept.
  const all = /保留|继续有效/.test(last.lead) && begins.includes(`${verb},`)
  const same = verb !== undefined && (all || begins.includes(`${verb}案件中`))
  // 共86处 behind two may be of all there are by now; behind three of a list that nothing sets apart it is their sum.
  const plain = parts.length > 2 && /^,共$/.test(link) && !/[新增改今本内]|累计/.test(begins)
  // 共100人取得证书, 合计80件已办结: what came of some of them.
  if (/^[\u4e00-\u9fff]/.test(total.tail) && (plain || came.test(total.tail))) return false
  return listed && (same || plain || bareTotal.test(link))
}

/** True for 合计 and 共计 right behind the number before them, with no name of their own. */
export function isBareTotal(passage: Passage, total: Mention): boolean {
  const last = passage.mentions[total.order - 1]
  return last?.sentence === total.sentence && bareTotal.test(between(passage, last, total))
}

/** 文件7件、合同91份、其他64份,合计162份: things counted in another unit may be in the total too. */
function goesOnBefore(passage: Passage, first: Mention): boolean {
  const other = passage.mentions[first.order - 1]
  if (!other || other.sentence !== first.sentence || sameUnit(other, first)) return false
  if (/其中|包括/.test(first.lead)) return false
  const counts = [other, first].every(({ figure }) => figure.kind === 'count')
  return counts && listJoint.test(between(passage, other, first))
}

/** Longest list that is read; a longer one is left open. */
const reach = 24

/** The parts that a closing total may be of: those behind 其中, else all of its unit from where the sentence begins. */
export function partsUpTo(passage: Passage, total: Mention): Mention[] {
  const found: Mention[] = []
  for (let at = total.order - 1; found.length < reach; at--) {
    const other = passage.mentions[at]
    if (!other || other.sentence !== total.sentence || !sameUnit(other, total)) break
    found.unshift(other)
    if (/其中|包括|[案件请项]中/.test(other.lead)) break
  }
  return found
}

const halves = [/上半年|1(?:月份?)?[至到—–~-]+6月/, /下半年|7(?:月份?)?[至到—–~-]+12月/]
const quarters = [/一季度/, /二季度/, /三季度/, /四季度/]
const allQuarters =
  /(?:一|1)(?:季度)?(?:[至到—-]|、二、三、)第?(?:四|4)个?季度[^,;。\d]*(?:分别|依次)|(?:四|4)个季度[^,;。\d]{0,16}(?:分别|依次)/

/** True when the parts are the halves of a year, or its quarters. */
function arePeriods(passage: Passage, parts: Mention[]): boolean {
  const names = [halves, quarters].find((list) => list.length === parts.length)
  if (!names) return false
  const named = names.every((name, at) => name.test(parts[at]?.lead ?? ''))
  return named || (parts.length === 4 && allQuarters.test(wordsBefore(passage, parts)))
}

/** What leads to a list: 四个季度 may be read as a figure of its own and cut the words before the first number. */
function wordsBefore({ text }: Passage, [first]: Mention[]): string {
  return first ? text.slice(first.clause.start, first.figure.start) : ''
}

/** 2022—2024年分别办理96件、88件、74件,三年累计258件. */
function areYears(parts: Mention[], total: Mention): boolean {
  const said = total.lead.match(/^,?([两三四五])年(?:来)?(?:累计|合计|总计|共计?)(?:为|达)?$/)?.[1]
  const listed = /20\d\d年?[、至到—–-][^,;。]*分别[^,;。]*$/.test(parts[0]?.lead ?? '')
  return listed && smallNumbers[said ?? ''] === parts.length
}

/** 上半年办结…,下半年办结…,全年办结…: what is counted is called alike, or left out. */
function saysTheSame(parts: Mention[], total: Mention): boolean {
  const plain = (one: Mention) =>
    freed(
      subjectOf(one)
        .replace(/[上下]半年|第?[一二三四]个?季度|年/g, '')
        .replace(/至/g, ''),
    )
  const own = plain(total)
  // 检查、督查、巡查共486次 is of more than the 检查 of the halves.
  const namesOne = namesIn(total.lead).length === 1
  return parts.every((part) => {
    // The further ones of 分别受理47件、52件 have the name of the first.
    const listed = part !== parts[0] && /^[、,和及]*$/.test(part.lead)
    const name = (!listed && plain(part)) || plain(parts[0] ?? part)
    return (
      name === own ||
      !own ||
      (name !== '' && (name.includes(own) || (own.includes(name) && namesOne)))
    )
  })
}

/** Longest list of which every choice is tried. */
const longest = 8

/** True when some two or more of the parts come to the total though all of them do not: it may be of those alone. */
export function someComeTo(parts: Mention[], fits: (some: Mention[]) => boolean): boolean {
  if (parts.length > longest) return true
  for (let chosen = 1; chosen < 2 ** parts.length; chosen++) {
    const some = parts.filter((_, at) => chosen & (1 << at))
    if (some.length > 1 && fits(some)) return true
  }
  return false
}
