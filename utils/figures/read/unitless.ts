import { classifierOf, isNamed } from '../lexicon/nouns.ts'
import { resultBefore } from '../lexicon/verbs.ts'
import { KNOWN, type Line, mark } from '../line.ts'
import { floatOf } from '../numerals/exact.ts'
import type { Numeral } from '../numerals/numeral.ts'
import type { Quantity } from '../quantity.ts'
import { unitOfBracket } from './bracketed.ts'
import { unmeasured } from './measured.ts'

const money =
  /(?:资金|金额|罚|投资|投入|经费|贷款|补贴|补助|债权|标的额?|损失|挽损|现金|赃款|款项?|收入|支出|赔偿|费用|税款?|产值|营收|工资|价值|奖励|预算|筹资|融资)[\u4e00-\u9fff]{0,6}$/
const scoring = /(?:得分|评分|分值|指数|成绩|总分|均分|平均分)[\u4e00-\u9fff"”]{0,6}:?$/
const total =
  /(?:共|共计|合计|总计|累计|总数|总量|达|达到|为|是|计|保留|配置|人数|件数|户数|数量|次数|[数量]:|数|增至|降至|增加到|减少到)[了:有]?$/
const ending = /^(?:[,。;、)!?]|:(?!\d)|$|\+)/

/** A number with no unit behind it: 破万, 保留1435行政权力事项, 得分95.6, 投入300万; null when nothing says so. */
export function unitless(line: Line, numeral: Numeral): Quantity | null {
  const { text } = line
  const quantity = unmeasured(line, numeral)
  const before = text.slice(Math.max(0, quantity.start - 12), quantity.start)
  const after = text.slice(quantity.end, quantity.end + 16)
  if (numeral.bare && !quantity.approximate) return null
  if (numeral.scaled || numeral.bare) return large(quantity, numeral, before, after)
  if (numeral.script === 'chinese') return null
  if (scoring.test(before) && ending.test(after)) return { ...quantity, kind: 'score', unit: '分' }
  if (isNamed(text, quantity.end)) {
    mark(line, numeral, KNOWN)
    return null
  }
  const shared = /^[、,;)]/.test(after) ? unitOfBracket(text, numeral.start) : null
  if (shared) return { ...quantity, unit: shared }
  const unit = /[\u4e00-\u9fff]/.test(after[0] ?? '') ? classifierOf(text, quantity.end) : null
  // 1企业1方案 pairs things, it counts none.
  if (unit) return floatOf(numeral.value) > 1 ? { ...quantity, unit } : null
  const totals = total.test(before) || resultBefore(text, numeral.start)
  return (totals || numeral.more) && ending.test(after) ? quantity : null
}

/** 万 and 亿 make a quantity by themselves, but Chinese 百万, 千万 often stand in names. */
function large(
  quantity: Quantity,
  numeral: Numeral,
  before: string,
  after: string,
): Quantity | null {
  if (numeral.script === 'chinese' && !quantity.approximate && !ending.test(after)) return null
  if (money.test(before)) return { ...quantity, kind: 'amount', unit: '元' }
  if (numeral.bare && !/^(?:[,。;:、)!?]|$|大关|[的人次条件])/.test(after)) return null
  return quantity
}
