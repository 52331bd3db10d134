import { hundred } from './arithmetic/rational.ts'
import { defineCheck } from './check.ts'
import { isChange } from './context/change.ts'
import type { Mention } from './context/mention.ts'
import { rateOf } from './context/rate.ts'
import { spokesman } from './context/series.ts'
import { surroundings } from './context/surroundings.ts'
import { isRate } from './context/units.ts'

/**
 * Rates that count some of a closed set and can therefore not pass 100 %. 普及率 is of telephones or cars, and what is
 * covered or takes part twice counts twice.
 */
const closed = /合格|满意|知晓|出庭|应诉|通过|及格|采纳|成功|公开|到课|占/
/** Bases that are no superset: a plan can be overfulfilled, another year outgrown, those insured may live elsewhere. */
const open =
  /计划|任务|目标|预算|时序|上年|去年|同期|指标|生产总值|GDP|收入|存款|20\d\d年|参保|医保|社保|养老|投保|入学|入园|常住|户籍|应[征收]|往年|陈欠|占补|含外|拨备|溢价|充足|负债|利息|(?:[办审执]?结|化解|整改|征收|入库|到位)[^,;。]*占[^,;。]*(?:收|受理|排查|发现|决定|申请)|占(?:同期|当年)?(?:新收|收到|收案|受理|立案|新立)|占[^,;。]{0,12}(?:容量|定员|额度|能力|设计|核定|学位|许可|规划|本地|当地|违法所得)/

/** In a table what a number is called stands in its heads. */
function headsOf({ figure: { cell } }: Mention): string {
  return cell ? `${cell.rowHead} ${cell.columnHead}` : ''
}

/** A share of a whole above 100 %. */
export const shareLimit = defineCheck({
  id: 'share-limit',
  title: { zh: '占比不超过100%', en: 'A share above 100 %' },
  why: {
    zh: '部分占整体、合格率、满意率等不可能超过100%。完成计划、任务、预算的百分比和与往年相比的除外。',
    en: 'A part of a whole, a pass or satisfaction rate cannot exceed 100 %. Fulfilment of plans and budgets and comparisons with other years can.',
  },
  voices: ['contradicted'],
  messages: {},
  run(passage, mention) {
    if (!isRate(mention) || !mention.reading?.exact || isChange(spokesman(passage, mention)))
      return null
    const low = mention.reading.either.low
    if (!low || low.compare(hundred) <= 0) return null
    const rate = rateOf(passage, mention)
    const bounded = rate.kind === 'share' || (rate.kind === 'named' && closed.test(rate.words))
    // 101.2%(含滞纳金): with what is no part of the whole.
    const more = /^\([^()]*含/.test(passage.text.slice(mention.figure.end, mention.figure.end + 12))
    if (!bounded || more || open.test(surroundings(passage, mention, 40, 10) + headsOf(mention)))
      return null
    const formula = `${mention.figure.text}>100%`
    return {
      voice: 'contradicted',
      evidence: { operands: [], operandTexts: [], formula, recomputed: '≤100%', rounding: null },
    }
  },
})
