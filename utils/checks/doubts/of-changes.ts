import type { Mention, Passage } from '../context/mention.ts'
import { between } from '../context/neighbours.ts'
import type { Objection } from './doubt.ts'
import { holdsOthers, isExplainedBehind, sentenceBefore } from './words.ts'

/** Statistics give growth at constant prices beside values at current ones (国家统计局, 不变价与现价). */
const atConstantPrices =
  /生产总值|增加值|GDP|总产值|零售总额|固定资产投资|可支配收入|业务总量|进出口|价格(?:总)?(?:指数|水平)|研发经费|营业收入/

/** 分别高于全市平均, 分别较考核基数下降, 分别降低企业成本: a list with something of its own to be measured against. */
const ownComparison =
  /分别(?:[高低快慢好优]于|[优领][于先]|超[出过]|落后|[较比](?!上年|去年|上一年|前一年|同期|20\d\d|年初|原来)|[^,;。\d]{0,4}(?:降低|减少|压减|节[约省]|提高|增加)(?!了|至|到|约|近|超|幅|[\d个])[\u4e00-\u9fff]{2,8}\d)/

/** 多增26件, 少降0.6个百分点: more or less than the change of the year before. */
const changeOfChange = /[多少](?:增加?|上?升|提[高升]|下?降|减少?)了?$/

/** Doubts on a change, a difference or points between two numbers of the page. */
export function doubtOfChange(passage: Passage, claim: Mention, operands: Mention[]): Objection {
  const words = sentenceBefore(passage, claim)
  const list = words.lastIndexOf('分别')
  if (changeOfChange.test(claim.lead)) return 'none-of-it'
  if (list >= 0 && ownComparison.test(words.slice(list) + claim.figure.text)) return 'none-of-it'
  if (atConstantPrices.test(words.slice(-longestSubject))) return 'none-of-it'
  if (operands.some((one) => holdsOthers(passage, one))) return 'perhaps'
  if (isCourseOfOther(passage, claim, operands)) return 'none-of-it'
  return isExplainedBehind(passage, claim) ? 'perhaps' : null
}

/** Characters before a change in which what changes is named. */
const longestSubject = 60

/** 个部门多头检查减少到: what is counted, then how it went on. */
const course =
  /^([^,;。\d]*?)(?:减少|压减|压缩|精简|整合|合并|下降|降低|缩减|缩短|降|减)[到至为成]?$/

/**
 * 企业办事成本下降32%,由8个环节压减为3个环节: the course right behind a change is of another thing where it names one that
 * the change does not.
 */
function isCourseOfOther(passage: Passage, claim: Mention, operands: Mention[]): boolean {
  const [first, second] = [...operands].sort((a, b) => a.order - b.order)
  if (!first || !second || first.order !== claim.order + 1 || second.order !== first.order + 1)
    return false
  const named = course.exec(between(passage, first, second))?.[1] ?? ''
  const behind = /^[\u4e00-\u9fff]*/.exec(passage.text.slice(second.figure.end))?.[0] ?? ''
  return [named, behind].some(
    (thing) => thing.length > 1 && !claim.lead.includes(thing.slice(0, 2)),
  )
}
