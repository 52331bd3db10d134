import { agreement } from '../arithmetic/agreement.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { between } from '../context/neighbours.ts'
import { partsExactly } from '../context/partition.ts'
import { withoutPlaces } from '../context/places.ts'
import { carriesAction } from '../context/polarity.ts'
import { actionsOf, type Rate } from '../context/rate.ts'
import { specific } from '../context/subject.ts'
import { sameUnit } from '../context/units.ts'
import { share } from './combine.ts'
import { takesShare } from './summed-shares.ts'

/** A share with the part and the base it is tried with. */
export interface TriedShare {
  part: Mention
  base: Mention
  rate: Rate
  /** All values that stand before it, from which another base might be meant. */
  around: Mention[]
}

/**
 * True when the words leave no other reading: the part right before 占, and the base divided by 其中, opened by 中, or named
 * by the share in its own words. A number that another base would give is left open, unless the base is named.
 */
export function provesShare(
  passage: Passage,
  claim: Mention,
  tried: TriedShare,
  named: boolean,
): boolean {
  const { part, base, rate, around } = tried
  if (part.order !== claim.order - 1 || base.sentence !== claim.sentence) return false
  if (base.figure.unit !== part.figure.unit || !standsUndivided(passage, base, part)) return false
  // Behind a semicolon another matter may begin, however much it looks like one more of the list.
  if (between(passage, base, claim).includes(';')) return false
  // 简易程序84件、普通程序21件,普通程序占全部的20%: one of a list is not what the next is of.
  if (/^[、和及与]/.test(between(passage, base, part))) return false
  if (named)
    return (
      !anotherAccount.test(between(passage, base, part)) && takesTheShare(passage, claim, tried)
    )
  // 占去年申请的, 占同类纠纷的: of something that the sentence does not tell.
  if (rate.words !== '') return false
  const others = around.filter((one) => one !== base && isLarger(one, part))
  if (!isBare(claim) && others.length > 0) return false
  return (
    (isDivided(passage, base, part, claim) ||
      isAmong(passage, base, part, claim) ||
      isPartitioned(passage, base, part, claim)) &&
    others.every((one) => takesShare(passage, one) || !wouldGive(claim, part, one))
  )
}

/** 其中公民20件,法人13件,占申请总数的82.5%: of both together, so nothing without a share may stand between. */
function standsUndivided(passage: Passage, base: Mention, part: Mention): boolean {
  return passage.mentions
    .slice(base.order + 1, part.order)
    .every((other) => !sameUnit(other, part) || takesShare(passage, other))
}

/** 全年行政复议调解86件: words that begin the account of other things. */
const anotherAccount = /全[年省市县区]|本年/

/** 占比 and 占 alone are of what was just divided; 占总数 may be of a total that stands elsewhere. */
function isBare({ lead }: Mention): boolean {
  return /占(?:比|到)?(?:达到?|为|约)?$/.test(lead)
}

const shareAtOnce = /^[,、(]?占(?:[^,;。]{0,24}|[^,;。]{0,12}最[高大多低],[^,;。]{0,3})$/

function isDivided(passage: Passage, base: Mention, part: Mention, claim: Mention): boolean {
  return (
    shareAtOnce.test(between(passage, part, claim)) &&
    (/^[,;]?其中/.test(between(passage, base, part)) || isOfThing(passage, base, part))
  )
}

/** 共有18个司法所,其中省级规范化司法所7个: the thing stands behind its classifier and returns in the part. */
function isOfThing(passage: Passage, base: Mention, part: Mention): boolean {
  const thing = between(passage, base, part).match(/^([^,;。\d]{2,8}),其中[^,;。\d]{2,16}$/)?.[1]
  return thing !== undefined && part.order === base.order + 1 && part.lead.endsWith(thing)
}

/** 受理286件,公民251件,占87.8%,法人35件,占12.2%: the parts come to the base exactly. */
function isPartitioned(passage: Passage, base: Mention, part: Mention, claim: Mention): boolean {
  return shareAtOnce.test(between(passage, part, claim)) && partsExactly(passage, base, part)
}

/** 214家企业中已设立专员的131家; not the 中 of 中小企业, 集中 and 审理中. */
const amongAtOnce =
  /^(?:[^,;。]{0,14}[业村员门位件目构区请题所户队镇乡校站卷])?中(?![小心央型医学外介国标共层等级期间止断])[^,;。中内外除]{1,16}的$/
/** Some were left out, or are of another kind. */
const othersBehind = /^[^。]*(?:[另除缺未余]|尚)/

/** 在182个村中,已有137个建成示范村,占比75.3%. */
function isAmong(passage: Passage, base: Mention, part: Mention, claim: Mention): boolean {
  const words = between(passage, base, part)
  return (
    part.order === base.order + 1 &&
    (/^[^,;。]{0,20}中,[^,;。]{0,16}$/.test(words) || isAtOnce(passage, base, claim, words)) &&
    /^[^,;。\d]{0,16}[,(]占[^,;。]{0,8}$/.test(between(passage, part, claim))
  )
}

function isAtOnce(
  { text, mentions }: Passage,
  base: Mention,
  claim: Mention,
  words: string,
): boolean {
  // 96家企业、82家门店中设立的71家: of both together.
  const previous = mentions[base.order - 1]?.figure.end ?? base.figure.start
  const joined = /^[^,;。]{0,12}[、和及与]/.test(text.slice(previous, base.figure.start))
  const behind = text.slice(claim.figure.end, claim.figure.end + aside)
  return amongAtOnce.test(withoutPlaces(words)) && !joined && !othersBehind.test(behind)
}

/** Characters behind a share that may say that some were left out. */
const aside = 30

/** 调解52件,调解案件占审结案件的35.9%: what takes the share is the part under its own name, or left out. */
function takesTheShare(passage: Passage, claim: Mention, { part, rate }: TriedShare): boolean {
  const words = between(passage, part, claim)
  if (shareAtOnce.test(words)) return true
  const taker = specific(rate.taker)
  if (taker.length < 2 || !/^,[^,;。\d]{2,24}$/.test(words)) return false
  const action = actionsOf({ kind: 'named', words: taker, taker: '' })
  return part.lead.includes(taker) || carriesAction(part.lead, action, rate)
}

function isLarger(base: Mention, part: Mention): boolean {
  const [whole, piece] = [base.reading?.value, part.reading?.value]
  return Boolean(
    whole && piece && sameUnit(base, part) && base !== part && whole.compare(piece) >= 0,
  )
}

function wouldGive(claim: Mention, part: Mention, base: Mention): boolean {
  const working = share(part, base)
  return Boolean(working && claim.reading && agreement(claim.reading, working.result))
}
