import { agreement } from '../arithmetic/agreement.ts'
import { isWhole } from '../arithmetic/rational.ts'
import type { Mention } from '../context/mention.ts'
import type { Working } from './evidence.ts'

/** A working that the claim may well have come from, though the words do not prove it. */
export interface Doubt extends Working {
  /** Whether a claim deserves a second look when it misses it by any amount, or by a slip of the pen only. */
  telling: 'near' | 'any'
}

/** The working as a doubt; none where there is no working, or where it tells nothing. */
export function doubtsOf(working: Working | null, telling: Doubt['telling'] | null): Doubt[] {
  return working && telling ? [{ ...working, telling }] : []
}

/** Largest distance from the number on the page, as a part of it. */
const farthest = 0.2
/** Below so many steps any number is near any other: only the next two are near. */
const fewest = 100

/**
 * True when nothing proves the claim wrong and a reviewer should look twice all the same. Near is what one digit
 * written for another, or two beside each other exchanged, would make of it: clerks err so, and of numbers of three
 * digits that have nothing to do with each other two in a hundred come as near, of four digits three in a thousand.
 */
export function deservesLook(
  { figure, reading }: Mention,
  { telling, operands, result }: Doubt,
): boolean {
  if (!reading?.exact || !operands.every(isExact) || agreement(reading, result)) return false
  const step = reading.step
  // 占33.4% of 100/300: shares are evened out so as to come to a hundred.
  const evened = figure.kind === 'percentage' && step !== null
  if (evened && reading.value.sub(result.value).abs().compare(step) < 0) return false
  if (telling === 'any' || !step) return telling === 'any'
  const claimed = reading.value.div(step)
  const inSteps = result.value.div(step)
  const reckoned = figure.kind === 'percentage' ? inSteps.round() : inSteps
  if (claimed.d !== 1n || reckoned.d !== 1n || claimed.s < 0n || reckoned.s < 0n) return false
  const [a, b] = [Number(claimed.n), Number(reckoned.n)]
  const far = Math.abs(a - b)
  if (far > farthest * a) return false
  return a < fewest ? far <= 2 : isOneStroke(String(a), String(b))
}

/** Of so many workings in their order one may be missed by a stroke of the pen; any may be near by chance. */
const compared = 3

/**
 * The workings that a share or a rate may miss by a stroke of the pen: 59.13% where 1124/1901 is 59.12… and nothing fits. None
 * for whole percents, and where the numbers were not told to that digit. Of three digits only what is tried first counts,
 * and no change of numbers farther off.
 */
export function strokesOff({ reading, figure, order }: Mention, workings: Working[]): Doubt[] {
  const step = reading?.step
  if (!step || figure.kind !== 'percentage' || isWhole(step)) return []
  const digits = reading.value.div(step).toFraction().length
  const able = workings
    .slice(0, compared)
    .filter(({ formula, operands, result: { range } }, at) => {
      const told = range.low && range.high && range.high.sub(range.low).compare(step) <= 0
      // 增加38件,增长12.4%: of the increment right before it.
      const beside = !formula.includes('-') || operands[0]?.order === order - 1
      return told && (digits > 3 || (digits === 3 && at === 0 && beside))
    })
  return able.flatMap((one) => doubtsOf(one, 'near'))
}

function isExact(operand: Mention): boolean {
  return operand.reading?.exact === true
}

/** True when one digit written for another, or two beside each other exchanged, makes the one number of the other. */
export function isOneStroke(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const [first = 0, second, third] = [...one].flatMap((digit, at) =>
    digit === other[at] ? [] : [at],
  )
  if (second === undefined) return true
  const exchanged = one[first] === other[second] && one[second] === other[first]
  return third === undefined && second === first + 1 && exchanged
}
