import type { Mention } from './mention.ts'
import { isFraction, isPoints, isQuantity, isRate } from './units.ts'

/** +1 says it grew, −1 that it shrank; 0 when the word does not tell (提速 of a duration that falls, 变化). */
export type Sign = 1 | -1 | 0

const risingVerbs =
  '增长|增加|增多|上升|上涨|攀升|上调|扩大|净增|增收|增支|(?<!新)增|(?<!新|增)添|(?<![最众许很更诸大])多'
const fallingVerbs =
  '下降|减少|减收|减支|降低|压缩|压减|精减|缩减|缩短|缩小|核减|削减|下调|下滑|回落|降|减|(?<![至不])少'
const vagueVerbs = '提升|提高|提速|提效|改善|变化|精简|新增'
/** What may stand between the verb and its number. */
const filler = '(?:了|约|近|超过?|逾|高达|仅|分别|将近|均)*'
/** Nouns of a change: what follows 为 or 达 is then the change itself. */
const changeNouns =
  '[增降涨升减跌]幅|增速|(?:增长|下降|上升|增加|减少|降低|压缩|压减|缩短|缩减|精[简减]|提升|提高|提速|提效|变化)率|(?:压缩|压减|缩减)比'
const changeExtents = `(?:${risingVerbs}|${fallingVerbs}|${vagueVerbs})的?(?:比例|比率|幅度|速度)`
// No alternative is two others in a row, or a long run of them would be tried in every way.
const linkToNumber = '(?:了|约|近|超过?|逾|达到?|高达|均|分别|依次|为|仅)*'

const changeNoun = new RegExp(`(?:${changeNouns}|${changeExtents})${linkToNumber}$`)
const rateVerb = new RegExp(`(?:${risingVerbs}|${fallingVerbs}|${vagueVerbs})${filler}达?$`)
const countVerb = new RegExp(`(?:${risingVerbs}|${fallingVerbs})${filler}$`)
const scoreVerb =
  /(?:提升|提高|增加|增长|上升|下降|降低|减少|前进|后退|[前后上下]移|往[前后]挪|跃升|攀升|晋位|提前)了?$/
/** 压缩办理时限60%: a shrinking verb with its short object. 增加人员12名 is an addition, no change of a state. */
const rateObject =
  /(?:(?:压缩|压减|缩减|缩短|减少|精简|降低|缩小|提速)[^,;。率占比至到为达]{1,12}|[减省](?:环节|时间|时限|材料|跑动|次数|流程|程序|证明))(?:均|约|近|超过?|分别|达)*$/
const countObject = /(?:压缩|压减|缩减|缩短|减少)[^,;。率占比至到为达共]{1,10}$/
/** 比改革前提前12个工作日. */
const broughtForward = /[较比][^,;。]{1,8}(?:提前|推迟|延长)了?$/
const comparedWith = /(?:同比|环比|较上年|比上年|较去年|比去年)[^,;。率至到]{0,8}$/
const changeAmount = /[增减]量(?:为|达|是)?$/
const comparedAddition =
  /(?:同比|环比|[较比](?:上年|去年|前年|上一年|年初|期初|20\d\d年)[^,;。]{0,6})(?:新增|[多少](?:[跑查办发交填报收]|受理|办理|查处|立案|审结|调解|化解|处理)?)了?$/
/** 较上年12.6%下降4.3个百分点: what the change that follows is measured against, and none itself. */
const measuredAgainst = /[较比](?:上年|去年|上一年|20\d\d年)(?:同期)?的?$/
const changeBehind = new RegExp(
  `^(?:又|再|大幅|略有|小幅)?(?:${risingVerbs}|${fallingVerbs}|提升|提高)`,
)
const changeTail = /^的(?:增长|增幅|降幅|涨幅|增速|降|增)/

/** Every search for operands asks it of every neighbour. */
const known = new WeakMap<Mention, boolean>()

/** True when the figure says by how much something changed, not what it came to (下降至20% is a level). */
export function isChange(mention: Mention): boolean {
  const said = known.get(mention)
  if (said !== undefined) return said
  const changes = readChange(mention)
  known.set(mention, changes)
  return changes
}

/** True for quantities that tell what something came to: parts, bases and totals are such, changes are not. */
export function isValue(mention: Mention): boolean {
  return isQuantity(mention) && !isChange(mention)
}

function readChange(mention: Mention): boolean {
  const { kind } = mention.figure
  if (isPoints(mention) || mention.figure.text === '减半') return true
  if (isRate(mention) || isFraction(mention) || kind === 'multiple') return isRateChange(mention)
  if (kind === 'rank' || kind === 'fraction') return false
  return isCountChange(mention)
}

function isRateChange({ lead, tail }: Mention): boolean {
  if (measuredAgainst.test(lead) && changeBehind.test(tail)) return false
  return (
    changeNoun.test(lead) ||
    rateVerb.test(lead) ||
    rateObject.test(lead) ||
    comparedWith.test(lead) ||
    changeTail.test(tail)
  )
}

function isCountChange({ figure, lead, tail }: Mention): boolean {
  if (countVerb.test(lead) || comparedAddition.test(lead) || changeAmount.test(lead)) return true
  const place = /^个?(?:位次?|名次)$/.test(figure.unit ?? '') || /^(?:位次|名次)/.test(tail)
  if (figure.kind === 'score' || place) return scoreVerb.test(lead)
  if (figure.kind === 'duration' && broughtForward.test(lead)) return true
  return /^(?:count|duration|measure)$/.test(figure.kind) && countObject.test(lead)
}

const signedVerb = new RegExp(
  `(${risingVerbs}|升|涨|多)|(${fallingVerbs}|压|缩)|(${vagueVerbs})`,
  'g',
)

/** The direction its words give a change; 0 for words that do not tell. */
export function signOf(words: string): Sign {
  const last = [...words.matchAll(signedVerb)].at(-1)
  if (!last || last[3]) return 0
  return last[1] ? 1 : -1
}

/** As `signOf` for points, scores and counts, which 提高 and 提升 always raise (a time is 提速 when it falls). */
export function signOfNumber(words: string): Sign {
  return signOf(words.replace(/提升|提高/g, '上升'))
}
