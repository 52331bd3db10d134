import type { Evidence } from '../../report/judgement.ts'
import { hundred } from '../arithmetic/rational.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { between } from '../context/neighbours.ts'
import { rateOf } from '../context/rate.ts'
import type { Objection } from './doubt.ts'
import { isNarrowed } from './narrowed.ts'
import { isExplainedBehind, sentenceBefore, sentenceBehind } from './words.ts'

/** 占全部案件罚没款的92.3%, 占标的额的26.1%: of money or of an extent, whatever was counted before. */
const ofAmounts = /占[^,;。占]*(?:额|款|金|产值|费用?|成本|面积|支出|收入)的?[^,;。占]{0,4}$/
/** 6个乡镇收案较多,占42.6%: the share is of what they have and not of them. */
const ofTheirs =
  /^[^,;。\d]{2,}(?:多|大|高|突出|集中|靠前|稠密|频繁|密集|严重|活跃|多发)的?,(?:[约共]|合计)?占[^,;。\d]{0,3}$/
/** 报送量居前的12家: chosen by what they have. */
const chosen = /(?:量|额|数|分)(?:居前|靠前|领先|较[多大高]|最[多大高])的$/
/** 城区案件占48.6%: cases, where places or persons were counted before. */
const ofCases = /(?:案件|收案|案)(?:数量?|总数)?占(?:比达?)?$/
const cases = /[件起宗案]|案次/
/** 可多选, 每家可选两项: answers that overlap. */
const manyAnswers = /多选|可选|复选|选[两二三多]项/
/** Words of what takes the second of two shares where it names no thing of its own. */
const longestBare = 4
/** 正科级女干部, 乡镇女性执法人员: told by two marks, each of which some of the others may have too. */
const twoMarks = /^[,;]?(?:其中)?(?!其中)(?:[\u4e00-\u9fff]{2,}[男女]|[男女][\u4e00-\u9fff]{3,})/
/** 休产假人员免考: some were not to be counted at all. */
const exempt = /[,;][^,;。]*(?:免[考检修试评]|不(?:列入|纳入|参加|单独))/

/** Doubts on a share or a rate against numbers of the page. */
export function doubtOfShare(
  passage: Passage,
  claim: Mention,
  operands: Mention[],
  { formula }: Evidence,
): Objection {
  const words = sentenceBefore(passage, claim)
  const behind = sentenceBehind(passage, claim)
  if (manyAnswers.test(words + behind)) return 'none-of-it'
  const left = formula.startsWith('100-')
  if (left && !isPlainRest(words)) return 'none-of-it'
  const [part, base] = operands
  if (!part || left) return null
  const counts = operands.every(({ figure }) => figure.kind !== 'amount')
  if (counts && ofAmounts.test(words)) return 'none-of-it'
  if (counts && ofCases.test(words) && !cases.test(part.figure.text)) return 'none-of-it'
  if (isOfTheirs(passage, claim, part) || chosen.test(part.lead)) return 'none-of-it'
  const rate = rateOf(passage, claim)
  if (rate.kind === 'share')
    return twoMarks.test(part.lead) || exempt.test(behind) ? 'perhaps' : null
  if (isExplainedBehind(passage, claim)) return 'perhaps'
  if (!base || part.order > claim.order) return null
  if (isOfSome(claim, part, base)) return 'perhaps'
  const among = claim.reading?.value.equals(hundred) && /其中/.test(between(passage, base, part))
  return among || isNarrowed(rate, part, base) ? 'perhaps' : null
}

/** The name of a rate with who or what it is of: 正职出庭, 乡镇参训. */
const ofWhom = /([\u4e00-\u9fff]{2,4}?)的?([\u4e00-\u9fff]{2})(?:率|比例|比重)[^,;。\d率]{0,4}$/
/** What all that was counted may be called. */
const ofAll =
  /案|件|事项|工单|投诉|举报|纠纷|矛盾|问题|隐患|信访|诉求|总体|整体|综合|平均|[全实共已]|最终|累计/

/** 应出庭146件,实际出庭143件,正职出庭率28.7%: of some of them, whom the two numbers do not name. */
function isOfSome({ lead }: Mention, part: Mention, base: Mention): boolean {
  const [, whom = '', done = ''] = ofWhom.exec(lead) ?? []
  const told = `${base.lead}${base.tail}${part.lead}${part.tail}`
  const isDone = `${part.lead}${part.tail}`.includes(done) || /实[到考训]/.test(part.lead)
  if (done === '' || !isDone || ofAll.test(whom)) return false
  return !told.includes(whom)
}

/** True for a share right behind a part of which the words between tell how much it has. */
export function isOfTheirs(passage: Passage, claim: Mention, part: Mention): boolean {
  return part.order === claim.order - 1 && ofTheirs.test(between(passage, part, claim))
}

/** 其他占26%, 行政占36.2%: what takes the rest is told in a word; 复议案件行政占36.2% is of another matter. */
function isPlainRest(words: string): boolean {
  const clause = words.slice(
    Math.max(words.lastIndexOf(','), words.lastIndexOf(';'), words.lastIndexOf('、')) + 1,
  )
  const taker = clause.replace(/占[^占]*$/, '')
  return /^其[他余它]/.test(taker) || taker.length <= longestBare
}
