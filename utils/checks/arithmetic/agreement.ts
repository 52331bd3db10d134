import type Fraction from 'fraction.js'
import { meets, point, type Range } from './range.ts'
import type { Reading } from './reading.ts'

/** A recomputed quantity: from the values as written, and from all that the operands can stand for. */
export interface Result {
  value: Fraction
  range: Range
  /**
   * Where it is told: what the operands give if all were rounded half-up, and if all were cut off. Who writes them
   * rounds all in one way, and the claim as well.
   */
  alike?: Pick<Reading, 'rounded' | 'truncated'>
}

/**
 * How a claim agrees with what was recomputed. `within`: only because the operands themselves are rounded;
 * null: disjoint under every rounding of claim and operands.
 */
export type Agreement = 'exact' | 'half-up' | 'truncated' | 'within' | null

/** Compares a claim with a result, the strictest agreement first. */
export function agreement(claim: Reading, result: Result): Agreement {
  if (claim.exact && claim.value.equals(result.value)) return 'exact'
  const alone = point(result.value)
  if (meets(claim.rounded, alone)) return 'half-up'
  if (meets(claim.truncated, alone)) return 'truncated'
  return isWithin(claim, result) ? 'within' : null
}

function isWithin(claim: Reading, { range, alike }: Result): boolean {
  if (!alike) return meets(claim.either, range)
  return meets(claim.rounded, alike.rounded) || meets(claim.truncated, alike.truncated)
}
