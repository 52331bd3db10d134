import type Fraction from 'fraction.js'
import { divide, meets, type Range, scale } from '../arithmetic/range.ts'
import { hundred } from '../arithmetic/rational.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { type Doubt, doubtsOf } from './second-look.ts'
import { type PartWithShare, sharesListedWith } from './shares-listed.ts'
import { operand } from './show.ts'

/** Fewer others can have a base in common by chance. */
const fewestOthers = 3
/** A share farther off than this is of something else. */
const farthest = 3 / 2

/**
 * 服装1108件,占28.1%;食品946件,占21.4%;家居540件,占13.7%;交通331件,占8.4%, the total told nowhere: the others are shares of one
 * number, whatever it is, and this one is not.
 */
export function unlikeSiblings(passage: Passage, claim: Mention): Doubt[] {
  const list = sharesListedWith(passage, claim)
  const own = list.find(({ rate }) => rate === claim)
  const others = list.filter((one) => one !== own)
  if (!own || others.length < fewestOthers) return []
  const base = commonBase(others)
  const top = base && own.part.reading && divide(scale(own.part.reading.either, hundred), base)
  if (!top || !claim.reading || meets(claim.reading.either, top)) return []
  const [largest] = others.toSorted((a, b) => numberOf(b.part) - numberOf(a.part))
  return largest ? doubtOf(own, largest, top) : []
}

function doubtOf({ part, rate }: PartWithShare, other: PartWithShare, range: Range): Doubt[] {
  const [a, b, c] = [part, other.part, other.rate].map(({ reading }) => reading?.value)
  if (!a || !b || !c) return []
  const value: Fraction = a.mul(c).div(b)
  const times = value.valueOf() / numberOf(rate)
  if (times > farthest || times < 1 / farthest) return []
  const formula = `${operand(part)}/(${operand(other.part)}/${operand(other.rate)}%)`
  const operands = [part, other.part, other.rate]
  return doubtsOf({ operands, formula, result: { value, range } }, 'any')
}

/** The numbers that all of these can be shares of; null where there is none. */
function commonBase(shares: PartWithShare[]): Range | null {
  const bases = shares.map(({ part, rate }) =>
    part.reading && rate.reading
      ? divide(scale(part.reading.either, hundred), rate.reading.either)
      : null,
  )
  const [first, ...rest] = bases
  return rest.reduce<Range | null>((all, one) => all && one && both(all, one), first ?? null)
}

/** What lies in both; null where nothing does. */
function both(a: Range, b: Range): Range | null {
  if (!meets(a, b)) return null
  const low = !a.low || (b.low && b.low.compare(a.low) > 0) ? b : a
  const high = !a.high || (b.high && b.high.compare(a.high) < 0) ? b : a
  return { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen }
}

function numberOf({ reading }: Mention): number {
  return reading?.value.valueOf() ?? 0
}
