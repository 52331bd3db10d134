import Fraction from 'fraction.js'
import type { Result } from './agreement.ts'
import { meets, type Range, scale } from './range.ts'
import { whole } from './rational.ts'
import type { Reading } from './reading.ts'

/** A cause that would explain why a claim and its recomputation differ. */
export type Slip = 'decimal-point' | 'ten-thousand' | 'hundred-million' | 'swapped-digits'

/** Factors between claim and truth that a hand makes: a shifted point or zero, 万 or 亿 lost or written twice. */
const slipFactors: [Slip, bigint][] = [
  ['decimal-point', 10n],
  ['decimal-point', 100n],
  ['ten-thousand', 10_000n],
  ['hundred-million', 100_000_000n],
]

/** The slip that would make the claim agree with the result; null when none does. */
export function slipOf(claim: Reading, result: Result): Slip | null {
  const scaled = slipFactors.find(([, by]) => agreesTimes(claim, result.range, by))
  return scaled?.[0] ?? (swaps(claim, result) ? 'swapped-digits' : null)
}

function agreesTimes(claim: Reading, range: Range, by: bigint): boolean {
  const up = whole(by)
  return meets(scale(claim.either, up), range) || meets(scale(claim.either, up.inverse()), range)
}

/** Two neighbouring digits of the claim exchanged give the result: 73.5 written for 37.5. */
function swaps(claim: Reading, result: Result): boolean {
  const step = claim.step
  if (!step || !claim.exact) return false
  const steps = claim.value.div(step)
  if (steps.d !== 1n || steps.s < 0n) return false
  return exchanges(steps.n.toString()).some((digits) =>
    meets({ ...shifted(claim, new Fraction(BigInt(digits), 1n).mul(step)) }, result.range),
  )
}

function shifted(claim: Reading, value: Fraction): Range {
  const by = value.sub(claim.value)
  const move = (end: Fraction | null) => end?.add(by) ?? null
  return { ...claim.either, low: move(claim.either.low), high: move(claim.either.high) }
}

function exchanges(digits: string): string[] {
  return Array.from({ length: Math.max(0, digits.length - 1) }, (_, at) => {
    const [left, right] = [digits[at] ?? '', digits[at + 1] ?? '']
    return digits.slice(0, at) + right + left + digits.slice(at + 2)
  }).filter((other) => other !== digits)
}
