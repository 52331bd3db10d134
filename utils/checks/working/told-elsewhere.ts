import { isValue } from '../context/change.ts'
import { isMeasuredAgainst } from '../context/measured-against.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { periodOf } from '../context/period.ts'

/** What an amount is called: the words of its clause right before it, and no others. */
const bareName =
  /^[、,]?(?:共|全年)?([\u4e00-\u9fff]{3,8}?)(?:总额|金额)?(?:共计?|合计|总计|为|达到?|了)*$/
/** One of several, or of several years. */
const notWhole = /其中|每|均|累计|新增|以来|年|月|季|[县区镇乡]|级|未|拟|计划|预算/
/** Fewer digits may be the same by chance, or because the one is a tenth of the other. */
const fewestDigits = 3

const known = new WeakMap<Passage, Map<string, Mention[]>>()

/**
 * The other amount under the same name that has the digits of this one and more behind them, a power of ten off: 罚没款4.13亿元
 * in the opening, 罚没款4126.7万元 below. The one written to more digits is taken for the truth; null where there is none, or
 * where the name stands for a third amount.
 */
export function powerOfTenOff(passage: Passage, claim: Mention): Mention | null {
  const key = keyOf(passage, claim)
  if (!key) return null
  const named = groupsOf(passage).get(key) ?? []
  const [other, ...more] = named.filter((one) => one !== claim)
  const again = more.every(
    ({ reading }) => other?.reading && reading?.value.equals(other.reading.value),
  )
  return other && again && isShiftedFrom(claim, other) ? other : null
}

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
function isShiftedFrom(claim: Mention, other: Mention): boolean {
  const [few, many] = [digitsOf(claim), digitsOf(other)]
  const [one, two] = [claim.reading?.value, other.reading?.value]
  if (few.length < fewestDigits || many.length <= few.length || !one || !two) return false
  const cut = many.slice(0, few.length)
  const rounded = String(Math.round(Number(`${cut}.${many.slice(few.length)}`)))
  const ratio = one.div(two).valueOf()
  return (few === cut || few === rounded) && (ratio > 5 || ratio < 0.2)
}

/** The digits as written, without closing zeros. */
function digitsOf({ reading }: Mention): string {
  const steps = reading?.step && reading.value.div(reading.step)
  return steps && steps.d === 1n ? steps.n.toString().replace(/0+$/, '') : ''
}
