import { agreement } from '../arithmetic/agreement.ts'
import { someComeTo } from '../context/closing-total.ts'
import { comesAgain } from '../context/exhaustive.ts'
import { quartersOf } from '../context/half-years.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { sexesBehind, twoNamesBehind } from '../context/named-halves.ts'
import { before, between, earlier } from '../context/neighbours.ts'
import {
  dividedBehind,
  governmentsBehind,
  levelsBehind,
  numberedBefore,
  numberedBehind,
  saidToBeAll,
} from '../context/numbered-lists.ts'
import { isNoAddend, mayOverlap } from '../context/overlaps.ts'
import { pairedBehind } from '../context/paired-lists.ts'
import { partsBefore } from '../context/parts.ts'
import { listToldAnew } from '../context/told-anew.ts'
import { sameUnit } from '../context/units.ts'
import { sum } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

const readings = [quartersOf, numberedBehind, levelsBehind, saidToBeAll, sexesBehind]
/** Lists that may leave out what has another name or comes from others: they prove only that a total is too small. */
const leastReadings = [governmentsBehind, twoNamesBehind, dividedBehind]

/**
 * Totals of lists that are said to be whole by their number of parts, before them or behind: 三类案件共…,分别为…; 上述三项
 * 合计…; 四级资金全部到位; or by their names, as 投诉 and 举报 are of 投诉举报. A total that some other choice of the numbers before it gives is left open.
 */
export function numberedTotals(passage: Passage, total: Mention): Candidate[] {
  const behind = [
    ...readings.flatMap((read) => listed(passage, total, read(passage, total))),
    ...listed(passage, total, pairedBehind(passage, total), mayReturn(total) ? 'most' : undefined),
    ...leastReadings.flatMap((read) => listed(passage, total, read(passage, total), 'least')),
  ]
  const parts = [...numberedBefore(passage, total), ...listToldAnew(passage, total)]
  if (parts.length < 2) return behind
  const others = [...new Set([...partsBefore(passage, total), ...parts])]
  const comesTo = (some: Mention[]) => {
    const working = sum(some)
    return (
      working !== null &&
      total.reading !== null &&
      agreement(total.reading, working.result) !== null
    )
  }
  const proven =
    !isCountedDaily(passage, total, parts) &&
    !parts.some(isNoAddend) &&
    !mayOverlap(passage, total, []) &&
    !someComeTo(others, comesTo) &&
    !isOtherList(passage, total, parts)
  // 三类共涉及40件, 两轮共排查72处: one thing may be of several kinds, found twice or by two bodies together.
  const words = passage.text.slice(total.clause.start, total.figure.end)
  // 2022—2024年分别帮扶96家、88家、74家,三年累计180家: some of them twice.
  const again = comesAgain(total) && /年|季度|月/.test(words)
  const shared = again || /涉|[类种项者轮次批期场段门式为][^,;]*共(?!计).*[^元]$/.test(words)
  return [...behind, ...candidatesOf(sum(parts), { proven, limit: shared ? 'most' : undefined })]
}

/** 治安62件、80人,交通24件、48人 of 120人: one person, company or wish may go with both kinds. */
function mayReturn(total: Mention): boolean {
  return comesAgain(total) || /诉求|意见|建议|线索/.test(total.lead)
}

/** 三期培训312人、428人、365人,累计2210人次: who came on several days was there several times. */
function isCountedDaily({ text, starts }: Passage, total: Mention, parts: Mention[]): boolean {
  const told = text.slice(starts[total.sentence], total.figure.start)
  return /培训|轮训|讲座|学习班/.test(told) && parts.some((part) => !sameUnit(part, total))
}

/** 热线41件、窗口32件、网络23件;三类案件共1206件: behind a semicolon that divides no list three may be three others. */
function isOtherList(passage: Passage, total: Mention, parts: Mention[]): boolean {
  const last = parts.at(-1)
  const first = parts[0]
  if (!first || !last || !/;(?!上述|以上|这|此|全)/.test(between(passage, last, total)))
    return false
  return !between(passage, first, last).includes(';')
}

function listed(
  passage: Passage,
  total: Mention,
  parts: Mention[],
  limit?: Candidate['limit'],
): Candidate[] {
  const working = parts.length > 1 ? sum(parts) : null
  const ofOther = [...before(passage, total), ...earlier(passage, total, 2)].some(
    ({ reading }) => working && reading?.value.equals(working.result.value),
  )
  const { end } = (parts.at(-1) ?? total).figure
  const goesOn = /^[)]?[,;](?:其[余他]|另|剩余)/.test(passage.text.slice(end, end + 4))
  const proven = working !== null && !ofOther && !goesOn && !mayOverlap(passage, total, parts)
  return candidatesOf(working, { proven, limit })
}
