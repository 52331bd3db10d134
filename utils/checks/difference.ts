import { point } from './arithmetic/range.ts'
import { whole } from './arithmetic/rational.ts'
import { defineCheck } from './check.ts'
import { isChange, type Sign, signOf, signOfNumber } from './context/change.ts'
import { type Comparison, comparisonsFor, fell } from './context/comparison.ts'
import type { Mention, Passage } from './context/mention.ts'
import { before, between } from './context/neighbours.ts'
import { spokesman } from './context/series.ts'
import { isQuantity, sameUnit } from './context/units.ts'
import { asCounted } from './context/whole-days.ts'
import { balance, difference as subtract } from './working/combine.ts'
import type { Working } from './working/evidence.ts'
import type { Slipped } from './working/hints.ts'
import { type Candidate, candidatesOf, recompute, settle } from './working/settle.ts'

/** A change in things or money against its two values. */
export const difference = defineCheck({
  id: 'difference',
  title: { zh: '增减数', en: 'Change in number' },
  why: {
    zh: '“由40个缩减至25个，减少15个”应为40-25。前后两值须与增减数同一单位；只有两值紧接在前、别无他解时，或写明所比年份、所至之数（“由46个增加9个，增为55个”“比2023年减少985件，2023年投诉量为5597件”）时，才指为矛盾。“由第11位上升至第4位，前移7位”同此。“新增1.08万户、注销0.46万户，净增0.62万户”为两数之差。',
    en: 'The difference of the two values of one quantity, in the same unit. It is called a contradiction only when the two values stand right before it and no other reading is left, or where the words name the year it is against or what it came to (由46个增加9个,增为55个). So are places moved (由第11位上升至第4位,前移7位). 净增 is what came in less what went out, told right beside it.',
  },
  voices: ['recomputed', 'contradicted', 'remark'],
  messages: {},
  run(passage, mention) {
    if (!isQuantity(mention)) return null
    const places = placesMoved(passage, mention)
    if (places.length > 0) return settle(mention, places)
    const net = netGrowth(passage, mention)
    if (net.length > 0) return settle(mention, net)
    const flow = recompute(mention, netOfFlows(passage, mention))
    if (flow) return flow
    const speaker = spokesman(passage, mention)
    const added = isAddition(speaker.lead)
    if (!added && !isChange(speaker)) return null
    const claim = asCounted(passage, mention)
    const pairs = countedPairs(passage, mention)
    if (added) return recompute(claim, candidates(pairs, 0))
    const sign = signOfNumber(speaker.lead)
    const sure = pairs.map((pair) =>
      isCountered(passage, mention, sign) ? { ...pair, proven: false } : pair,
    )
    const tried = candidates(sure, sign).map((one) =>
      isOffset(passage, claim, one) ? { ...one, proven: false } : one,
    )
    return settle(claim, tried, reversals(pairs, sign))
  },
})

/** 新增9辆, 收回17项 may be new things of any kind: it is a difference only where it agrees with one. */
const isAddition = (lead: string) => /(?:新增加?|增配|新添|收回|取消|剔除|清退)了?$/.test(lead)

/** 由318项调整为297项,减少31项、新增10项: only both steps together lead from the one to the other. */
function isCountered({ mentions }: Passage, change: Mention, sign: Sign): boolean {
  const beside = mentions.slice(Math.max(0, change.order - 1), change.order + 2)
  return beside.some(
    (one) =>
      sameUnit(one, change) &&
      (isAddition(one.lead) || (isChange(one) && signOf(one.lead) === -sign)),
  )
}

/** 由318人调整为297人,减少31人、调入8人、招录2人: what stands behind the step, whatever it is called, makes up for the rest. */
function isOffset(
  { mentions }: Passage,
  change: Mention,
  { operands, result }: Candidate,
): boolean {
  let left = change.reading?.value
  for (const one of mentions.slice(change.order + 1, change.order + 5)) {
    if (operands.some(({ reading }) => one.reading && reading?.value.equals(one.reading.value)))
      continue
    if (one.sentence !== change.sentence || !sameUnit(one, change)) return false
    left = left?.sub(one.reading?.value ?? 0)
    if (left?.equals(result.value)) return true
  }
  return false
}

const cameIn = /新(?:增|设|建|登记|划入|纳入|入)$/
/** The same with what came in named, which what went out may not be of. */
const thingsCameIn = /新(?:增|设|登记)[^,;。\d]{2,8}$/
const wentOut = /^[、,](?:注销|取消|退出|吊销|减少|删除|废止|清退|划出|撤销|解除|迁出)$/

/** Numbers before these that may be of a third flow: 合并减少20项。新增172项、取消126项,净增26项. */
const flowReach = 4
/** 共有8.4万户 is what there is; 共划出20项 is what went. */
const isStock = ({ lead }: Mention) =>
  /[共有总达]/.test(lead) && !/[划迁转并减调移撤退招录增销出入]/.test(lead)

