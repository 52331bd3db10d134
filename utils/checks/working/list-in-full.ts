import { isExchangedBy } from '../arithmetic/exchanged.ts'
import { isValue } from '../context/change.ts'
import { isBareTotal, someComeTo } from '../context/closing-total.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { between } from '../context/neighbours.ts'
import { mayOverlap } from '../context/overlaps.ts'
import { isTotal, type PartList, partsBefore } from '../context/parts.ts'
import { isPureList } from '../context/pure-list.ts'
import { sameUnit } from '../context/units.ts'
import { sum } from './combine.ts'
import type { Working } from './evidence.ts'
import { isUndone } from './likely-rests.ts'
import { type Doubt, doubtsOf } from './second-look.ts'

/** Words that take a number out of the list it stands in. */
const apart =
  /[各均每另扣]|加上|连同|上年|去年|结[转存]|若|计入|综合|累计|在[册编]|含|新增|立案|超|重合|参与|资金|至少|以上/
/** 制发文件12件,废止9件,失效5件: what was made is no whole of what became of others. */
const made = /^(?!.*清理).*(?:制[定发]|印发|出台|发布|新)/
/** 合格398支,复检合格13支。其余5支停用: the list goes on. */
const restFollows = /[。;\n](?:其[余他]|余下|剩余|剩下)/
/** Figures on either side in which a paragraph may tell what a list comes to. */
const around = 40
/** Characters behind a list that may go on with it. */
const reach = 40

/** So little over the total is what three parts or more come to by a slip, or by a few that are counted twice. */
const littleOver = 0.125
/** Of so few, many lists come near; only what is told in one breath is then of the total. */
const fewParts = 100
/** A list that comes to less than this part of its total need not be whole, unless it is of what is done and what is not. */
const nearlyAll = { other: 0.95, opposed: 0.8 }

/**
 * The sum of a list that nothing proves to be whole, as far as it is telling: whatever it is where it is a little over
 * the total, else where it is near; not at all where the words leave parts out or name one twice.
 */
export function doubtAfter(passage: Passage, total: Mention, list: PartList): Doubt[] {
  const full = sum(list.parts)
  const told = total.reading?.value.valueOf()
  if (!full || !told || !mayBeAll(passage, total, list)) return []
  if (comesBefore(passage, total, full)) return []
  if (someInARow(list.parts, total) && !isPureList(passage, list.parts)) return []
  // 审结731件,败诉89件,其中市本级被诉59件、败诉3件,…: parts of each of the two.
  const [first, next] = list.parts
  if (first && first.order !== total.order + 1 && first.sentence === total.sentence) return []
  if (told < fewParts && !standsClose(passage, total, list)) return []
  if (someExchanged(list.parts, total, full)) return doubtsOf(full, 'any')
  const part = full.result.value.valueOf() / told
  const opposed = first && next && list.parts.length === 2 && areOpposed(first, next)
  if (part < nearlyAll[opposed ? 'opposed' : 'other']) return []
  const little = part > 1 && part <= 1 + littleOver
  const several = list.parts.length > 2 && list.marker !== 'none'
  return doubtsOf(full, little && several ? 'any' : 'near')
}

/**
 * The sums of the first parts of a list that a large total misses by a stroke of the pen, unless a number near it is their
 * total. Not by the last digit: lists leave a few out.
 */
export function strokesOfHeads(
  passage: Passage,
  total: Mention,
  { parts, marker }: PartList,
): Doubt[] {
  const { value, step } = total.reading ?? {}
  const inSteps = value && step ? value.div(step).valueOf() : 0
  if (inSteps < largeTotal || inSteps % 10 === 0 || mayOverlap(passage, total, parts)) return []
  if (marker === 'none' && !isTotal(total)) return []
  const kinds = untilOutcome(total, parts)
  return kinds
    .slice(1)
    .flatMap((_, at) => sum(kinds.slice(0, at + 2)) ?? [])
    .filter((one) => !comesBefore(passage, total, one))
    .filter(
      ({ result }) => value && step && value.sub(result.value).abs().compare(step.mul(10)) >= 0,
    )
    .flatMap((one) => doubtsOf(one, 'near'))
}

