import type Fraction from 'fraction.js'
import { slipOf } from '../arithmetic/slips.ts'
import { isValue } from '../context/change.ts'
import { isMeasuredAgainst } from '../context/measured-against.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { periodOf } from '../context/period.ts'
import { sum } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/** What an amount is called: the words of its clause right before it, and no others. */
const bareName =
  /^[、,]?(?:共|全年)?([\u4e00-\u9fff]{3,8}?)(?:总额|金额)?(?:共计?|合计|总计|为|达到?|了)*$/
/** One of several, or of several years. */
const notWhole = /其中|每|均|累计|新增|以来|年|月|季|[县区镇乡]|级|未|拟|计划|预算/
/** Fewer than three digits may be the same by chance, or because the one is a tenth of the other. */
const fewest = 100

const known = new WeakMap<Passage, Map<string, Mention[]>>()

/**
 * The other amount under the same name that has the digits of this one and more behind them, a power of ten off: 罚没款4.13亿元
 * in the opening, 罚没款4126.7万元 below. The one written to more digits is taken for the truth; none where there is no other, or
 * where the name stands for a third amount.
 */
export function powerOfTenOff(passage: Passage, claim: Mention): Candidate[] {
  const key = keyOf(passage, claim)
  if (!key) return []
  const named = groupsOf(passage).get(key) ?? []
  const [other, ...more] = named.filter((one) => one !== claim)
  const again = more.every(
    ({ reading }) => other?.reading && reading?.value.equals(other.reading.value),
  )
  const working = other && again && isShiftedFrom(claim, other) ? sum([other]) : null
  return candidatesOf(working, { proven: other !== undefined && ofTheSame(passage, claim, other) })
}

/** 全年罚没款…, 全市共…: of all there was, and not of one field, one body, one action. */
const ofAll = /全[年省市县区国]|共|总/
const ofSome = /领域|方面|行业|[专各]项|行动|其中|中,|[一二三四五六七八九]是|支队|大队|直接|本级/

/** 查处案件3860件,罚没款4.13亿元…查办案件120件,罚没款4126.7万元: beside other counts, or in one field only, an amount is of other things. */
function ofTheSame(passage: Passage, claim: Mention, other: Mention): boolean {
  const [these = [], those = []] = [claim, other].map((one) => countsBeside(passage, one))
  if (these.length > 0 && those.length > 0)
    return these.some((one) => those.some((another) => another.equals(one)))
  const told = [claim, other].map(({ sentence }) =>
    passage.text.slice(passage.starts[sentence], passage.starts[sentence + 1]),
  )
  return told.some((words) => ofAll.test(words)) && !told.some((words) => ofSome.test(words))
}

function countsBeside({ mentions }: Passage, one: Mention): Fraction[] {
  const near = mentions.slice(Math.max(0, one.order - beside), one.order + beside)
  return near.flatMap(({ figure, sentence, reading }) =>
    figure.kind === 'count' && sentence === one.sentence && reading ? [reading.value] : [],
  )
}

/** Figures on either side that may tell what an amount is of. */
const beside = 12

function groupsOf(passage: Passage): Map<string, Mention[]> {
  const found = known.get(passage)
  if (found) return found
  const groups = new Map<string, Mention[]>()
  for (const mention of passage.mentions) {
    const key = keyOf(passage, mention)
    if (key) groups.set(key, [...(groups.get(key) ?? []), mention])
  }
  known.set(passage, groups)
  return groups
}

/** Name and time of an amount that stands for the whole; null for others. */
function keyOf(passage: Passage, mention: Mention): string | null {
  const { figure, lead, reading } = mention
  const name = lead.match(bareName)?.[1]
  if (!name || notWhole.test(name) || figure.kind !== 'amount' || figure.cell) return null
  if (!reading?.exact || !isValue(mention) || isMeasuredAgainst(mention)) return null
  const period = periodOf(passage, mention)
  const time = period && ('year' in period ? period.year : period.back || null)
  return `${name}|${time}`
}

/** 413 of 41267: the first digits, rounded or cut off, at another place. */
function isShiftedFrom({ reading: claim }: Mention, { reading: other }: Mention): boolean {
  const [few, many] = [claim, other].map((one) => one?.step && one.value.div(one.step))
  if (!claim || !other || !few || !many || few.compare(fewest) < 0) return false
  // 2.36亿 and 2360万: the tenth of it may be meant.
  if (few.n % 10n === 0n || many.n % 10n === 0n || many.compare(few.mul(5)) < 0) return false
  const slip = slipOf(claim, { value: other.value, range: other.either })
  return slip !== null && slip !== 'swapped-digits'
}
