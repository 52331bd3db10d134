import { agreement } from './arithmetic/agreement.ts'
import { defineCheck } from './check.ts'
import { isValue } from './context/change.ts'
import { closesAll, isBareTotal, partsUpTo, someComeTo } from './context/closing-total.ts'
import { exclusiveParts } from './context/exclusive.ts'
import { comesAgain, isExhaustive, mayComeToMore, severalMedia } from './context/exhaustive.ts'
import { goesOutAgain, hasLevels, standsBesideAnother } from './context/list-structure.ts'
import type { Mention, Passage } from './context/mention.ts'
import { before, between, earlier } from './context/neighbours.ts'
import { areTogether, isNoAddend, mayOverlap } from './context/overlaps.ts'
import { headDivides, isTotal, type PartList, partsAfter, partsBefore } from './context/parts.ts'
import { isPureList } from './context/pure-list.ts'
import { sameUnit } from './context/units.ts'
import { sum } from './working/combine.ts'
import { correctedCases } from './working/corrections.ts'
import { asksOfCarriedAndNew, asksOfDoneAndLeft, doneAndLeft } from './working/done-and-left.ts'
import type { Working } from './working/evidence.ts'
import { doubtAfter, doubtBefore, firstInARow, strokesOfHeads } from './working/list-in-full.ts'
import { listBelow } from './working/lists-below.ts'
import { doubtOfPart } from './working/miswritten-part.ts'
import { mixedTotal } from './working/mixed-totals.ts'
import { numberedTotals } from './working/numbered-totals.ts'
import { overTotal } from './working/over-total.ts'
import { type Candidate, candidatesOf, decideOrDoubt } from './working/settle.ts'
import { sumWithUnnumbered } from './working/unnumbered-part.ts'

/** A total against the parts listed with it. */
export const partTotal = defineCheck({
  id: 'part-total',
  title: { zh: '分项与总数', en: 'Parts and total' },
  why: {
    zh: '“共27件，其中…2件，…25件”应为2+25。列全的才指为矛盾：逐项列名的“分别为”（“制定、修改和废止规章…件，分别为…”）、以“其余”“其他”收尾的清单、以“合计”收尾的清单、“合格与不合格”“上半年与下半年”一类非此即彼的分项、写明项数的清单（“三类……分别为”“上述三项合计”“四个街道共”“两项相加即为全部”“2021—2024年……每年分别为”“三类之外无其他情形”）；互不相容的分项（维持、撤销、驳回，刑事、民事、行政，优秀、良好、一般，“按结果分”“每人只计一次”等）之和不得超过总数；件数各项恰合总数的，与之成对的金额亦应合于总额（“合同108份、6.37亿元，其中甲类74份、4.86亿元，乙类34份……”）；只有“其中”不足以证明列全，同段后文所列（“从被申请人看，……”“服务类投诉…，商品类投诉…”）恰合总数时只印证。“其中”后一口气列出的分项，改动其中一项的一位数字便合总数的，以及大数与前几项之和只差一笔的，提示再看一眼。',
    en: 'A total is the sum of the parts listed with it. A contradiction needs an exhaustive list: 分别为 with as many names or deeds as numbers, a list closed by 其余, 其他 or a bare 合计, complements such as 合格 and 不合格, or a list whose number of parts is told (三类…分别为, 上述三项合计, 四个街道共, 两项相加即为全部, 2021—2024年…每年分别为, 三类之外无其他情形). Parts that exclude each other (维持, 撤销, 驳回; 刑事, 民事, 行政; 优秀, 良好, 一般; 按结果分; 每人只计一次) come to no more than the total. Where the counts of the kinds come to their total exactly, so must the amounts that stand beside them. 其中 alone proves nothing but that the listed are among the total; lists further down in the paragraph (从被申请人看,…; 服务类投诉…,商品类投诉…) only clear. Where one digit of one part of a list told in one breath behind 其中 keeps it from its total, or a large total is one stroke of the pen off its first parts, it gets a second look.',
  },
  voices: ['recomputed', 'contradicted', 'remark'],
  messages: {},
  run(passage, mention) {
    if (!isValue(mention) || !mention.reading?.exact) return null
    const lists = partsAfter(passage, mention)
    return decideOrDoubt(
      mention,
      [
        ...lists.flatMap((list) => fromList(passage, mention, list)),
        ...closing(passage, mention),
        ...numberedTotals(passage, mention),
        ...doneAndLeft(passage, mention),
        ...mixedTotal(passage, mention),
        ...listBelow(passage, mention),
        ...correctedCases(passage, mention),
      ],
      [
        ...lists.flatMap((list) => doubtAfter(passage, mention, list)),
        ...lists.flatMap((list) =>
          firstInARow(passage, list).flatMap((row) => doubtAfter(passage, mention, row)),
        ),
        ...asksOfDoneAndLeft(passage, mention),
        ...asksOfCarriedAndNew(passage, mention),
        ...lists.flatMap((list) => overTotal(passage, mention, list)),
        ...doubtBefore(passage, mention),
        ...lists.flatMap((list) => doubtOfPart(passage, mention, list)),
        ...lists.flatMap((list) => strokesOfHeads(passage, mention, list)),
      ],
    )
  },
})

