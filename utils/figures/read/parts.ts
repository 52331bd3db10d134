import type { Line } from '../line.ts'
import { compare } from '../numerals/exact.ts'
import { type Numeral, numeralOf } from '../numerals/numeral.ts'
import type { Quantity } from '../quantity.ts'
import { stretched } from './measured.ts'
import { scanOne } from './numeral-at.ts'

const denominators: Record<string, string> = { 百分之: '%', 千分之: '‰', 万分之: '‱' }

/** 百分之九十五点三, 千分之二, 百分百; null when none starts at `at`. */
export function partsAt(line: Line, at: number): Quantity | null {
  const { text } = line
  if (text[at + 1] !== '分') return null
  const unit = denominators[text.slice(at, at + 3)]
  if (unit) return partOf(line, at, unit)
  if (!text.startsWith('百分百', at)) return null
  const whole = numeralOf({ start: at, end: at + 3 }, 'chinese', 100)
  return stretched(line, whole, at + 3, 'percentage', '%')
}

function partOf(line: Line, at: number, unit: string): Quantity | null {
  const first = scanOne(line.text, at + 3)
  if (!first) return null
  // 百分之百: within a percentage the bare 百 is a hundred.
  const whole = { ...rangeOfParts(line.text, first, at), start: at, bare: false }
  return stretched(line, whole, whole.end, 'percentage', unit)
}

/** 百分之五至百分之十, 百分之十至二十. */
function rangeOfParts(text: string, first: Numeral, at: number): Numeral {
  const connector = /^(?:至|到|[—~-]{1,2})/.exec(text.slice(first.end, first.end + 2))
  if (!connector) return first
  let from = first.end + connector[0].length
  if (text.startsWith(text.slice(at, at + 3), from)) from += 3
  const second = scanOne(text, from)
  if (!second || compare(second.value, first.value) <= 0) return first
  return { ...first, end: second.end, upTo: second.value }
}
