import { isValue } from './change.ts'
import { mayDivide } from './complements.ts'
import { isMeasuredAgainst } from './measured-against.ts'
import type { Mention, Passage } from './mention.ts'
import { between, sameSentence } from './neighbours.ts'
import { subjectOf } from './subject.ts'
import { sameUnit } from './units.ts'

/** Figures that the text lists under a total. */
export interface PartList {
  parts: Mention[]
  /** How the list is introduced: 其中…; 分别为…; a bracket or colon; or nothing but its place after 共. */
  marker: 'among' | 'respectively' | 'bracket' | 'none'
  /** The text from the total to the first part. */
  opening: string
}

const totalWords = /共|总|合计|累计|全年/
const partsMarker = /其中|包括|包含|分为|含有?|即/
/** Longest list that is added up; official prose rarely has more than a dozen parts. */
const longest = 24

/** True when its words call it a total. */
export function isTotal(mention: Mention): boolean {
  return totalWords.test(mention.lead)
}

/**
 * The lists of parts that may follow a total, in its sentence or in the next one when that begins with 其中: what
 * stands in brackets behind it is a list of its own (审结36件(含结转4件),其中维持20件…).
 */
export function partsAfter(passage: Passage, whole: Mention): PartList[] {
  const rest = following(passage, whole).filter(
    (one) => sameUnit(one, whole) && isValue(one) && !isPerHead(passage, whole, one),
  )
  const depths = passage.text[whole.figure.end] === '(' ? [1, 0] : [0]
  // 1260件,其中…。从重大纠纷看,…: a list that begins in its own sentence ends there.
  const own = rest.filter((part) => sameSentence(part, whole))
  const lists = depths.map((depth) =>
    (own.length > 1 ? own : rest).filter((part) => bracketsOpen(passage, whole, part) === depth),
  )
  // 30542户,较上年末的27038户净增3504户。其中,…: what divides it begins behind the sentence.
  const behind = rest.filter((part) => !sameSentence(part, whole))
  if (behind.length < rest.length && !isMeasuredAgainst(whole)) lists.push(behind)
  // 审结28件,结转2件。审结案件中,维持15件…: what divides it names it anew.
  // 复议6件,维持4件、终止2件;诉讼9件: behind a semicolon begins another matter.
  const near = rest.filter((part) => !between(passage, whole, part).includes(';'))
  const bare =
    near.length === 2 && rest.length > 2 && listOf(passage, whole, near)?.marker === 'none'
  if (bare) lists.push(near)
  const named = rest.findIndex((part) => isHeadedBy(passage, whole, part))
  if (named > 0) lists.push(rest.slice(named))
  // 137起,结案129起,其中建筑类61起…: what divides it may stand behind another number.
  const among = rest.findIndex((part) => opensAmong(passage, part))
  if (among > 0) lists.push(rest.slice(among))
  return lists.map((parts) => listOf(passage, whole, parts)).filter((list) => list !== null)
}

/** 1260万元,其中市级480万元、县级780万元;人均由0.9元提高到1.2元: what comes to each is no part. */
function isPerHead(passage: Passage, whole: Mention, part: Mention): boolean {
  const segments = between(passage, whole, part).split(/[;。]/)
  return segments.length > 1 && /[人户件次场]均/.test(segments.at(-1) ?? '')
}

const headWords =
  /(?:^|[。;,])(?:在|其中)?(?:已|所)?([\u4e00-\u9fff]{2})[^,;。\d]{0,8}中,?[^,;。\d]*$/

function isHeadedBy(passage: Passage, whole: Mention, part: Mention): boolean {
  const previous = passage.mentions[part.order - 1]
  const verb = previous && headWords.exec(between(passage, previous, part))?.[1]
  return verb !== undefined && whole.lead.endsWith(verb)
}

function opensAmong(passage: Passage, part: Mention): boolean {
  const previous = passage.mentions[part.order - 1]
  return previous !== undefined && /^,其中/.test(between(passage, previous, part))
}

function listOf(passage: Passage, whole: Mention, rest: Mention[]): PartList | null {
  const [first] = rest
  const opening = first && between(passage, whole, first)
  const marker = opening === undefined ? null : markerOf(opening, whole, rest)
  return marker && opening !== undefined ? { parts: cutAtNextTotal(rest), marker, opening } : null
}

function following(passage: Passage, whole: Mention): Mention[] {
  const found: Mention[] = []
  for (let at = whole.order + 1; found.length < longest; at++) {
    const next = passage.mentions[at]
    if (!next || next.figure.block !== whole.figure.block) break
    if (!sameSentence(next, whole) && !continues(passage, whole, next)) break
    found.push(next)
  }
  return found
}