function fromList(passage: Passage, total: Mention, list: PartList): Candidate[] {
  const vague = list.parts.findIndex((part) => !part.reading?.exact)
  // …13件;办理各类案件300余件: what is told roughly ends a list, which may then only clear.
  if (vague !== -1) {
    const parts = list.parts.slice(0, vague)
    return parts.length > 1 ? fromSomeParts(passage, total, { ...list, parts }, sum(parts)) : []
  }
  const full = sumWithUnnumbered(passage, list.parts)
  const least = atLeast(passage, total, list)
  if (!isExhaustive(passage, total, list))
    return [...fromSomeParts(passage, total, list, full), ...least]
  return full ? [...fromAllParts(passage, total, list, full), ...least] : []
}

const restWords = /其[余他它]|余下|剩余|剩下/

/** Of a list that names all parts. */
function fromAllParts(
  passage: Passage,
  total: Mention,
  list: PartList,
  full: Working,
): Candidate[] {
  const { parts, marker } = list
  // 维持15件、撤销4件、驳回7件,回访2件: what stands last may be of another matter, when the others come to the total.
  const shorter = heads(parts.slice(0, -1), 2).filter((one) => fits(total, one, false))
  // 发现120个,其中重大20个,已整改90个,其余30个: the rest may be what one part alone leaves.
  const rest = parts.filter((part, at) => at === parts.length - 1 && restWords.test(part.lead))
  const tails = rest.flatMap((last) => parts.slice(0, -1).map((part) => sum([part, last])))
  // 209件,其中退回60件,文件27件、合同114件、其他68件: what stands first may be of all of them.
  const behind = marker === 'among' ? sum(parts.slice(1)) : null
  const fitting = [...tails, behind].filter((one) => one !== null && isExactly(total, one))
  const outside = rest.some((last) => leavesRoom(passage, total, last))
  const proven =
    !outside &&
    !mayOverlap(passage, total, parts) &&
    !isOfAnother(passage, total, full) &&
    !isOfOtherShape(passage, total, list)
  const limit = mayComeToMore(passage, total, list) ? 'most' : undefined
  return [
    ...candidatesOf(full, { proven, limit }),
    ...[...shorter, ...fitting].flatMap((one) => candidatesOf(one)),
  ]
}

const undone = /正在|尚[在未]|仍在|未[审办结化整]|在办|在审|期限内|[持继]续/
const done = /[办审执]结|结案|化解|整改|完成/

