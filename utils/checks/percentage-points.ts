import { defineCheck } from './check.ts'
import { type Sign, signOfNumber } from './context/change.ts'
import { type Comparison, comparisonsFor, fell } from './context/comparison.ts'
import type { Mention, Passage } from './context/mention.ts'
import { before } from './context/neighbours.ts'
import { spokesman } from './context/series.ts'
import { isPoints, isRate } from './context/units.ts'
import { change, difference } from './working/combine.ts'
import type { Slipped } from './working/hints.ts'
import { type Candidate, candidatesOf, settle } from './working/settle.ts'

/** A change in percentage points against two rates. */
export const percentagePoints = defineCheck({
  id: 'percentage-points',
  title: { zh: '百分点', en: 'Percentage points' },
  why: {
    zh: '个百分点是两个比率之差，从不是两数之比：“由92.1%提高到95.6%，提高3.5个百分点”应为95.6-92.1。两个比率各自可能进位过，差数按区间比较。',
    en: 'Percentage points are the difference of two rates, never a ratio: from 92.1 % to 95.6 % is 3.5 points. Both rates may have been rounded, so the difference is compared as an interval.',
  },
  voices: ['recomputed', 'contradicted', 'remark'],
  messages: {},
  run(passage, mention) {
    if (!isPoints(mention)) return null
    const sign = signOfNumber(spokesman(passage, mention).lead)
    const pairs = comparisonsFor(passage, mention, isRate)
    return settle(
      mention,
      [...pairs.flatMap((pair) => candidate(pair, sign)), ...overYears(passage, mention, sign)],
      pairs.flatMap((pair) => slips(pair, sign)),
    )
  },
})

function candidate(pair: Comparison, sign: Sign): Candidate[] {
  const { before, after, proven } = pair
  const [high, low] = fell(pair, sign) ? [before, after] : [after, before]
  return candidatesOf(difference(high, low), { proven })
}

/** 由92.5%升至97.1%,今年达到100%,三年提高7.5个百分点: from the first to the last of the rates before it. */
function overYears(passage: Passage, claim: Mention, sign: Sign): Candidate[] {
  if (!/[两三四五六\d]年(?:来|间|内|累计|总共|合计|共)*[提上升增下降]/.test(claim.lead)) return []
  const rates = before(passage, claim).filter(isRate)
  const [last, first] = [rates[0], rates.at(-1)]
  if (!first || !last || rates.length < 2) return []
  return candidatesOf(sign < 0 ? difference(first, last) : difference(last, first))
}

function slips(pair: Comparison, sign: Sign): Slipped[] {
  const falls = fell(pair, sign)
  const opposite = falls ? difference(pair.after, pair.before) : difference(pair.before, pair.after)
  const ratio = change(pair.before, pair.after, falls)
  return [
    ...(opposite ? [{ ...opposite, cause: 'direction' as const }] : []),
    ...(ratio ? [{ ...ratio, cause: 'points-for-percent' as const }] : []),
  ]
}