/** In steps: of smaller numbers one in fifty is a stroke from another by chance, and more of round ones. */
const largeTotal = 1000

const outcome = /[办审执]结|结[案业]|整改|化解/

/** 咨询2157件,投诉920件,已办结746件: what became of them is no further part. */
function untilOutcome(total: Mention, parts: Mention[]): Mention[] {
  const end = parts.findIndex(({ lead }) => outcome.test(lead))
  return outcome.test(total.lead) || end < 0 ? parts : parts.slice(0, end)
}

/** 508件,其中不受理232件、初查中7件、受理269件,办结437件: the first two or more that nothing but 、 joins, as a list of their own. */
export function firstInARow(passage: Passage, list: PartList): PartList[] {
  const end = list.parts.findIndex((part, at) => {
    const before = list.parts[at - 1]
    return before !== undefined && !between(passage, before, part).startsWith('、')
  })
  return end < 2 ? [] : [{ ...list, parts: list.parts.slice(0, end) }]
}

/** 9036人,其中拘留2147人、罚款5368人、警告1251人: with two digits of one part exchanged (1521) they are all. */
function someExchanged(parts: Mention[], { reading }: Mention, full: Working): boolean {
  const step = reading?.step
  if (!reading || !step || !parts.every((part) => part.reading?.step?.equals(step))) return false
  const by = reading.value.sub(full.result.value).div(step)
  return parts.some((part) => part.reading && isExchangedBy(part.reading.value.div(step), by))
}

/** 34件,保留20件,修改9件,废止7件: nothing but the names of the parts between their numbers. */
function standsClose(passage: Passage, total: Mention, { parts, marker }: PartList): boolean {
  // 保留、修改、废止的分别为58件、13件、27件: their names stand together.
  if (marker === 'respectively') return true
  const joints = parts.map((part, at) => between(passage, parts[at - 1] ?? total, part))
  return joints.every((words) => /^[,:、(]?[^,;:。]{1,6}$/.test(words))
}

/** 应考1246人,实考1218人,缺考28人,取消1人; 860人,其中律师46人,专职120人、兼职740人: the first of them, or the last, are all. */
function someInARow(parts: Mention[], total: Mention): boolean {
  return parts.some((_, from) =>
    parts.some((_, to) => to > from && comesTo(parts.slice(from, to + 1), total)),
  )
}

function comesTo(parts: Mention[], total: Mention): boolean {
  return sum(parts)?.result.value.equals(total.reading?.value ?? 0) === true
}

const doneWords = /[办审执]结|结[案业]|处[理置]|整改|完成|通过|采纳|受理|立案/

/** 立案50件、罚款30件、没收12件: what was gone through is no kind of what came of it. */
const goneThrough = /(?:立案|[受办审]理|[办审执]结|结案|检查|抽查|排查|发现|处罚|查处|收到|登记)$/

/** As above, of the sum of all that stands before a total. */
export function doubtBefore(passage: Passage, total: Mention): Doubt[] {
  const parts = partsBefore(passage, total)
  const [first, last] = [parts.at(-1), parts[0]]
  if (!isTotal(total) || !first || first === last || mayOverlap(passage, total, [])) return []
  // 投诉30件、举报50件,两类共办结78件: what became of them need not be all.
  const done = total.lead.match(doneWords)?.[0]
  if (done && parts.every(({ lead }) => !lead.includes(done))) return []
  const words = passage.text.slice(first.figure.start, total.figure.start)
  const full = apart.test(words) ? null : sum(parts.toReversed())
  // 一审46件、二审31件、再审8件,合计77件: a bare total right behind them leaves one out.
  const pure = isBareTotal(passage, total) && isPureList(passage, parts.toReversed())
  if (pure && !goneThrough.test(first.lead)) return doubtsOf(full, 'any')
  if (someComeTo(parts, (some) => comesTo(some, total))) return []
  return doubtsOf(full, 'near')
}

function mayBeAll(passage: Passage, total: Mention, { parts, marker, opening }: PartList): boolean {
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || parts.length < 2 || mayOverlap(passage, total, parts)) return false
  const inner = passage.text.slice(first.figure.end, last.figure.end)
  if (apart.test(opening + inner) || /其中|共/.test(inner) || made.test(total.lead)) return false
  // 收到的73件中,予以公开36件、…: what a larger number stands before is one of its parts.
  if (marker === 'none' && !isTotal(total) && partsBefore(passage, total).length > 0) return false
  // 首批43项,第二批27项,第三批18项,累计88项: what goes on in another account is one of its parts.
  const next = passage.mentions[last.order + 1]
  const goesOn = next?.sentence === last.sentence && sameUnit(next, total) && isValue(next)
  if (marker === 'none' && goesOn) return false
  if (restFollows.test(passage.text.slice(last.figure.end, last.figure.end + reach))) return false
  if (opening.includes('其中') && inner.includes(';') && !headSegments(passage, parts)) return false
  // 1188件,其中按期1176件,按期率98%,清理文件…: a rate of its own ends the list.
  if (parts.length > 2 && inner.includes('率')) return false
  // 化解5790件,未化解的92件: the second is told as what the first leaves.
  if (parts.length === 2 && isUndone(last)) return false
  // 受理156件,审结142件,直接纠错12件: how some of the first ended.
  if (parts.length === 2 && marker === 'none' && /[办审执]结$|结案$/.test(first.lead)) return false
  // 其中重大12条,已整改3839条: what became of them is told of all.
  if (marker !== 'among' || parts.length > 2 || /^[、和及]/.test(last.lead)) return true
  return alike(first, last) || areOpposed(first, last) || headSegments(passage, parts)
}

