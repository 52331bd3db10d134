import { unitAt } from '../lexicon/units.ts'
import { scanArabic } from '../numerals/arabic.ts'
import { codesOf, isDigitAt, skipBlank } from '../numerals/characters.ts'
import { scanChinese } from '../numerals/chinese.ts'
import { compare, floatOf } from '../numerals/exact.ts'
import { type Numeral, scaledBy } from '../numerals/numeral.ts'

/** The number that starts at `at`, in either script; ranges are read whole. */
export function numeralAt(text: string, at: number): Numeral | null {
  const first = scanOne(text, at)
  return first && (rangeFrom(text, first) ?? first)
}

/** One number without looking for a range. */
export function scanOne(text: string, at: number): Numeral | null {
  return isDigitAt(text, at) ? scanArabic(text, at) : scanChinese(text, at)
}

const connectorCodes = codesOf(' —–~-至到')
const connectors = / ?(?:[—–~-]{1,2}|至|到) ?/y
/** Words of change before the first number: 由5件至10件 says two things, 5件至10件 one. */
const changeBefore = /[由从自]$|(?:增|升|降|提高|减少?|压缩|缩短|下调|上调)$/

/** 5至10个, 5—10万元, 5%-10%, 2000元至5000元. */
function rangeFrom(text: string, first: Numeral): Numeral | null {
  if (first.vague || first.more || first.bare) return null
  const unit = unitAt(text, skipBlank(text, first.end))
  const end = unit ? skipBlank(text, first.end) + unit.word.length : first.end
  const repeated =
    unit && connectorCodes.has(text.charCodeAt(end)) && !followsChange(text, first.start)
  return (
    (repeated && rangeOver(text, first, end, unit.word)) || rangeOver(text, first, first.end, null)
  )
}

function followsChange(text: string, at: number): boolean {
  return changeBefore.test(text.slice(Math.max(0, at - 4), at))
}

function rangeOver(text: string, first: Numeral, end: number, unit: string | null): Numeral | null {
  if (!connectorCodes.has(text.charCodeAt(end))) return null
  connectors.lastIndex = end
  const found = connectors.exec(text)
  if (!found) return null
  const second = scanOne(text, end + found[0].length)
  if (!second || second.script !== first.script || second.vague || second.bare) return null
  if (unit !== null && unitAt(text, skipBlank(text, second.end))?.word !== unit) return null
  const low = unit === null ? withScaleOf(first, second) : first
  if (compare(low.value, second.value) >= 0) return null
  return { ...low, end: second.end, upTo: second.value, more: second.more }
}

/** 5—10万元: the second number's scale holds for the first one too; 8000至1万人 keeps it apart. */
function withScaleOf(first: Numeral, second: Numeral): Numeral {
  if (!second.scaled || first.scaled) return first
  const exponent = floatOf(second.value) >= 1e8 ? 8 : 4
  const shared = scaledBy(first, exponent, first.end)
  return compare(shared.value, second.value) < 0 ? shared : first
}
