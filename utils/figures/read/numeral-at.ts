import { scanArabic } from '../numerals/arabic.ts'
import { isDigit, skipBlank } from '../numerals/characters.ts'
import { scanChinese } from '../numerals/chinese.ts'
import type { Numeral } from '../numerals/numeral.ts'

/** The number that starts at `at`, in either script; ranges are read whole. */
export function numeralAt(text: string, at: number): Numeral | null {
  const first = scanOne(text, at)
  return first && (rangeFrom(text, first) ?? first)
}

function scanOne(text: string, at: number): Numeral | null {
  return isDigit(text[at]) ? scanArabic(text, at) : scanChinese(text, at)
}

const connectors = / ?(?:[—–~-]{1,2}|至|到) ?/y

/** 5至10, 5—10万: the second number's scale holds for the first when that has none. */
function rangeFrom(text: string, first: Numeral): Numeral | null {
  if (first.vague || first.more || first.bare) return null
  connectors.lastIndex = first.end
  const found = connectors.exec(text)
  if (!found) return null
  const second = scanOne(text, first.end + found[0].length)
  if (!second || second.script !== first.script || second.vague || second.bare) return null
  const shared = second.scaled && !first.scaled ? sharing(text, first, second) : first
  if (shared.value.compare(second.value) >= 0) return null
  return { ...shared, end: second.end, upTo: second.value, more: second.more }
}

function sharing(text: string, first: Numeral, second: Numeral): Numeral {
  const plain = scanOne(text.slice(second.start, second.end).replace(/[余多万亿百千]/g, ''), 0)
  if (!plain || plain.value.equals(0)) return first
  const factor = second.value.div(plain.value)
  return {
    ...first,
    value: first.value.mul(factor),
    step: first.step.mul(factor),
    lead: first.lead.mul(factor),
    scaled: true,
  }
}

/** The offset after one optional blank. */
export const afterBlank = skipBlank
