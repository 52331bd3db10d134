import { agreement } from './arithmetic/agreement.ts'
import { defineCheck } from './check.ts'
import { isChange, type Sign, signOf } from './context/change.ts'
import { type Comparison, comparisonsFor, fell } from './context/comparison.ts'
import { type Increment, increments } from './context/increment.ts'
import type { Mention, Passage } from './context/mention.ts'
import { before, between } from './context/neighbours.ts'
import { spokesman } from './context/series.ts'
import { isQuantity, isRate } from './context/units.ts'
import { asCounted } from './context/whole-days.ts'
import { change, difference, share } from './working/combine.ts'
import type { Working } from './working/evidence.ts'
import type { Slipped } from './working/hints.ts'
import { changeFromIncrement } from './working/increment.ts'
import { namedBefore } from './working/named-before.ts'
import { type Candidate, candidatesOf, settle } from './working/settle.ts'
import { stepsOfCourse } from './working/steps-of-course.ts'
import { overFormer, provesPair } from './working/sure-changes.ts'

/** A change in percent against its two values, or against one value and the difference. */
export const changeRate = defineCheck({
  id: 'change-rate',
  title: { zh: '增减幅', en: 'Change in percent' },
  why: {
    zh: '“由40个缩减至25个，压缩37.5%”应为(40-25)/40。前后两值在同句、同段中查找，也可由本期数与增减数反推。只有前后两值紧接在增减幅之前、别无他解时，文中写明所比年份（“与2023年的12项相比减少……”“2024年较2022年下降……”）时，或文中所列增减数正是两值之差、所写比率恰为误取另一基数所得时，才指为矛盾。前一句以同名写出本期数的（“投诉较2021年的72件增长……，举报较……”），只核对；同句另一增减幅算得相符的，方指为矛盾。“效率提升”一类的说法没有确定的算法，只核对，不指错。“由88.2%升至93.7%，提升5.5%”把百分点写作百分比，指为矛盾并说明缘由；两个比率未必是其所指的，从宽。',
    en: 'A change is (a−b)/a from the two values of one quantity, found in the sentence or the paragraph, or from this year’s value and the difference. It is called a contradiction only when the two values stand right before it and no other reading is left, where the words name the year it is against (与2023年的12项相比减少…, 2024年较2022年下降…), where the difference told between is theirs, or where the number is just what the wrong one of the two as base gives. A value that the sentence before tells under the same name (投诉较2021年的72件增长…, 举报较…) clears only, unless another change of the sentence comes out so. 效率提升 has no settled formula: it may be cleared, never convicted. 由88.2%升至93.7%,提升5.5% writes points as percent: a contradiction with its cause named, unless other rates may be meant.',
  },
  voices: ['recomputed', 'contradicted', 'remark'],
  messages: {},
  run(passage, mention) {
    const words = spokesman(passage, mention)
    if (!isRate(mention) || !isChange(words)) return null
    const sign = signOf(words.lead)
    const pairs = ownCourse(passage, mention, comparisonsFor(passage, mention, isQuantity)).map(
      (pair) => ({
        before: asCounted(passage, pair.before),
        after: asCounted(passage, pair.after),
        proven: pair.proven || provesPair(passage, mention, pair, sign),
      }),
    )
    const soft = isSoft(words)
    const counted = ({ current, by, ...rest }: Increment) => ({
      ...rest,
      current: asCounted(passage, current),
      by: asCounted(passage, by),
    })
    const courses = pairs.flatMap((pair) => candidates(pair, sign, soft))
    const steps = increments(passage, mention)
      .map(counted)
      .flatMap((one) =>
        candidatesOf(changeFromIncrement(one, sign), { proven: one.proven && !soft }),
      )
    const rates = ofOthers.test(words.lead) ? [] : comparisonsFor(passage, mention, isRate)
    const ofRates = rateCourses(mention, rates, sign)
    const former = overFormer(passage, mention, sign)
    return settle(
      mention,
      [
        ...courses,
        ...ofRates,
        ...steps,
        ...former,
        ...namedBefore(passage, mention, sign),
        ...stepsOfCourse(passage, mention, sign),
      ],
      [...slips(pairs, sign), ...slipsOfRates(rates, sign)],
    )
  },
})