/** Where the list has levels, divides two totals, gives back some, or ends with what is no part of what was done. */
function isOfOtherShape(passage: Passage, total: Mention, list: PartList): boolean {
  const { parts, marker } = list
  const last = parts.at(-1)
  // 办结118件,其中上年结转12件,剩余20件正在办理: those are not among the 118.
  const open =
    last && restWords.test(last.lead) && undone.test(last.lead + last.tail) && done.test(total.lead)
  return (
    Boolean(open) ||
    // 民事、刑事和行政分别为…: as many names as numbers have no levels.
    (marker !== 'respectively' && hasLevels(total, parts)) ||
    standsBesideAnother(passage, total) ||
    goesOutAgain(passage, total, parts)
  )
}

/** 受理860件,办结820件,其中涉企120件,其余40件正在办理: the rest may be what is left beside the total. */
function leavesRoom(passage: Passage, total: Mention, rest: Mention): boolean {
  const both = sum([total, rest])?.result.value
  return before(passage, total).some(
    (one) => sameUnit(one, total) && both && (one.reading?.value.compare(both) ?? -1) >= 0,
  )
}

/** What follows a list may be of other matters; of an unmarked one only three that make the number are no chance. */
function fromSomeParts(
  passage: Passage,
  total: Mention,
  list: PartList,
  full: Working | null,
): Candidate[] {
  const unmarked = list.marker === 'none' && !headDivides(list.parts)
  // 应诉32件,审结27件,败诉3件,其中因程序败诉2件: what 其中 begins is counted already.
  const nested = unmarked
    ? list.parts.findIndex((part, at) => at > 0 && /其中/.test(part.lead))
    : -1
  if (nested > 0) {
    const parts = list.parts.slice(0, nested)
    return fromSomeParts(passage, total, { ...list, parts }, sum(parts))
  }
  // 1427条,其中甲类86条、乙类1043条、丙类298条、丁类40条: no total leaves out one of those named in one breath.
  const whole = list.opening.startsWith(',其中') && isPureList(passage, list.parts)
  return [...(full ? [full] : []), ...(whole ? [] : heads(list.parts, unmarked ? 3 : 2))]
    .filter((working) => working.operands.length > 1 || working.formula.includes('+'))
    .filter((working) => !isChance(passage, total, list, working) && !holdsNothing(working))
    .filter((working) => fits(total, working, working.operands.length > 2))
    .filter((working) => !unmarked || working === full || isExactly(total, working))
    .flatMap((working) => candidatesOf(working))
}

/** 受理9873件,办结9873件,零超时、零投诉: what is told to be none is no part. */
function holdsNothing({ operands }: Working): boolean {
  return operands.some(({ reading }) => reading?.value.equals(0))
}

/** Below this two numbers of other matters often come to a third. */
const fewest = 20

/** 复议3件,其中撤销1件;诉讼2件: behind the semicolon begins another matter, and small numbers add up to anything. */
function isChance(
  passage: Passage,
  total: Mention,
  list: PartList,
  { operands }: Working,
): boolean {
  const [one, other] = operands
  if (operands.length !== 2 || !one || !other || list.opening.includes(':')) return false
  const small = (total.reading?.value.valueOf() ?? 0) < fewest
  return small && between(passage, one, other).includes(';')
}

/** 排查176起,调处173起,其中土地68起、邻里51起、其他57起: a list that comes to a number before the total may be of that one. */
function isOfAnother({ mentions }: Passage, total: Mention, working: Working): boolean {
  return mentions
    .slice(0, total.order)
    .some(
      (other) =>
        other.figure.block === total.figure.block &&
        sameUnit(other, total) &&
        isExactly(other, working),
    )
}

function isExactly(total: Mention, working: Working): boolean {
  return total.reading?.value.equals(working.result.value) === true
}

/** What excludes each other is together no more than the total: 审结88件,其中维持51件,驳回41件. */
function atLeast(passage: Passage, total: Mention, list: PartList): Candidate[] {
  const apart = exclusiveParts(passage, total, list)
  const working = apart.length > 1 ? sum(apart) : null
  const others = [...before(passage, total), ...earlier(passage, total, 2)]
  const ofOther = working && others.some((one) => holdsList(one, total, list, working))
  const proven =
    !ofOther &&
    !mayOverlap(passage, total, list.parts) &&
    !goesOutAgain(passage, total, apart) &&
    !standsBesideAnother(passage, total)
  return candidatesOf(working, { proven, limit: 'least' })
}

