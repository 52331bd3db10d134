import { acrossPeriods } from './across-periods.ts'
import { alignedCourse, listedValues, parallelCourse } from './aligned-courses.ts'
import { betweenYears } from './between-years.ts'
import { isChange, type Sign } from './change.ts'
import { followsAtOnce } from './follows-at-once.ts'
import { formerBetween } from './former-between.ts'
import type { Mention, Passage } from './mention.ts'
import { after, before, between, earlier } from './neighbours.ts'
import { mayBeOfOthers } from './not-of-pair.ts'
import { runOfParts } from './run-of-parts.ts'
import { seriesOf, spokesman } from './series.ts'
import { alike, freed, subjectOf } from './subject.ts'
import { againstOthers, isSpelledOutBy, reached, toldBehind } from './told-behind.ts'
import { sameUnit } from './units.ts'

/** Two values of one quantity, before and after. */
export interface Comparison {
  before: Mention
  after: Mention
  /** True when the words leave no other reading: a contradiction with it may be called one. */
  proven: boolean
}

/** True when the words of the change say that it fell or, where they do not tell, when its values do. */
export function fell({ before, after }: Comparison, sign: Sign): boolean {
  if (sign !== 0) return sign < 0
  const [from, to] = [before.reading?.value, after.reading?.value]
  return Boolean(from && to && from.compare(to) > 0)
}

type Fits = (mention: Mention) => boolean

/**
 * The pairs of values a change may have been computed from, the surest first: 由…降至… around it, then two stated
 * periods in its sentence, then in its paragraph. `fits` says which figures can be such values.
 */
export function comparisonsFor(passage: Passage, change: Mention, fits: Fits): Comparison[] {
  // 下降22.2%、25%: the second is a change too.
  const usable = (other: Mention) => fits(other) && !isChange(spokesman(passage, other))
  const left = before(passage, change).filter(usable)
  const right = after(passage, change, 3).filter(usable)
  const previous = earlier(passage, change).filter(usable)
  const around = coursesAround(passage, change, [...left].reverse(), right)
  const aligned = alignedCourse(passage, change, around)
  if (aligned) return [aligned]
  const distance = againstOthers(passage, change, left[0], left[1])
  if (distance.length > 0) return distance
  const told = [
    ...around,
    ...parallelCourse(passage, change, left),
    ...listedValues(passage, change, left),
    ...acrossPeriods(passage, change, left, previous),
    ...againstBaseline(passage, change, left, previous),
    ...formerBetween(passage, change, left),
    ...toldBehind(passage, change, left[0]),
    ...reached(passage, change, left[0]),
    ...ofWhole(passage, left[0], right),
  ]
    .filter((pair) => speaksOf(passage, change, pair))
    .map((pair) => (isOpen(passage, change) ? { ...pair, proven: false } : pair))
    .map((pair) => (isOfLastPart(passage, pair) ? { ...pair, proven: false } : pair))
    .map((pair) =>
      mayBeOfOthers(passage, change, pair, around.length) ? { ...pair, proven: false } : pair,
    )
  const years = betweenYears(passage, change, left)
  // 2024年较2023年提升: of those two years, whatever the others of the list would give.
  return years.some(({ proven }) => proven) ? years : [...years, ...told]
}

/** 败诉率7.6%,其中部门6.2%、乡镇9.1%,下降1.9个百分点,上年为9.5%: behind a list, of what it divides. */
function ofWhole(passage: Passage, last: Mention | undefined, behind: Mention[]): Comparison[] {
  const whole = last && runOfParts(passage, last)?.whole
  const former = behind.find(({ lead }) => /[上去]年|同期/.test(lead))
  return whole && former ? [{ before: former, after: whole, proven: false }] : []
}

function isOfLastPart(passage: Passage, { before, after }: Comparison): boolean {
  const run = runOfParts(passage, after)
  return run !== null && !run.parts.includes(before)
}

/**
 * 2023年、2024年分别受理100件、120件,同比增长30%、20%: one of several changes may be of a value that is not told. 提高7.5分,90分以上者…
 * ends in a class, which is no change.
 */
function isOpen(passage: Passage, change: Mention): boolean {
  const { members } = seriesOf(passage, change)
  return (
    otherBaseline.test(spokesman(passage, change).lead) ||
    members.filter(({ reading }) => reading?.either.high && reading.either.low).length > 1
  )
}

/** 环比增长8% is against the month or quarter before, whose value is seldom told; so is a yearly average. */
const otherBaseline =
  /环比|分别|[较比](?:上月|上个月|上季|上半年|上期|前|历史|全[国省市县]|平均)|年均|平均|整体|总体|综合|实际|两年|三年|增速/

const mannerWords =
  /[一两三四五六七八九十\d]+年[来间内]?|效率|效能|速度|时限|时间|办理|平均|总体|整体|原[来先]|幅|率|比例|压缩|压减|缩减|缩短|精简|提速|提效|[降增升减涨]/g

/** 增幅提高, 降幅收窄: how a change changed, which two values do not tell. */
const secondOrder =
  /(?:[增降涨升减跌]幅|增速|[长降]率)[^,;。]{0,10}(?:提高|提升|扩大|收窄|回落|上升|下降|加快|放缓|增加|减少)/

/** 文件数量较上年减少12.5%,由48件减少至42件: the values right behind name no thing of their own. */
const courseRightBehind = /^,?[由从](?:(?:上年|去年|原来?|20\d\d年)(?:同期)?的?)?$/

