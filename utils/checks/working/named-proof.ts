import type { Mention, Passage } from '../context/mention.ts'
import { between } from '../context/neighbours.ts'
import { partsExactly } from '../context/partition.ts'
import { actionsOf, isPlain, isQualified, mayPend, type Rate } from '../context/rate.ts'
import { sameUnit } from '../context/units.ts'
import { concludedWords, intakeWords, outcomeRates } from './named-bases.ts'
import type { Candidate } from './settle.ts'

/** How surely a part and a base are those of a named rate. */
export interface NamedProof extends Pick<Candidate, 'proven' | 'limit'> {
  /** True when nothing else in the sentence could be meant, though what the rate is of may not be settled. */
  close: boolean
  /** True when the part stands right before the rate and carries its very words: 败诉43件,败诉率8.2%. */
  named: boolean
}

/** What the words prove of a part and a base; `left` are the values before the rate in its sentence. */
export function namedProof(
  passage: Passage,
  claim: Mention,
  rate: Rate,
  [part, base]: [Mention, Mention],
  left: Mention[],
): NamedProof {
  const close = isClose(passage, claim, [part, base], rate, left)
  const words = between(passage, base, part)
  const settled = close && words.includes(rate.words.slice(-2)) && isSettled(rate, base, words)
  const ownName = part.order === claim.order - 1 && part.lead.endsWith(rate.words)
  // 不合格53批次,不合格率1.7%: the part has the rate's own name, and no other has it (正职出庭8件,副职出庭12件,出庭率100%).
  const divided =
    ownName &&
    !isQualified(rate) &&
    !words.slice(0, -rate.words.length).replaceAll(`不${rate.words}`, '').includes(rate.words) &&
    partsExactly(passage, base, part)
  const failed = ownName && isShareOfTested(passage, rate, [part, base], left)
  const pends = settled ? isUndecided(rate, base) : mayPend(rate)
  return {
    proven: settled || divided || failed,
    limit: pends ? 'least' : undefined,
    close,
    named: ownName && isPlain(rate),
  }
}

/**
 * What a rate is of when nothing else is said: the words the base must carry before a mismatch is called a
 * contradiction. Rates not listed have no settled base: cases closed may have come in earlier (办结, 结案), answers may
 * not be due, not every case sued has a hearing (出庭), not every place inspected has something to put right.
 */
const settledBases: [RegExp, RegExp][] = [
  [/成功$/, /调解|调处|受理|排查|收到|接到/],
  [
    /合格$|及格$|优秀$|优良$/,
    /抽查|检查|抽检|抽样|抽测|检测|检验|检定|送检|评查|考试|参加|参考|培训|评审/,
  ],
  [/采纳$/, /提出|收到|收集|征集|报送/],
  [/整改$|整改完成$/, /发现|查出|排查|反馈|梳理|问题|隐患/],
  [/满意$/, /回访|评价|测评|调查/],
  [/通过$/, /参加|考试|申报|报考|参评/],
]

/** 抽检2400批次,检出不合格72批次,不合格率3%: of those that were tested, the two right before the rate and alone. */
function isShareOfTested(
  passage: Passage,
  rate: Rate,
  [part, base]: [Mention, Mention],
  left: Mention[],
): boolean {
  const tested = settledBases.find(([name]) => name.test('合格'))?.[1]
  return (
    /^不(?:合格|达标)$/.test(rate.words) &&
    base.order === part.order - 1 &&
    base.figure.unit === part.figure.unit &&
    tested?.test(base.lead) === true &&
    /^,(?:其中)?(?:检出|发现|查出)?不(?:合格|达标)$/.test(between(passage, base, part)) &&
    left.filter((other) => sameUnit(other, part)).length === 2
  )
}

/** What came in need not all be decided yet: 受理200件,调解成功190件 leaves room for any rate from 95 % up. */
function isUndecided(rate: Rate, base: Mention): boolean {
  return /成功$/.test(rate.words) && /受理|排查|收到|接到/.test(base.lead)
}

const findingWords = /发现|查出|排查|反馈|交办/

/** True when the base carries the words that the rate is of, or 其中 makes the part one of it. */
function isSettled(rate: Rate, base: Mention, words: string): boolean {
  const known = settledBases.find(([name]) => name.test(rate.words))
  // 报名460人,通过86人,通过率21.5%: of those who came.
  if (/报[名考]/.test(base.lead) && !/(?:全部|均|都)参[加考]/.test(words)) return false
  if (known) return known[1].test(base.lead)
  // 受理80件,其中纠错6件: the rate is of those concluded, however many came in.
  if (outcomeRates.test(rate.words) && !concludedWords.test(base.lead)) return false
  // 反馈问题33项,完成整改29项,完成率89%: it is the putting right that was completed.
  if (/完成$/.test(rate.words) && words.includes('整改')) return findingWords.test(base.lead)
  // 累计化解120件,其中今年化解56件,化解率93.3%: what was done in other years too is no base of this one's.
  const done = /累计/.test(base.lead) && /今年|本年|当年|20\d\d年/.test(words)
  return words.includes('其中') && !done && !/出庭|应诉/.test(rate.words)
}

/** 受理A件,V成功B件,V成功率P%: nothing else of the unit in the sentence, the action's words the same. */
function isClose(
  passage: Passage,
  claim: Mention,
  [part, base]: [Mention, Mention],
  rate: Rate,
  left: Mention[],
): boolean {
  const alone = left.filter((other) => sameUnit(other, part)).length === 2
  const ordered = part.order === claim.order - 1 && base.order === part.order - 1
  const words = between(passage, base, part)
  return (
    alone &&
    ordered &&
    base.sentence === claim.sentence &&
    base.figure.unit === part.figure.unit &&
    !/^[不未非]/.test(rate.words) &&
    !isQualified(rate) &&
    isPlain(rate) &&
    actionsOf(rate).some((verb) => words.includes(verb)) &&
    !/[;。(]/.test(words) &&
    (intakeWords.test(base.lead) || words.includes('其中')) &&
    /^,[^,;。]{0,12}$/.test(between(passage, part, claim))
  )
}
