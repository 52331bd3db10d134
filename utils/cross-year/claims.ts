import { isChange, type Sign, signOfNumber } from '../checks/context/change.ts'
import type { Mention, Passage } from '../checks/context/mention.ts'
import { isRate, sameUnit } from '../checks/context/units.ts'
import type { ClaimKind } from '../report/comparison.ts'
import type { Review } from '../report/review.ts'
import { type Statement, statementOf, subjectIn } from './statements.ts'

/** Words of this year's report that can be held against last year's. */
export interface Claim {
  kind: Exclude<ClaimKind, 'carried-over'>
  mention: Mention
  /** This year's value of the quantity; for a baseline the statement whose earlier value it is. */
  current: Statement
  /** 1 it grew, −1 it fell, 0 for baselines. */
  sign: Sign
}

const yearly =
  '(?:同比|(?:[较比与]|相比|相较于?|同比)(?:上一?年度?|去年|(20\\d\\d)年度?)(?:同期)?(?:相比)?,?(?:同比)?)'
const verb =
  '(?:增长|上升|增加|上涨|提高|增幅(?:为|达)?|多|增|下降|减少|降低|下滑|回落|降幅(?:为|达)?|少|降)'
/** 135件,同比增长 / 135件(较上年增加 */
const direct = new RegExp(`^[,(、]?${yearly}(?:总体|实际)?${verb}(?:了)?$`)
/** 135件,同比增加15件,增长: the rate goes with the number before it. */
const second = new RegExp(`^[,、(]?(?:同比)?${verb}(?:了)?$`)
/** 上年同期120件, 2023年为118件 */
const baseline = /^(.*?)(?:由|从|而)?(?:上一?年度?|去年|(20\d\d)年度?)(?:同期)?(?:的|为|是)?$/

/** The claim a figure makes about the year before; null when its words make none, or not plainly. */
export function claimOf(passage: Passage, mention: Mention, review: Review): Claim | null {
  if (mention.figure.cell || !mention.reading) return null
  const decided = review.figures[mention.index]?.judgement.verdict
  // What the page itself proves or disproves needs no other document.
  if (decided === 'recomputed' || decided === 'contradicted') return null
  return isChange(mention)
    ? changeClaim(passage, mention, review)
    : baselineClaim(passage, mention, review)
}

function changeClaim(passage: Passage, mention: Mention, review: Review): Claim | null {
  const near = passage.mentions[mention.order - 1]
  if (!near || near.sentence !== mention.sentence) return null
  const far = passage.mentions[mention.order - 2]
  const value = isChange(near) && far?.sentence === mention.sentence ? far : near
  const linked =
    value === near
      ? isYearly(between(passage, near, mention), review)
      : isYearly(between(passage, value, near), review) &&
        second.test(between(passage, near, mention))
  const current = linked ? statementOf(passage, value, review) : null
  const sign = signOfNumber(mention.lead)
  if (!current || sign === 0) return null
  if (isRate(mention)) return { kind: 'growth', mention, current, sign }
  return sameUnit(mention, value) ? { kind: 'increment', mention, current, sign } : null
}

function isYearly(words: string, { identity }: Review): boolean {
  const match = direct.exec(words)
  if (!match) return false
  return match[1] === undefined || Number(match[1]) + 1 === identity.year
}

/** 135件,上年同期120件: the value before names the quantity. 案件由上年的120件增至135件: the words before it do. */
function baselineClaim(passage: Passage, mention: Mention, review: Review): Claim | null {
  const match = baseline.exec(mention.lead.replace(/^[,(、]/, ''))
  if (!match || (match[2] !== undefined && Number(match[2]) + 1 !== review.identity.year))
    return null
  const current =
    match[1] === '' ? valueBefore(passage, mention, review) : courseOf(passage, mention, match[1]!)
  return current && { kind: 'baseline', mention, current, sign: 0 }
}

function valueBefore(passage: Passage, mention: Mention, review: Review): Statement | null {
  const near = passage.mentions[mention.order - 1]
  if (!near || near.sentence !== mention.sentence || !sameUnit(near, mention)) return null
  const words = between(passage, near, mention)
  return /^[,(;、][^,;、]{1,12}$/.test(words) ? statementOf(passage, near, review) : null
}

/** The words before 由上年的 name the quantity, as they would before a value of this year. */
function courseOf(passage: Passage, mention: Mention, words: string): Statement | null {
  const end = passage.mentions[mention.order + 1]
  if (!end || end.sentence !== mention.sentence || !sameUnit(end, mention)) return null
  if (
    !/^(?:增加|增长|上升|提高|下降|减少|降低|增|降|减)?(?:至|到)了?$/.test(
      between(passage, mention, end),
    )
  )
    return null
  const started = passage.text.slice(mention.clause.start, mention.figure.start) === mention.lead
  const subject = started ? subjectIn(words) : null
  const unit = mention.figure.unit
  return subject && unit ? { mention: end, subject, unit } : null
}

function between(passage: Passage, one: Mention, other: Mention): string {
  return passage.text.slice(one.figure.end, other.figure.start).replace(/\s/g, '')
}
