import { hundred, whole } from '../arithmetic/rational.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { sameSentence } from '../context/neighbours.ts'
import { isDemanded } from '../context/polarity.ts'
import { actionsOf, mayPend, type Rate, subjectOfRate, thingsIn } from '../context/rate.ts'
import { alike, freed, specific } from '../context/subject.ts'
import type { Working } from './evidence.ts'

/** Words with which things come in, and which name none. */
const intakeWords =
  /受理|收到|接到|接收|收案|立案|排查|申请|检查|抽查|开展|实现|确保|实行|坚持|做到/g

/** Kinds of cases, whose names are those of actions too. */
const caseKinds = /复议|诉讼|投诉|调解|信访|仲裁|赔偿/g

/** Characters before a rate that tell what it is of; a sentence may be of any length. */
const reach = 120

/**
 * Whether a working may be what a rate of 100% rests on. Any two equal numbers come to it: those of earlier sentences
 * count only when they are of what the rate's own sentence speaks of, or when it speaks of nothing (整改率达100%).
 */
export function mayBeWhole(
  passage: Passage,
  claim: Mention,
  rate: Rate,
  { operands, result }: Working,
): boolean {
  if (!claim.reading?.value.equals(hundred)) return true
  // 817 of 820 is not all of them, and rounds to 100 %: what is all is of others.
  if (result.value.compare(hundred) < 0 && subjectOfRate(rate) !== '') return false
  if (operands.some((one) => sameSentence(one, claim))) return true
  const clauses = operands.map(({ clause, figure }) => passage.text.slice(clause.start, figure.end))
  const words = wordsBefore(passage, claim, rate)
  const cases = words.match(caseKinds)
  if (cases) return clauses.some((clause) => cases.some((kind) => clause.includes(kind)))
  const said = specific(freed(thingsIn(words.replace(intakeWords, '、'))).replace(/率/g, ''))
  return said.length < 2 || clauses.some((clause) => alike(said, clause))
}

/** The sentence up to the rate, without the action that names it. */
function wordsBefore(passage: Passage, claim: Mention, rate: Rate): string {
  const start = Math.max(passage.starts[claim.sentence] ?? 0, claim.figure.start - reach)
  // 隐患整改: an action of four characters may hold the thing itself.
  const bare = actionsOf(rate).filter((action) => thingsIn(action) === '')
  return bare.reduce(
    (words, action) => words.replaceAll(action, '、'),
    passage.text.slice(start, claim.figure.start),
  )
}

/** Nobody takes less than half, in percent, for all: 排查412处,挂牌督办整改12处,整改率100% is of the 12. */
const half = whole(50n)
/** 合格186份, 采纳17条, 审查的17项: the action stands right before the number. */
const doneEnding = /(?:完毕|到位|完成|属实|的|了|为|有)*$/

/**
 * Whether a part may itself be what the rate is of: 需要审查的17项,审查率100%; 责令整改17处,整改率95%. At 100 % so may every
 * part that only names a kind of thing (其中合法性审查事项17项) or one of what is all of that action (合同审查120件,其中重大合同审查15件). 合格产品17批次 is no such kind: what it is, it has become.
 */
export function mayBeOfPart(claim: Mention, rate: Rate, { operands, result }: Working): boolean {
  const [part, base] = operands
  if (!part || !base) return false
  const verbs = actionsOf(rate)
  if (isDemanded(part.lead, verbs)) return true
  if (!claim.reading?.value.equals(hundred)) return false
  if (result.value.compare(half) < 0) return true
  if (!mayPend(rate)) return false
  const words = part.lead.replace(doneEnding, '')
  const ofAction = verbs.some((verb) => base.lead.includes(verb)) && !isDemanded(base.lead, verbs)
  return ofAction || !verbs.some((verb) => words.endsWith(verb))
}
