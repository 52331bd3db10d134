import type Fraction from 'fraction.js'
import { decimal, decimalsOf, hundred, whole } from '../arithmetic/rational.ts'
import { isPoint } from '../arithmetic/reading.ts'
import {
  isBase,
  isInformative,
  likelihoodOfCatching,
  numerators,
  type Run,
} from '../arithmetic/whole-numbers.ts'
import type { Mention } from '../context/mention.ts'
import { run } from './show.ts'

/** Whether a whole number out of a base gives a rate. */
export interface Feasibility {
  name: string
  /** True also when the base has a numerator for every rate, so that nothing is said. */
  feasible: boolean
  /** "72/73", "45097–45142/45210": the whole numerators that give the rate; "…/1.2万" when the base is rounded. */
  formula: string
  /** "84/203=41.38%、85/203=41.87%": the whole numerators on either side. */
  nearest: string
  /** How likely a wrong rate would have no numerator, 0–1. */
  likelihood: number
}

/** Tries a rate on a base of counted things. */
export function feasibility(claim: Mention, base: Mention): Feasibility {
  const size = base.reading && isPoint(base.reading) ? base.reading.value : null
  return feasibilityOn(claim, { name: base.figure.text, size })
}

/** Tries a rate on a base that may be none of the page's own figures, such as the sum of two. */
export function feasibilityOn(
  claim: Mention,
  { name, size }: { name: string; size: Fraction | null },
): Feasibility {
  const rate = claim.reading
  const silent = { name, feasible: true, formula: `…/${name}`, nearest: '', likelihood: 0 }
  if (!rate || !size || !isBase(size)) return silent
  const count = size.n
  const decimals = decimalsOf(rate.step)
  const found = within(numerators(rate, count), count, rate.value)
  if (found) return { ...silent, formula: `${run(found)}/${count}` }
  if (!isInformative(count, decimals)) return silent
  return {
    ...silent,
    feasible: false,
    nearest: neighbours(rate.value, count, decimals),
    likelihood: likelihoodOfCatching(count, decimals),
  }
}

/** No numerator is below 0, and of a rate up to 100 % none above its base, though rounding would leave room for some. */
function within(found: Run | null, base: bigint, rate: Fraction): Run | null {
  if (!found) return null
  const first = found.first < 0n ? 0n : found.first
  const last = found.last > base && rate.compare(hundred) <= 0 ? base : found.last
  return first <= last ? { first, last } : null
}

function neighbours(rate: Fraction, count: bigint, decimals: number): string {
  const below = (rate.n * count) / (rate.d * 100n)
  return [below, below + 1n]
    .filter((k) => k <= count)
    .map((k) => {
      const value = whole(k).div(whole(count)).mul(hundred)
      return `${k}/${count}=${decimal(value, decimals + 1)}%`
    })
    .join('、')
}