/** 干部由30名增至45名,满意率提升12%: a change that names another thing is not of the pair. */
function speaksOf(passage: Passage, change: Mention, pair: Comparison): boolean {
  if (secondOrder.test(spokesman(passage, change).lead)) return false
  // 证明事项由88项减至44项,办理时限减半: a time limit is of no count.
  const ofTime = /时[限间长]|用时|耗时/.test(change.lead)
  if (ofTime && pair.before.figure.kind === 'count') return false
  // 压缩比例达到 names nothing; freed word by word, 比 would be lost and 例到 be left as a thing.
  const words = spokesman(passage, change).lead.replace(/比[例率重]/g, '')
  const own = freed(words).replace(mannerWords, '')
  if (own.length < 2) return true
  const [one, other] = [pair.before, pair.after]
  if (one.order === change.order + 1 && courseRightBehind.test(one.lead)) return true
  const start = Math.min(one.clause.start, other.clause.start)
  const end = Math.max(one.clause.end, other.clause.end)
  return alike(own, passage.text.slice(start, end))
}

const courseOrigin =
  /(?:(?:^|[^自缘理])由|从|原为|原有|原先|原来|过去|以往|以前|法定时限|法定)[^,;。至到]{0,14}$/
const courseTarget =
  /(?:[至到]|(?:[增降升减缩压]|增加|减少|下降|降低|上升|上调|下调|提高|提升|压缩|压减|缩减|缩短|精简|扩大|扩充|[整合归]并?合?|核减|调整|优化|变更?)为|目前|现在|现有|现为|现|承诺时限|承诺)(?:了|的|合计|共|只需|仅需|为|今年|目前|现在|20\d\d[年版]|[^,;。时]{0,4}时限)*$/
/** Longest stretch between the two ends of one course, in characters. */
const longestCourse = 40

function coursesAround(
  passage: Passage,
  change: Mention,
  left: Mention[],
  right: Mention[],
): Comparison[] {
  const found: Comparison[] = []
  for (const side of [left, right]) {
    side.forEach((end, at) => {
      const start = side[at - 1]
      if (start && isCourse(passage, start, end)) {
        const proven =
          (followsAtOnce(passage, end, change) && !measuresAgainst(passage, start, change)) ||
          isSpelledOutBy(passage, change, start)
        found.unshift({ before: start, after: end, proven })
      }
    })
  }
  return found
}

/** 由2020年的120件降至80件,同比下降10%: 同比 is against last year, which need not be where the course began. */
function measuresAgainst(passage: Passage, start: Mention, change: Mention): boolean {
  if (!/同比|环比|[较比]上年|[较比]去年/.test(change.lead) || /上年|去年|同期/.test(start.lead))
    return false
  const from = start.lead.match(/(20\d\d)年/)?.[1]
  // 由2023年的318.6万元降至2024年的254.9万元,同比下降20%: the year before is where the course began.
  return (
    !from ||
    !new RegExp(`${Number(from) + 1}年`).test(
      passage.text.slice(start.figure.end, change.figure.start),
    ) ||
    /环比/.test(change.lead)
  )
}

function isCourse(passage: Passage, start: Mention, end: Mention): boolean {
  const words = between(passage, start, end)
  return (
    sameUnit(start, end) &&
    words.length <= longestCourse &&
    courseOrigin.test(start.lead) &&
    courseTarget.test(words.replace(/^[^,;]*,/, ''))
  )
}

/** 较上年平均15天, 比法定期限60天: the value that what follows is measured against. */
const baselineWords =
  /(?:[较比和]|(?<!参)与|(?<!一|不|共)同)(?:上年|去年|前年|同期|上一年|年初|期初|上年末|20\d\d年|(?:国家|[省市县区]级?)?(?:法定|规定|承诺)|全[国省市县]|原)[^,;。]{0,10}$/

/** 9项,与2023年的12项相比减少…: right behind the value that changed. */
const againstYear =
  /^,(?:[较比与同和]|相较于?|相比于?)(?:上年|去年|上一年|20\d\d年)度?(?:同期|同口径)?的?$/

/**
 * 平均用时12天,…,较上年平均15天缩短3天: whichever value of the sentence it is that comes to the change. Where the sentence
 * begins with the old value (受理举报3308件。受理件数比上年的4135件减少827件) the new one stands in those before, of like name.
 */
function againstBaseline(
  passage: Passage,
  change: Mention,
  [base, ...others]: Mention[],
  previous: Mention[],
): Comparison[] {
  if (!base || !baselineWords.test(base.lead)) return []
  const pool = others.filter((other) => sameUnit(other, base) && !baselineWords.test(other.lead))
  const [only] = pool
  const link = passage.mentions[base.order - 1]
  const proven =
    link !== undefined &&
    only !== undefined &&
    (link === only || comparedBefore(passage, only, link)) &&
    pool.length === 1 &&
    againstYear.test(between(passage, link, base)) &&
    !/其中|含/.test(only.lead) &&
    !(/同比/.test(change.lead) && /20/.test(base.lead)) &&
    followsAtOnce(passage, base, change)
  const named = previous.filter(
    (other) =>
      sameUnit(other, base) && (proven || (!others[0] && alike(subjectOf(base), subjectOf(other)))),
  )
  return [
    ...pool.map((other) => ({ before: base, after: other, proven })),
    ...named.map((other) => ({ before: base, after: other, proven: false })),
  ]
}

/**
 * 98.5%,比上年的95%提高3.5个百分点,…: the first comparison agrees, so the next is of the same value. What stands between is no
 * other value of the pool.
 */
function comparedBefore({ mentions }: Passage, value: Mention, change: Mention): boolean {
  const base = mentions[value.order + 1]
  const [from, to, by] = [base, value, change].map((one) => one?.reading?.value)
  return Boolean(change.order === value.order + 2 && from && to && by?.equals(to.sub(from).abs()))
}