/** 受理186件,其中网上立案120件,刑事66件、民事116件: a list that no 其中 ties to the number before it may be of the larger one. */
function holdsList(one: Mention, total: Mention, list: PartList, working: Working): boolean {
  const tied = /其中|包括|分别|中,|[(:]/.test(list.opening)
  const room = one.reading?.value.compare(working.result.value) ?? -1
  return sameUnit(one, total) && (room === 0 || (room > 0 && !tied))
}

/** The sums of the first two, three, … parts. */
function heads(parts: Mention[], shortest: number): Working[] {
  const found: Working[] = []
  for (let size = Math.max(2, shortest); size <= parts.length; size++) {
    const working = sum(parts.slice(0, size))
    if (working) found.push(working)
  }
  return found
}

function closing(passage: Passage, total: Mention): Candidate[] {
  if (!isTotal(total)) return []
  const parts = partsBefore(passage, total)
  if (parts.length < 2 || parts.some((part) => !part.reading?.exact)) return []
  // 46件、31件、826件、734件,合计1591件: nor does a bare total right behind them.
  const whole = isBareTotal(passage, total) && isPureList(passage, parts.toReversed())
  const shortest = whole ? parts.length : 2
  const backwards = heads(parts, shortest).filter((working) => fits(total, working))
  const clearing = backwards.flatMap((working) => candidatesOf(reversed(working)))
  return [...clearing, ...ofAll(passage, total)]
}

/** 罚款30万元,没收12万元,合计42万元: a bare total behind a list is of all of it. */
function ofAll(passage: Passage, total: Mention): Candidate[] {
  const parts = partsUpTo(passage, total)
  const working = closesAll(passage, total, parts) ? sum(parts) : null
  const comesTo = (some: Mention[]) => {
    const part = sum(some)
    return part !== null && fits(total, part)
  }
  // 总计12件当庭宣判: of some of them.
  const shared =
    mayOverlap(passage, total, []) || areTogether(total, parts) || parts.some(isNoAddend)
  // 86场,市级26场、…,合计86场: told before as well.
  const again = parts.some(({ reading }) => total.reading?.value.equals(reading?.value ?? 0))
  const proven = total.tail === '' && !shared && !again && !isOfMore(passage, total, parts)
  const open = someComeTo(parts, comesTo)
  const list = { parts, marker: 'none', opening: '' } as const
  // 线上培训860人,线下620人,合计1260人: some were in both.
  const media = parts.some(({ lead }) => severalMedia.test(lead))
  const more = mayComeToMore(passage, total, list) || comesAgain(total) || media
  const limit = more ? 'most' : undefined
  return working && !open ? candidatesOf(working, { proven, limit }) : []
}

/** 民事620件,其中调解320件,刑事220件,合计840件: more than the number that 其中 divides is not of its parts alone. */
function isOfMore({ mentions }: Passage, total: Mention, [first]: Mention[]): boolean {
  const head = first && /其中|包括/.test(first.lead) ? mentions[first.order - 1] : null
  if (!head || !sameUnit(head, total)) return false
  return (total.reading?.value.compare(head.reading?.value ?? 0) ?? 0) > 0
}

function reversed(working: Working): Working {
  const operands = [...working.operands].reverse()
  return { ...working, operands, formula: working.formula.split('+').reverse().join('+') }
}

/** `loosely`: rounded parts may miss the total by their rounding; of two only, any pair of tenths nearly does. */
function fits(total: Mention, working: Working, loosely = true): boolean {
  const agreed = total.reading && agreement(total.reading, working.result)
  return agreed !== null && (loosely || agreed !== 'within')
}
