import type { Mention, Passage } from '../context/mention.ts'
import { before } from '../context/neighbours.ts'
import { sameUnit } from '../context/units.ts'
import type { Objection } from './doubt.ts'
import { isExplainedBehind, sentenceBefore, sentenceBehind } from './words.ts'

/** 本年新增经费42万元, 新配备58人: what came to what was there before. */
const added = /新(?:增|配备?|招录?|补充|聘|建|投入)|追加|补充|再(?:投入|安排)|增(?:配|拨)/
/** 总体平均: over more than the group whose extremes were told. */
const overAll = /(?:总体|整体|全部|全体)平均/
/** 一季度最高96.5分…全年平均: over more than the part of the year. */
const overYear = /全年平均/
const partOfYear = /季度?|半年|\d月/
/** 机动组主要负责督导, 其中1人新任: what tells some of them from the others. */
const toldApart = /^[^。]*?[,;](?:其中|[^,;。\d]{2,8}(?:主要|只|仅)负责)/

/** Doubts on an average against a total and a number of the page, or against extremes. */
export function doubtOfAverage(passage: Passage, claim: Mention, operands: Mention[]): Objection {
  const partly = overYear.test(claim.lead) && partOfYear.test(sentenceBefore(passage, claim))
  if (partly || overAll.test(claim.lead)) return 'none-of-it'
  const total = operands[0]
  if (!total) return null
  if (operands.some(({ lead }) => added.test(lead))) return 'perhaps'
  const others = before(passage, claim).filter(
    (one) => !operands.includes(one) && sameUnit(one, total),
  )
  const amounts = total.figure.kind === 'amount' && others.length > 0
  if (amounts || toldApart.test(sentenceBehind(passage, claim))) return 'perhaps'
  return isExplainedBehind(passage, claim) ? 'perhaps' : null
}