function continues(passage: Passage, whole: Mention, next: Mention): boolean {
  if (next.sentence !== whole.sentence + 1) return false
  const [, words = ''] = between(passage, whole, next).split('。')
  const anew = /^(?:在)?(?:已|所)?([\u4e00-\u9fff]{2})[^,;。\d]{0,8}中,/.exec(words)?.[1]
  const heads = anew ? whole.lead.endsWith(anew) : dividingHead.test(words)
  return heads && between(passage, whole, next).length < 400
}

/** The head of a sentence that divides what the one before told: 其中,…; 按类别分:…; 从案件类型看,…. */
const dividingHead =
  /^(?:其中|按[^,;。:]{1,10}(?:划?分|来?看)|从[^,;。:]{1,10}(?:来?看|划?分)|分[^,;。:]{1,8}看)/

function markerOf(opening: string, whole: Mention, parts: Mention[]): PartList['marker'] | null {
  const near = opening.replace(/^.*[。;]/, '')
  // 全年被撤销4件、确认违法1件: one of a list is no total of the rest.
  if (opening.startsWith('、')) return null
  if (/分别/.test(near) && !/其中/.test(near)) return 'respectively'
  if (partsMarker.test(near) || (/[。]/.test(opening) && dividingHead.test(near))) return 'among'
  if (/[。;]/.test(opening) && /^[^,;。\d]{2,12}中,?[^,;。\d]{0,8}$/.test(near)) return 'among'
  if (/^[(:]/.test(opening)) return 'bracket'
  return barelyOpens(opening, parts) || isTotal(whole) ? 'none' : null
}

/** True when a list begins without a word for it: three that make up the number are no chance, nor are complements. */
function barelyOpens(opening: string, parts: Mention[]): boolean {
  if (parts.length >= 3) return bareOpenings.some((words) => words.test(opening))
  const divided = (parts.length === 2 && firstOfTwo.test(opening)) || headDivides(parts)
  return divided && nameAlone.test(opening)
}

/** 办理512件,不予处罚326件、减轻108件、从轻78件. */
const nameAlone = /^,[^,;。\d]{1,12}$/
const bareOpenings = [
  nameAlone,
  // 在24起案例中,处罚类11起、许可类6起、协议类7起.
  /^[^,;。\d]{0,12}中,[^,;。\d]{1,14}$/,
  // 520件,经清理,继续有效388件、修改57件、废止85件.
  /^,经[^,;。\d]{2,8},[^,;。\d]{1,12}$/,
  // 86件文件进行评估,继续有效61件、修改14件、废止11件.
  /^[^,;。\d]{2,16},[^,;。\d]{1,12}$/,
]

/** 撤销、变更、确认违法合计26件: what is named together is one part of the list. */
const namedTogether = /[^,;。]、[^,;。]+(?:共|合计|共计|总计)[^,;。]{0,3}$/

/** 抽查案卷45本,合格43本,不合格2本; 审查963件,备案951件,不予备案12件: the first of two that shut each other out. */
const firstOfTwo =
  /^,(?:均?合格|优秀|维持|(?:经[^,;。\d]{2,4})?(?:准?予|予以)?备案|办结|审结|通过|采纳|受理|完成|整改|化解|立案)$/

/** True when the first two of a list are by their names all there is: 男性912人,女性435人. */
export function headDivides([one, other]: Mention[]): boolean {
  return one !== undefined && other !== undefined && mayDivide(subjectOf(one), subjectOf(other))
}

/** 其他单位合计3912件 is the rest of the list. */
const restOfList = /^[、,]?其[他余][^,;。]*$/

/** 公共服务, 共享 and 总队 name what is counted. */
const partNames = /公共|共[享建治]|总[队局站]/g

/** A second 共 begins another account. */
function cutAtNextTotal(parts: Mention[]): Mention[] {
  const next = parts.findIndex(
    ({ lead }, at) =>
      at > 0 &&
      totalWords.test(lead.replace(partNames, '')) &&
      !namedTogether.test(lead) &&
      !restOfList.test(lead),
  )
  return next > 0 ? parts.slice(0, next) : parts
}

function bracketsOpen(passage: Passage, whole: Mention, part: Mention): number {
  const words = between(passage, whole, part)
  return words.split('(').length - words.split(')').length
}

/** False where a number is larger than the total: it is of another matter, and so is the list it stands in. */
export function holdsAll({ reading }: Mention, parts: Mention[]): boolean {
  return parts.every(
    (part) => reading && part.reading && part.reading.value.compare(reading.value) <= 0,
  )
}

/** The figures of one unit before a total that closes a list (…60件,…40件,合计100件), nearest first. */
export function partsBefore(passage: Passage, whole: Mention): Mention[] {
  const found: Mention[] = []
  for (let at = whole.order - 1; found.length < longest; at--) {
    const other = passage.mentions[at]
    if (!other || !sameSentence(other, whole)) break
    if (isValue(other) && sameUnit(other, whole)) found.push(other)
  }
  return found
}
