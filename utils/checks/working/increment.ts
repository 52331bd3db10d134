import { add, divide, scale, subtract } from '../arithmetic/range.ts'
import { hundred, zero } from '../arithmetic/rational.ts'
import type { Sign } from '../context/change.ts'
import type { Increment } from '../context/increment.ts'
import type { Working } from './evidence.ts'
import { operand } from './show.ts'

/**
 * The change in percent that a value and its difference imply: 12/(112-12) when it grew, 12/(88+12) when it shrank.
 * Null when the words of difference and change point in different directions, or the baseline would not be above 0.
 */
export function changeFromIncrement(increment: Increment, sign: Sign): Working | null {
  const { current, by } = increment
  if (!current.reading || !by.reading || (sign !== 0 && sign !== increment.sign)) return null
  const grew = increment.sign > 0
  const [now, step] = [current.reading, by.reading]
  const base = grew ? now.value.sub(step.value) : now.value.add(step.value)
  if (base.compare(zero) <= 0) return null
  const range = divide(
    step.either,
    grew ? subtract(now.either, step.either) : add(now.either, step.either),
  )
  if (!range) return null
  const formula = `${operand(by)}/(${operand(current)}${grew ? '-' : '+'}${operand(by)})`
  const value = step.value.div(base).mul(hundred)
  return { operands: [by, current], formula, result: { value, range: scale(range, hundred) } }
}
