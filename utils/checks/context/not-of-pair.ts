import type { Comparison } from './comparison.ts'
import type { Mention, Passage } from './mention.ts'
import { between } from './neighbours.ts'
import { subjectOf } from './subject.ts'
import { isRate, plainUnit } from './units.ts'

/** 总体下降16.1%, 净增11人: of all that the sentence tells. */
const overall = /总|整体|共|净|合计|累计|平均|综合|实际/
/** 较上年同期缩短1.2小时: the year that the change itself is against. */
const ownYear = /[较比与](20\d\d|上年|去年)年?度?(?:同期)?/
/** 上年280件, 去年为280件, in brackets or not: nothing but the old value. 上年立案280件 is told for itself. */
const bareFormer =
  /^[,;(]?(?:[较比与由从而]|相比)?(?:上年|去年|上一年|20\d\d年)度?(?:同期)?的?(?:仅|则)?[为是有]?$/

/**
 * True when the words leave open whether a change is of this pair of values: behind two courses it is of all
 * (投诉由860件降至712件,举报由210件降至186件,总体下降16.1%); what is against 上年 is not against a value of 2017; 上年立案280件,同比
 * 增长9.8% may be how the former year grew.
 */
export function mayBeOfOthers(
  passage: Passage,
  change: Mention,
  { before, after }: Comparison,
  courses: number,
): boolean {
  const last = before.order > after.order ? before : after
  const words = last.order < change.order ? between(passage, last, change) : change.lead
  if (courses > 1 && overall.test(words)) return true
  // 每村补助由2万元提高到3万元,增加158万元: of all villages.
  if (/每|均/.test(before.lead) && exceedsBoth(change, before, after)) return true
  const [, year] = change.lead.match(ownYear) ?? []
  const told = before.lead.match(/(20\d\d)年/)?.[1]
  if (year && told && year !== told && before.order === change.order - 2 && last === before)
    return true
  if (beginsAnew(passage, before, after)) return true
  // 2024年败诉率6.25%,2023年败诉率9.75%: a rate is told again to be compared.
  const former = before === last && before.order === change.order - 1 && !isRate(before)
  return former && /同比/.test(change.lead) && !bareFormer.test(before.lead)
}

/**
 * True where a semicolon parts the old value from another matter: one that is counted by another word (2021年办理4127件;2022年
 * 314宗), or has a name where the old value has none (2023年为4127件;2024年受理调解案件3120件).
 */
export function beginsAnew(passage: Passage, before: Mention, after: Mention): boolean {
  if (!between(passage, before, after).includes(';')) return false
  const nameless = subjectOf(before) === '' && subjectOf(after) !== ''
  return nameless || plainUnit(before) !== plainUnit(after)
}

function exceedsBoth({ reading, figure }: Mention, ...values: Mention[]): boolean {
  return values.every(
    (one) =>
      figure.kind === one.figure.kind &&
      reading !== null &&
      one.reading !== null &&
      reading.value.compare(one.reading.value) > 0,
  )
}
