import { isChange, type Sign, signOf } from './change.ts'
import type { Mention, Passage } from './mention.ts'
import { after, before, between } from './neighbours.ts'
import { runOfParts } from './run-of-parts.ts'
import { alignedBefore, spokesman } from './series.ts'
import { isQuantity, sameUnit } from './units.ts'

/** A value with the difference that led to it: 办结112件,同比增加12件. */
export interface Increment {
  current: Mention
  by: Mention
  sign: Sign
  proven: boolean
}

const differenceLink =
  /^[,、(]*(?:同比|环比|[较比](?:上年|去年|20\d\d年)(?:同期)?|[与同和](?:上年|去年|20\d\d年)(?:同期)?相比,?|相比(?:上年|去年|20\d\d年)(?:同期)?)(?:净)?(?:增加|增长|增收|上升|多|减少|减收|下降)了?$/
const changeLink = /^[,、(]*(?:同比|环比)?(?:增长|上升|增幅|下降|降幅|减少|增加)(?:为|达|了)?$/

/** 较上年的15天缩短3天: the value is the one it was measured against, not what it came to. */
const baselineWords = /[较比](?:上年|去年|前年|同期|上一年|20\d\d年|法定|原)[^,;。]{0,10}$/

/** A value and its difference beside a change in percent: both before it, or the difference right behind. */
export function increments(passage: Passage, change: Mention): Increment[] {
  const [left, farther] = before(passage, change, 2)
  const aligned = alignedBefore(passage, change)
  const [right] = after(passage, change, 1)
  return [
    ...incrementOf(passage, change, { current: farther, by: left }),
    ...incrementOf(passage, change, { current: left, by: right }),
    ...cameTo(passage, change, left, right),
    ...stockAfterNet(passage, change, left, farther),
    ...fartherBack(passage, aligned ?? left),
  ]
}

/** 审查合同428份,涉及36亿元,合同数较上年增加61份,增长16.6%: the value the step is of may stand farther back. */
function fartherBack(passage: Passage, by: Mention | undefined): Increment[] {
  if (!by || !isQuantity(by) || !isChange(spokesman(passage, by))) return []
  const fits = (one: Mention) =>
    sameUnit(one, by) && !isChange(spokesman(passage, one)) && !/均$/.test(one.lead)
  const current = before(passage, by).find(fits)
  const { lead } = spokesman(passage, by)
  // What was added is told of the whole: 培育2940名,较年初新增480名,增长19.5%.
  const sign = signOf(lead) || (/新增了?$/.test(lead) ? 1 : 0)
  if (!current || sign === 0 || baselineWords.test(current.lead)) return []
  return [{ current, by, sign, proven: false }]
}

/** 减少41件,下降9.8%,全年办理376件; 减少134项,减幅35.1%,减后保留248项: what it came to stands right behind. */
const outcomeLink =
  /^,(?:(?:目前|现|全年|年内|[减调清压]\S{0,2}后|实际)[^,;。\d]{0,10}|总[量数]?(?:达到?|为|增至|降至))$/

function cameTo(
  passage: Passage,
  change: Mention,
  by: Mention | undefined,
  current: Mention | undefined,
): Increment[] {
  if (by?.order !== change.order - 1 || current?.order !== change.order + 1) return []
  if (!isQuantity(by) || !isQuantity(current) || !isChange(by) || isChange(current)) return []
  const told = outcomeLink.test(between(passage, change, current)) && sameUnit(by, current)
  const sign = signOf(by.lead)
  return told && sign !== 0 ? [{ current, by, sign, proven: false }] : []
}

/** 净增380户,年末实有5120户,较上年末增长8%: what there is at the end, less what came in net, was there before. */
function stockAfterNet(
  passage: Passage,
  change: Mention,
  current: Mention | undefined,
  by: Mention | undefined,
): Increment[] {
  const sign = by?.lead.match(/净([增减])[加少长]?了?$/)?.[1]
  if (!by || !current || !sign || !sameUnit(by, current) || !isQuantity(by)) return []
  const told =
    /^,[^,;。\d]{0,6}[实现共累][有计][^,;。\d]{0,6}$/.test(between(passage, by, current)) &&
    /^,[较比](?:上年|去年|年初)[^,;。\d]{0,8}$/.test(between(passage, current, change))
  return told ? [{ current, by, sign: sign === '增' ? 1 : -1, proven: false }] : []
}

function incrementOf(
  passage: Passage,
  change: Mention,
  { current, by }: { current: Mention | undefined; by: Mention | undefined },
): Increment[] {
  if (!by || !current || !isQuantity(by) || !isChange(by) || isChange(current)) return []
  if (!sameUnit(by, current) || baselineWords.test(current.lead)) return []
  const sign = signOf(by.lead)
  const [first, second] = by.order < change.order ? [by, change] : [change, by]
  const proven =
    differenceLink.test(between(passage, current, first)) &&
    (changeLink.test(between(passage, first, second)) ||
      differenceLink.test(between(passage, first, second))) &&
    sameComparison(first.lead, second.lead)
  if (sign === 0) return []
  // 86件,其中食品41件、其他27件,同比增加12件: of the last of the list, or of what stands before it.
  const others = before(passage, current, 8).filter((one) => sameUnit(one, by) && !isChange(one))
  return [
    { current, by, sign, proven: proven && runOfParts(passage, current) === null },
    ...others.map((one) => ({ current: one, by, sign, proven: false })),
  ]
}

/** 环比增加12件,同比增长10%; 比2019年增加842件,同比增长5%: measured against different times. */
function sameComparison(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) => words.match(/同比|环比|20\d\d年/)?.[0] ?? null)
  return b === null || a === b || (b === '同比' && a === null)
}
