import { withoutParts } from '../context/bases.ts'
import { isValue } from '../context/change.ts'
import { isMeasuredAgainst } from '../context/measured-against.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before } from '../context/neighbours.ts'
import type { Rate } from '../context/rate.ts'
import { shared, subjectOf } from '../context/subject.ts'
import { sameUnit } from '../context/units.ts'

/** Words with which things come in, before anything is done with them. */
export const intakeWords =
  /受理|收到|收回|回收|实考|实到|接到|接收|收案|新收|立案|受案|登记|排查|申请|应|共|参加|参考|抽查|抽检|抽样|检测|监测|检验|评查|抽取|评议|参评|报名|报考|检查|走访|回访|测评|调查|发起|提出|收集|征[集求]|交办|办理|开展|派发|调解|发现|查出|反馈|梳理|安排|筹集|筹措|下达|预算/

/** What cases can end in: such rates are of those concluded. */
export const outcomeRates = /[败胜]诉|纠错|维持|撤销|调解|和解|服判|息诉|改判|发回|调撤|撤诉/
/** Words for cases in which something was decided. */
export const concludedWords = /办结|审结|结案|判决|裁判|生效/

/** Words for what was there before the year began. */
export const carriedOverWords = /结转|旧存|上年|上期/

/**
 * The values a named rate of this part may be of, those first that no other holds: of 应诉86件,其中负责人出庭82件,败诉6件 the
 * rate is of the 86, however near the 82 stand.
 */
export function basesOfPart(
  passage: Passage,
  around: Mention[],
  part: Mention,
  rate: Rate,
): Mention[] {
  const bases = around.filter((base) => isBase(passage, base, part, rate))
  const wholes = withoutParts(passage, bases)
  return [...wholes, ...bases.filter((base) => !wholes.includes(base))]
}

/** 一审56件、二审30件,一审败诉3件: the part repeats the name of its base. */
function isNamedIn(base: Mention, part: Mention): boolean {
  const name = subjectOf(base)
  return name.length >= 2 && name.length <= 8 && part.lead.includes(name)
}

/** 出庭应诉412件,应出庭415件: what was due may be named after what was done. */
const dueWords = /应当?(?:由?负责人)?(?:出庭|到庭|出席|参加|参训|办|整改|报备|履行)/

/** True when a value may be what a rate of this part is of: more came in under its words than was done. */
export function isBase(passage: Passage, base: Mention, part: Mention, rate: Rate): boolean {
  const [whole, piece] = [base.reading?.value, part.reading?.value]
  if (!whole || !piece || base === part) return false
  if (base.order > part.order && !dueWords.test(base.lead)) return false
  if (!sameUnit(base, part) || isMeasuredAgainst(base)) return false
  if (whole.compare(piece) < 0) return carriedOverWords.test(base.lead)
  return (
    intakeWords.test(base.lead) ||
    dueWords.test(base.lead) ||
    (outcomeRates.test(rate.words) && concludedWords.test(base.lead)) ||
    base === before(passage, part).find((one) => isCounterpart(one, part)) ||
    isNamedIn(base, part) ||
    // 重大事故隐患256项 … 重大事故隐患已整改235项: the same thing by name.
    shared(subjectOf(base), subjectOf(part)) >= 3
  )
}

function isCounterpart(one: Mention, part: Mention): boolean {
  return isValue(one) && sameUnit(one, part) && !isMeasuredAgainst(one)
}
