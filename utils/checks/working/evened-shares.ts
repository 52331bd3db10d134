import Fraction from 'fraction.js'
import { hundred } from '../arithmetic/rational.ts'
import { isChange } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { after, before } from '../context/neighbours.ts'
import type { Candidate } from './settle.ts'

/** Fewer shares are not evened out. */
const leastShares = 3
/** How far rounded shares of one whole may be from a hundred together, in percent. */
const mostOff = 0.5
const zero = new Fraction(0)

/**
 * 占50.00%、7.15%、14.29%、28.57% for 7, 1, 2 and 4 of 14: of shares that are to come to a hundred together, some are
 * rounded the other way (Hare’s largest remainders; seen on the pages of courts and markets' offices). True for a share of
 * such a list that is less than one of its last digits off.
 */
export function isEvened(passage: Passage, claim: Mention, { result }: Candidate): boolean {
  const { reading } = claim
  if (!reading?.step) return false
  const off = reading.value.sub(result.value).abs()
  if (off.compare(reading.step) >= 0) return false
  const shares = [...before(passage, claim).reverse(), claim, ...after(passage, claim)].filter(
    (one) => one.figure.kind === 'percentage' && one.reading && !isChange(one),
  )
  return runsWith(shares, shares.indexOf(claim)).some(comesToAll)
}

/** The runs of shares right behind one another that hold the one at an index; other lists stand beside it in a sentence. */
function runsWith(shares: Mention[], at: number): Mention[][] {
  const starts = shares.slice(0, at + 1).map((_, start) => start)
  const ends = shares.slice(at).map((_, more) => at + more + 1)
  return starts.flatMap((start) => ends.map((end) => shares.slice(start, end)))
}

function comesToAll(shares: Mention[]): boolean {
  if (shares.length < leastShares) return false
  const total = shares.reduce((sum, one) => sum.add(one.reading!.value), zero)
  return total.sub(hundred).abs().compare(mostOff) <= 0
}
