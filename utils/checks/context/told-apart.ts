import type Fraction from 'fraction.js'
import { zero } from '../arithmetic/rational.ts'
import type { Mention, Passage } from './mention.ts'
import { sameUnit } from './units.ts'

/** Longest run of numbers that together are what is missing: 2人请假、1人休产假. */
const longestRun = 3

/**
 * True when the very number by which a reckoning misses its claim is told beside it, of the same unit: 排查126处,整改98处,
 * 剩余20处。因拆除灭失8处。 `used` are the claim and the operands; what is told stands in
 * their sentences, the one before or the next.
 */
export function isToldApart(
  passage: Passage,
  used: Mention[],
  claim: Mention,
  off: Fraction,
): boolean {
  const missing = off.abs()
  const last = Math.max(...used.map(({ sentence }) => sentence))
  const first = Math.min(...used.map(({ sentence }) => sentence))
  const end = Math.max(...used.map(({ order }) => order))
  const others = passage.mentions.filter(
    (one) =>
      one.figure.block === claim.figure.block &&
      one.sentence >= first - 1 &&
      one.sentence <= last + 1 &&
      !used.includes(one) &&
      (sameUnit(one, claim) || one.figure.unit === '个'),
  )
  if (others.some(({ reading }) => reading?.value.equals(missing))) return true
  const behind = others.filter(({ order }) => order > end).slice(0, longestRun)
  return behind.some((_, at) => at > 0 && sumOf(behind.slice(0, at + 1)).equals(missing))
}

function sumOf(mentions: Mention[]): Fraction {
  return mentions.reduce((sum, { reading }) => sum.add(reading?.value ?? 0), zero)
}