/** 应诉率由88%升至94%,出庭人次增长6%: counts, parts and other places are of no rate told before. */
const ofOthers =
  /其中|新增|全[国省市县区]平均|(?:数量?|总[量额]|金额|人次|案件)(?:同比|[较比][^,;。]{0,8})?(?:提高|提升|上升|增长|增加|下降|降低|减少|[上下]升|降)了?(?:约|近|超过?|达)?$/

/** 立案由64件减至48件,减少25%,投诉由90件降至60件,下降25%: of the course right before it, whatever another would give. */
function ownCourse(passage: Passage, claim: Mention, pairs: Comparison[]): Comparison[] {
  // …,其中许可由42项压减至36项,压减率23.7%: an extent may be of the whole that was told before.
  if (/[幅率比速]/.test(claim.lead)) return pairs
  const own = pairs.filter(
    ({ before, after, proven }) =>
      proven &&
      after.order === claim.order - 1 &&
      before.order === claim.order - 2 &&
      !before.lead.includes('其中'),
  )
  if (own.length === 0) return pairs
  // 时间由3天压缩至0.5天,环节由4个减至1个,压减83%以上: one change behind two courses may be of the first.
  const others = pairs.filter((pair) => !own.includes(pair) && isOnlyChange(passage, claim))
  return [...own, ...others.map((pair) => ({ ...pair, proven: false }))]
}

const namesNothing =
  /^,?(?:共|均|分别)?(?:压[减缩]|[减缩精]\S|下降|降低|增长|提[升高])了?(?:约|近|超过?|达)?$/

/** A change that names nothing, and before it none in its sentence. */
function isOnlyChange(passage: Passage, claim: Mention): boolean {
  const rivals = before(passage, claim).filter(
    (one) =>
      isChange(one) &&
      (isRate(one) || one.figure.kind === 'fraction') &&
      !between(passage, one, claim).includes(';'),
  )
  return namesNothing.test(claim.lead) && rivals.length === 0
}

/**
 * 满意率由90%提升至95%,提升5%: (95-90)/90. The difference in points is often written so; where the two rates are surely
 * those of the change it is named as the slip it is, elsewhere it is let pass.
 */
function rateCourses(claim: Mention, pairs: Comparison[], sign: Sign): Candidate[] {
  const isMeant = (pair: Comparison) => {
    const points = pair.proven && inPoints(pair, sign)
    return points && claim.reading && agreement(claim.reading, points.result)
  }
  // Whatever the rates of other sentences would give, these are the ones it is the difference of.
  const meant = pairs.find(isMeant)
  return (meant ? [meant] : pairs).flatMap((pair) => {
    const strict = change(pair.before, pair.after, fell(pair, sign))
    if (pair.proven) return candidatesOf(strict, { proven: true })
    return [...candidatesOf(strict), ...candidatesOf(inPoints(pair, sign))]
  })
}

function inPoints(pair: Comparison, sign: Sign): Working | null {
  const [high, low] = fell(pair, sign) ? [pair.before, pair.after] : [pair.after, pair.before]
  return difference(high, low)
}

/** Words under which (a−b)/a is only one of several usual readings. */
function isSoft({ lead }: Mention): boolean {
  return /效率|效能|速度|提速|提效|能力|质效|产能/.test(lead)
}

function candidates(pair: Comparison, sign: Sign, soft: boolean): Candidate[] {
  const { before, after } = pair
  const falls = fell(pair, sign)
  const strict = candidatesOf(change(before, after, falls), { proven: pair.proven && !soft })
  if (strict.length === 0 || !soft) return strict
  // 效率提升60% of a time cut from 40 to 25 days means 40/25−1.
  return [...strict, ...candidatesOf(change(after, before, false))]
}

function slips(pairs: Comparison[], sign: Sign): Slipped[] {
  return pairs.flatMap((pair) => {
    const { before, after } = pair
    const falls = fell(pair, sign)
    const found: [Slipped['cause'], ReturnType<typeof change>][] = [
      ['direction', change(before, after, !falls)],
      ['wrong-base', change(after, before, !falls)],
      ['share-for-change', share(after, before)],
      // Of values that go the way the words say, this one would be below zero.
      ['exchanged', change(after, before, falls)],
    ]
    return found.flatMap(([cause, working]) => (working ? [{ ...working, cause }] : []))
  })
}

function slipsOfRates(pairs: Comparison[], sign: Sign): Slipped[] {
  return pairs.flatMap((pair) => {
    const working = inPoints(pair, sign)
    return working ? [{ ...working, cause: 'points-for-percent' as const }] : []
  })
}
