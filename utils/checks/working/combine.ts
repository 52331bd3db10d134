import type { Result } from '../arithmetic/agreement.ts'
import { add, divide, point, type Range, scale, subtract } from '../arithmetic/range.ts'
import { hundred } from '../arithmetic/rational.ts'
import type { Mention } from '../context/mention.ts'
import type { Working } from './evidence.ts'
import { operand } from './show.ts'

/** a/b in percent; null when a number is missing or b may be 0. */
export function share(a: Mention, b: Mention): Working | null {
  return ratio(a, b, `${operand(a)}/${operand(b)}`, [a, b], true)
}

/** a/(b+c) in percent. */
export function shareOfSum(a: Mention, parts: Mention[]): Working | null {
  const base = sum(parts)
  const range = base && a.reading && divide(a.reading.either, base.result.range)
  if (!base || !a.reading || !range) return null
  const value = a.reading.value.div(base.result.value).mul(hundred)
  const formula = `${operand(a)}/(${base.formula})`
  return { operands: [a, ...parts], formula, result: { value, range: scale(range, hundred) } }
}

/** (a+b)/c in percent. */
export function shareOfParts(parts: Mention[], base: Mention): Working | null {
  const top = sum(parts)
  const range = top && base.reading && divide(top.result.range, base.reading.either)
  if (!top || !base.reading || !range) return null
  const value = top.result.value.div(base.reading.value).mul(hundred)
  const formula = `${parts.length > 1 ? `(${top.formula})` : top.formula}/${operand(base)}`
  return { operands: [...parts, base], formula, result: { value, range: scale(range, hundred) } }
}

/** (b−a)/b in percent: what is left of b without a. Null when nothing would be left or b may be 0. */
export function shareOfRest(a: Mention, b: Mention): Working | null {
  const [part, base] = [a.reading, b.reading]
  const quotient = part && base && divide(part.either, base.either)
  if (!part || !base || !quotient || part.value.compare(base.value) > 0) return null
  const value = base.value.sub(part.value).div(base.value).mul(hundred)
  const formula = `(${operand(b)}-${operand(a)})/${operand(b)}`
  const range = subtract(point(hundred), scale(quotient, hundred))
  return { operands: [a, b], formula, result: { value, range } }
}

/** a/b as a plain number: 是上年的3倍, 人均. */
export function quotient(a: Mention, b: Mention): Working | null {
  return ratio(a, b, `${operand(a)}/${operand(b)}`, [a, b], false)
}

function ratio(
  a: Mention,
  b: Mention,
  formula: string,
  operands: Mention[],
  percent: boolean,
): Working | null {
  const [top, bottom] = [a.reading, b.reading]
  const range = top && bottom && divide(top.either, bottom.either)
  if (!top || !bottom || !range) return null
  const value = top.value.div(bottom.value)
  const result = percent
    ? { value: value.mul(hundred), range: scale(range, hundred) }
    : { value, range }
  return { operands, formula, result }
}

/** (later−earlier)/earlier in percent, printed so that the outcome is positive when `falls`. */
export function change(earlier: Mention, later: Mention, falls: boolean): Working | null {
  const [from, to] = [earlier.reading, later.reading]
  if (!from || !to) return null
  const [a, b] = falls ? [from, to] : [to, from]
  const range = relative(a.either, b.either, from.either, falls)
  if (!range) return null
  const value = a.value.sub(b.value).div(from.value).mul(hundred)
  const [left, right] = falls ? [earlier, later] : [later, earlier]
  const formula = `(${operand(left)}-${operand(right)})/${operand(earlier)}`
  return { operands: [left, right], formula, result: { value, range } }
}

/**
 * The range of (a−b)/from in percent where `from` is one of the two: 1−b/a when it falls, a/b−1 when it rises, so
 * that the common operand is not counted twice as uncertain.
 */
function relative(a: Range, b: Range, from: Range, falls: boolean): Range | null {
  const quotient = falls ? divide(b, from) : divide(a, from)
  if (!quotient) return null
  const percent = scale(quotient, hundred)
  const whole = point(hundred)
  return falls ? subtract(whole, percent) : subtract(percent, whole)
}

/** a−b in the unit of both. */
export function difference(a: Mention, b: Mention): Working | null {
  const [from, less] = [a.reading, b.reading]
  if (!from || !less) return null
  const alike = {
    rounded: subtract(from.rounded, less.rounded),
    truncated: subtract(from.truncated, less.truncated),
  }
  const range = subtract(from.either, less.either)
  const result = { value: from.value.sub(less.value), range, alike }
  return { operands: [a, b], formula: `${operand(a)}-${operand(b)}`, result }
}

/** What came in less what went out: 12+50-48. Null when one has no number. */
export function balance(incoming: Mention[], outgoing: Mention[]): Working | null {
  const [into, out] = [sum(incoming), sum(outgoing)]
  if (!into || !out) return null
  const value = into.result.value.sub(out.result.value)
  const range = subtract(into.result.range, out.result.range)
  const formula = `${into.formula}-${outgoing.map(operand).join('-')}`
  return { operands: [...incoming, ...outgoing], formula, result: { value, range } }
}

/** The sum of the parts; null when one has no number. */
export function sum(parts: Mention[]): Working | null {
  const readings = parts.map((part) => part.reading)
  const [first, ...rest] = readings
  if (!first || rest.some((reading) => !reading)) return null
  const start: Result = { value: first.value, range: first.either }
  const result = rest.reduce<Result>(
    (total, next) =>
      next ? { value: total.value.add(next.value), range: add(total.range, next.either) } : total,
    start,
  )
  return { operands: parts, formula: parts.map(operand).join('+'), result }
}
