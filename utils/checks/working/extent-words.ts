import type { Mention } from '../context/mention.ts'
import { plainUnit } from '../context/units.ts'

/** What a whole is measured in, by the words that call it whole, and the units of what can be a part of it. */
const extents: [RegExp, RegExp][] = [
  [/占[^,;。\d]{0,8}(?:[总金]额|资金|货值|价款)/, /元$/],
  [/占[^,;。\d]{0,8}(?:总?人[数次]|(?:律师|人员|干部|职工|队伍)总数)/, /^[人名位]/],
  [/占[^,;。\d]{0,8}总?户数/, /^[户家]/],
  [/占[^,;。\d]{0,8}面积/, /米|亩|公顷|公里/],
]

/** True for 采购项目62个,占采购总额的45%: a share of money, persons or land is not of the counts before it. */
export function isOfOtherExtent({ lead }: Mention, part: Mention | undefined): boolean {
  const unit = part && plainUnit(part)
  return extents.some(([words, units]) => words.test(lead) && !units.test(unit ?? ''))
}