/** 新增1.08万户、注销0.46万户,净增0.62万户; 净增46项(新增172项、取消126项). */
function netGrowth(passage: Passage, claim: Mention): Candidate[] {
  const sign = claim.lead.match(/净([增减])[加少]?了?$/)?.[1]
  if (!sign) return []
  const { mentions, text } = passage
  const behind = text[claim.figure.end] === '('
  const first = claim.order + (behind ? 1 : -2)
  const [into, out] = [mentions[first], mentions[first + 1]]
  if (!into || !out || !sameUnit(into, claim) || !sameUnit(out, claim)) return []
  const bare = cameIn.test(into.lead)
  if (!(bare || thingsCameIn.test(into.lead)) || !wentOut.test(between(passage, into, out)))
    return []
  const link = behind
    ? text[out.figure.end] === ')'
    : /^,(?:[较比](?:年初|[上去]年[末底]))?净[增减][加少]?了?$/.test(between(passage, out, claim))
  // 迁入84户,新增…、注销…: what else came in. 共有8.4万户 is what there is. …,净增…,吊销…: what else went.
  const last = Math.max(claim.order, out.order)
  const besides = [
    ...mentions.slice(Math.max(0, into.order - flowReach), into.order),
    ...mentions.slice(last + 1, last + 3).filter((one) => one.sentence === claim.sentence),
  ].filter((one) => one !== claim && one.figure.block === claim.figure.block)
  const alone = besides.every((one) => isStock(one) || !sameUnit(one, claim))
  const told = link && into.sentence === claim.sentence
  const [more, less] = sign === '增' ? [into, out] : [out, into]
  return candidatesOf(told && subtract(more, less), { proven: bare && alone })
}

const comesIn =
  /新(?:增|设|建|登记|划入|纳入|制定|出台|招录?|录|进)|制定|出台|印发|净?[转调]入|招录|录用/
const goesOut =
  /注销|取消|退[出休役]|吊销|废止|失效|清退|划出|撤销|解除|迁出|[调转]出|辞[职退]|离职|离岗|调离|核销/

/**
 * 新登记3.6万户,总量达28.4万户;注销1.9万户,净增1.7万户: farther apart the two may clear only; so may 退休11名,调出4名
 * together.
 */
function netOfFlows(passage: Passage, claim: Mention): Candidate[] {
  const sign = claim.lead.match(/净([增减])[加少]?了?$/)?.[1]
  if (!sign) return []
  const flows = before(passage, claim).filter((one) => sameUnit(one, claim) && !isChange(one))
  const [into, out] = [comesIn, goesOut].map((words) =>
    flows.filter(({ lead }) => words.test(lead)),
  )
  const [more, less] = [sums(into!), sums(out!)]
  return more.flatMap((one) =>
    less.flatMap((other) => candidatesOf(sign === '增' ? netOf(one, other) : netOf(other, one))),
  )
}

/** Of two numbers alone how both were rounded is known; see difference. */
function netOf(into: Mention[], out: Mention[]): Working | null {
  const [first, second] = [into[0], out[0]]
  const alone = into.length === 1 && out.length === 1 && first && second
  return alone ? subtract(first, second) : balance(into, out)
}

/** Each alone, and all of them together. */
const sums = (flows: Mention[]): Mention[][] => [
  ...flows.map((one) => [one]),
  ...(flows.length > 1 ? [flows.toReversed()] : []),
]

const placesWords =
  /第(\d+)[位名](?:[^,;。\d第]{0,4}[至到为]第(\d+)[位名],|,[较比](?:上年|去年|20\d\d年)度?的?第(\d+)[位名])[前后上下提][移进升降退]了?$/

/** 由第11位上升至第4位,前移7位; 第3名,较上年的第8名提升5个位次: places are no figures of their own, so only their numbers are read. */
function placesMoved(passage: Passage, { figure, reading }: Mention): Candidate[] {
  const said = passage.text.slice(Math.max(0, figure.start - 24), figure.start).match(placesWords)
  if (!said || !/[位名]/.test(figure.unit ?? '') || !reading) return []
  const [high = 0, low = 0] = [said[1], said[2] ?? said[3]].map(Number).sort((a, b) => b - a)
  const value = whole(BigInt(high - low))
  const result = { value, range: point(value) }
  return [{ operands: [], formula: `${high}-${low}`, result, proven: true }]
}

/** The pairs of values in the unit of the change, time limits in working days as the whole numbers they are. */
function countedPairs(passage: Passage, change: Mention): Comparison[] {
  const fits = (other: Mention) => isQuantity(other) && sameUnit(other, change)
  return comparisonsFor(passage, change, fits).map((pair) => ({
    ...pair,
    before: asCounted(passage, pair.before),
    after: asCounted(passage, pair.after),
  }))
}

function candidates(pairs: Comparison[], sign: Sign): Candidate[] {
  return pairs.flatMap((pair) => {
    const { before, after, proven } = pair
    const working = fell(pair, sign) ? subtract(before, after) : subtract(after, before)
    return candidatesOf(working, { proven })
  })
}

/** The differences with the direction of the words turned round. */
function reversals(pairs: Comparison[], sign: Sign): Slipped[] {
  const reversed = candidates(pairs, sign === 1 ? -1 : 1)
  return reversed.map((one) => ({ ...one, cause: 'direction' as const }))
}
