import type { Comparison } from './comparison.ts'
import type { Mention, Passage } from './mention.ts'
import { between, sameSentence } from './neighbours.ts'
import { yearBefore } from './period.ts'
import { subjectOf } from './subject.ts'
import { isRate, sameUnit } from './units.ts'

/** 由, 从上年的, 由原来的: what the values right behind a change begin with when they spell it out. */
const courseOpening = /^[,(][由从](?:原来?的?|(?:上年|去年|上一年)(?:度)?(?:同期)?的?)?$/
/** The same with the thing named there, which the change leaves out (降幅达46%,检查次数由…). */
const namedCourseOpening = /^,[^,;。\d]{2,16}[由从](?:上年|去年|上一年)(?:度)?(?:同期)?的?$/
/** 降幅达46% at the head of a sentence waits for its thing; behind others it has one. */
const bareExtentNoun = /^(?:[增降升减涨]幅|压缩率)$/
/** 平均压缩 is over several things, of which the values are perhaps those of one. */
const overSeveral = /平均|总体|整体|累计|均|最/

/** 压缩62.5%,从120天降到45天: the values that begin right behind a change can be of nothing else. */
export function isSpelledOutBy(passage: Passage, change: Mention, start: Mention): boolean {
  if (start.order !== change.order + 1 || overSeveral.test(change.lead)) return false
  if (/^\([^)]*年/.test(passage.text.slice(start.figure.end, start.figure.end + 10))) return false
  const words = between(passage, change, start)
  // 压缩60%(由20天减至8天的事项有6项): in brackets there must be nothing else.
  const end = passage.mentions[start.order + 1]
  if (words[0] === '(' && passage.text[end?.figure.end ?? -1] !== ')') return false
  return (
    courseOpening.test(words) || (opensSentence(passage, change) && namedCourseOpening.test(words))
  )
}

function opensSentence(passage: Passage, change: Mention): boolean {
  const first = change.clause.start === (passage.starts[change.sentence] ?? 0)
  return first && bareExtentNoun.test(subjectOf(change))
}

/** 提请审议14件,同比增长40%,上年为10件; …同比下降5.3%(上年为19件): the old value right behind the change. */
const formerValue =
  /^[,;(]?而?(?:上年|去年|上一年|20\d\d年)(?:同期)?([^,;。\d]{0,8}?)(?:仅|则)?[为是有]?$/
/** …增长36.2%。去年同期受理105件: with a verb, or in a sentence of its own. */
const formerValueAnew =
  /^[,;。(](?:而)?(?:上年|去年|上一年)度?(?:同期)?(?:全[年省市县区])?[^,;。\d]{0,8}$/
const lastYear = /上年|去年|上一年/
/** Words between this year's value and its change that name nothing else. */
const bareChange =
  /^[,、(]?(?:(?:同比|[较比](?:上年|去年|20\d\d年)(?:同期)?)?(?:增长|上升|增加|提高|提升|下降|降低|减少|增幅|降幅|[多少][收发办]?)(?:了|达|为)?)$/

/** The old value right behind a change that has this year's right before it. */
export function toldBehind(
  passage: Passage,
  change: Mention,
  current: Mention | undefined,
): Comparison[] {
  const rate = passage.mentions[change.order + 1]
  // 较上年减少31起,下降9.7%,上年为320起: the same change in percent may stand between.
  const last =
    rate && isRate(rate) && bareChange.test(between(passage, change, rate)) ? rate : change
  const next = passage.mentions[last.order + 1]
  if (!next || next.figure.block !== change.figure.block) return []
  // 同比下降12.4%,比2023年少发126起: another change may stand before it.
  const prior = passage.mentions[change.order - 1]
  if (!current || !sameUnit(next, current)) return []
  const chained = prior && prior !== current && bareChange.test(between(passage, current, prior))
  const first = chained ? prior : current
  if (first.order !== change.order - 1 || (chained && current.order !== first.order - 1)) return []
  const words = between(passage, last, next)
  if (!formerValue.test(words) && !formerValueAnew.test(words)) return []
  const link = between(passage, first, change)
  const proven =
    isNamedAlike(words, current) && isOfYear(passage, current, words, link) && bareChange.test(link)
  // 受理140件,审结120件,同比增长27.3%;去年为110件: a value without a name may be that of the one before.
  const wider =
    formerValue.exec(words)?.[1] === '' ? passage.mentions[current.order - 1] : undefined
  const other = wider && sameUnit(wider, next) && sameSentence(wider, current) ? [wider] : []
  return [current, ...other].map((one) => ({
    before: next,
    after: one,
    proven: proven && one === current,
  }))
}

/** 收到投诉4612件,…,2023年投诉量为5597件: the old value has the name of this one, or none. */
function isNamedAlike(words: string, { lead }: Mention): boolean {
  const name = words.match(formerValue)?.[1]?.replace(/[总件]?[数量额]$/, '')
  // 结转412件,增加353件;2022年1200件: behind a semicolon what has no name is another matter.
  if (words.startsWith(';') && name === '') return false
  return name !== undefined && lead.includes(name) && !lead.includes('其中')
}

/** True when the old value is of the year that the change is against: the one named there, else the year before. */
function isOfYear(passage: Passage, current: Mention, words: string, link: string): boolean {
  const year = words.match(/20\d\d/)?.[0]
  const sentence = passage.text.slice(passage.starts[current.sentence], current.figure.start)
  // 2024年上半年…,上年为88件: half a year is against half of the one before.
  if (/半年|季|月/.test(sentence) && !words.includes('同期')) return false
  if (!year) return lastYear.test(words)
  // 2022年全年办证4380件,2023年为4127件,减少253件;2022年1200件: what is told behind is another matter of that year.
  if (sentence.includes(`${year}年`)) return false
  if (/20\d\d/.test(link)) return link.includes(`${year}年`)
  // …2023年为5597件;本年度查结532件,…: a year named in another matter is not the report's own.
  const own = sentence.split(';').at(-1) ?? ''
  if (/[今本]年|年内/.test(own) && !/20\d\d/.test(own)) return false
  return yearBefore(passage, current) === Number(year) + 1
}

const measuredAgainst =
  /(?:[较比]|[由从]原?来?的?)(?:上年|去年|上一年|年初|20\d\d年)?度?(?:同期)?的?$/
const stepVerb = /^(?:净)?(?:增加|增长|上升|提高|提升|减少|下降|降低|压减|缩减|缩短)了?$/
const arrivalLink =
  /^,(?:(?:总数|总量|数量)?(?:达到?|增至|升至|降至|减至|增加[至到]|减少[至到]|共计?|[增降升减变]?为)|达到(?:20\d\d年|[^,;。\d]{0,8})的)$/

/** 较上年的74件增加21件,达到95件: before, step and what it came to. */
export function reached(
  passage: Passage,
  change: Mention,
  before: Mention | undefined,
): Comparison[] {
  const after = passage.mentions[change.order + 1]
  if (!after || before?.order !== change.order - 1 || !sameUnit(before, after)) return []
  const told =
    measuredAgainst.test(before.lead) &&
    stepVerb.test(between(passage, before, change)) &&
    arrivalLink.test(between(passage, change, after))
  // 达到25.2万户企业和个体: with its thing behind it, it may be of more.
  const bare = after.sentence === change.sentence && /^(?:的|$)/.test(after.tail)
  return told && bare ? [{ before, after, proven: true }] : []
}

const comparedWithOthers = /^,(?:高[出于]|低于|超[出过]|[较比])[^,;。\d]{2,12}\(?$/
const distanceLink = /^\)?(?:高出?|低|多|少)?$/
/** 91.3%,全市平均为92.6%,低于全市平均水平1.3个百分点: what stands between the three, put together. */
const averageToldAnew =
  /^,(全[国省市县区])平均(?:水平|值)?[为是]?,[高低超较比][出于过]?(?:\1)?平均(?:水平|值)?[高低]?$/

/** 满意度94.35%,高出全市平均水平(92.87%)1.48个百分点: another's value between this one and the distance from it. */
export function againstOthers(
  passage: Passage,
  change: Mention,
  other: Mention | undefined,
  own: Mention | undefined,
): Comparison[] {
  if (!other || own?.order !== change.order - 2 || other.order !== change.order - 1) return []
  if (!/平均|全[国省市县区]/.test(between(passage, own, other))) return []
  const [first, second] = [between(passage, own, other), between(passage, other, change)]
  const told =
    (comparedWithOthers.test(first) && distanceLink.test(second)) ||
    (averageToldAnew.test(first + second) && !/平均/.test(own.lead))
  const low = other.reading && own.reading && other.reading.value.compare(own.reading.value) > 0
  const [before, after] = low ? [own, other] : [other, own]
  return told ? [{ before, after, proven: true }] : []
}