/** 不受理282件、正式受理258件; 有效信件497件,无效重复信件56件: what is done, or had, and what is not. */
function areOpposed({ lead: one }: Mention, { lead: other }: Mention): boolean {
  const isNot = (yes: string, no: string) => {
    const denied = /[不未非]([\u4e00-\u9fff]{2})/.exec(no)?.[1]
    const lacked = /无([\u4e00-\u9fff])/.exec(no)?.[1]
    return (denied && yes.includes(denied)) || (lacked && yes.includes(`有${lacked}`))
  }
  return Boolean(isNot(one, other) || isNot(other, one))
}

/** 专职工作人员4161人,辅助人员4800人: kinds of one name. */
function alike(first: Mention, last: Mention): boolean {
  return (
    first.lead.slice(-2) === last.lead.slice(-2) && /^[\u4e00-\u9fff]{2}$/.test(last.lead.slice(-2))
  )
}

/** 其中投诉277件,同比…;举报101件,同比…: each of them heads a stretch between semicolons. */
function headSegments(passage: Passage, parts: Mention[]): boolean {
  return parts.slice(1).every((part, at) => {
    const words = between(passage, parts[at]!, part)
    const previous = passage.mentions[part.order - 1]
    const own = previous && between(passage, previous, part)
    return words.split(';').length === 2 && !words.includes('。') && own?.includes(';') === true
  })
}

/** True when the paragraph tells what a list comes to, or some first parts come to the total: it is of something else. */
export function comesBefore({ mentions }: Passage, total: Mention, full: Working): boolean {
  const { order, figure } = total
  return mentions
    .slice(Math.max(0, order - around), order + around)
    .some(
      (one) =>
        one.figure.block === figure.block &&
        sameUnit(one, total) &&
        one.reading?.value.equals(full.result.value),
    )
}
