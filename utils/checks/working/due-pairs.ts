import { hundred } from '../arithmetic/rational.ts'
import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { between } from '../context/neighbours.ts'
import { carriesAction } from '../context/polarity.ts'
import { actionsOf, isQualified, mayPend, type Rate, subjectOfRate } from '../context/rate.ts'
import { sameUnit } from '../context/units.ts'
import { share } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/** 应出庭, 应由负责人出庭, 应制定…的部门; not 应诉, 应急, 应用, 应对. */
const dueAction =
  /应当?(?![诉急用对届邀聘答付收有变战])(?:由[^,;。]{0,6}负责人)?([\u4e00-\u9fff]{2})/

/** 应出庭214件,实际出庭201件,出庭率93.9%: what was due and what was done, right before their rate. */
export function duePairs(passage: Passage, claim: Mention, rate: Rate): Candidate[] {
  const pair = rightBefore(passage, claim)
  if (!pair) return []
  const [base, part] = pair
  const action = actionOf(base, part)
  if (!action) return []
  const meant = rate.words.includes(action) || /(?:完成|落实)$/.test(rate.words)
  const plain = subjectOfRate(rate) === '' && !isQualified(rate)
  return candidatesOf(meant && isNear(passage, pair, claim) ? share(part, base) : null, {
    proven: plain,
  })
}

/** 出庭 of 应出庭 and 实际出庭, 考 of 应考 and 实考; null when the two are not of one. */
function actionOf(base: Mention, part: Mention): string | null {
  const action = base.lead.match(dueAction)?.[1]
  if (action && part.lead.includes(action)) return action
  const short = base.lead.match(/应([考到参检训交缴查报])$/)?.[1]
  return short && new RegExp(`[实已]${short}$`).test(part.lead) ? short : null
}

/** 24个断面中,23个达标,优良率95.8%, 17个村中已有15个建成,建成率88.2%: X中 names what the parts are of, whatever the rate is called. */
export function amongThose(passage: Passage, claim: Mention, rate: Rate): Candidate[] {
  const pair = rightBefore(passage, claim)
  if (!pair) return []
  const [base, part] = pair
  const among = /^[^,;。]{0,20}中(?:,[^,;。]{0,12}|已?有)$/.test(between(passage, base, part))
  const behind = /^[^,;。]{0,12},[^,;。]{0,8}$/.test(between(passage, part, claim))
  if (!among || !behind) return []
  const carries = carriesAction(part.lead + part.tail.slice(0, 8), actionsOf(rate), rate)
  const plain = subjectOfRate(rate) === '' && !isQualified(rate)
  // …,开工率97.4%,另有6个为储备项目: what follows may be no part of the base.
  const next = passage.mentions[claim.order + 1]
  const rest = next && /^,(?:其余|余下)的?$/.test(between(passage, claim, next)) && !isWhole(claim)
  const alone = next?.sentence !== claim.sentence || !sameUnit(next, part) || rest
  // 30个通过验收,合格率100%: of those that were looked at.
  const seen = isWhole(claim) && !(part.lead + part.tail).includes(rate.words)
  const proven = carries && plain && alone && !seen && !/^[不未非]/.test(rate.words)
  return candidatesOf(share(part, base), { proven, limit: mayPend(rate) ? 'least' : undefined })
}

/** 100% is of those that were due. */
function isWhole({ reading }: Mention): boolean {
  return reading?.value.equals(hundred) === true
}

/** The two values right before a rate, the farther first. */
function rightBefore(passage: Passage, claim: Mention): [Mention, Mention] | null {
  const [base, part] = [passage.mentions[claim.order - 2], passage.mentions[claim.order - 1]]
  if (!base || !part || !isValue(part) || !isValue(base) || !sameUnit(base, part)) return null
  return base.sentence === claim.sentence ? [base, part] : null
}

function isNear(passage: Passage, [base, part]: [Mention, Mention], claim: Mention): boolean {
  return (
    base.figure.unit === part.figure.unit &&
    /^[^,;。(]{0,16}[,、][^,;。(]{0,16}$/.test(between(passage, base, part)) &&
    /^[^,;。(]{0,8},[^,;。(]{0,16}$/.test(between(passage, part, claim))
  )
}
