import type { Unit } from '../lexicon/units.ts'
import type { Line } from '../line.ts'
import { codesOf, skipBlank } from '../numerals/characters.ts'
import { half, sum } from '../numerals/exact.ts'
import type { Numeral } from '../numerals/numeral.ts'
import type { Quantity } from '../quantity.ts'
import {
  type Approximator,
  approximatorAfter,
  approximatorBefore,
  leastBefore,
} from './approximators.ts'
import { meaningOf } from './meaning.ts'
import { moreAfterUnit, perUnit } from './unit-tail.ts'

const inners = codesOf('多半')

/** A number with its unit and the words that stretch it. */
export function measured(line: Line, numeral: Numeral, unit: Unit): Quantity {
  const { text } = line
  const unitStart = skipBlank(text, numeral.end)
  const unitEnd = perUnit(text, unitStart + unit.word.length)
  const word = text.slice(unitStart, unitEnd)
  const inner = word.startsWith('个') && inners.has(word.charCodeAt(1)) ? word.charAt(1) : ''
  if (!inner) return stretched(line, numeral, unitEnd, unit.kind, word)
  return stretched(line, withInner(numeral, inner), unitEnd, unit.kind, word.replace(inner, ''))
}

/** 3个多月 is more than three months, 1个半小时 an hour and a half: the word stands within the unit. */
function withInner(numeral: Numeral, inner: string): Numeral {
  if (inner === '多') return { ...numeral, more: inner }
  return { ...numeral, value: sum(numeral.value, half), step: -1, lead: -1 }
}

/** A number without a unit, or whose unit is not written beside it. */
export function unmeasured(line: Line, numeral: Numeral): Quantity {
  return stretched(line, numeral, numeral.end, 'count', null)
}

/** 压缩到2天内 reports two days reached; elsewhere 2天内 is a limit. */
function limitAfter(text: string, start: number, end: number): Approximator | null {
  const after = approximatorAfter(text, end)
  return after?.word === '内' && /[至到为]/.test(text[start - 1] ?? '') ? null : after
}

/** Adds 近, 不少于 before and 左右, 以上 after to the number and its unit. */
export function stretched(
  line: Line,
  numeral: Numeral,
  unitEnd: number,
  kind: Quantity['kind'],
  unit: string | null,
): Quantity {
  const { text } = line
  const before = approximatorBefore(text, numeral.start, numeral.bare || numeral.scaled)
  const more = moreAfterUnit(text, unitEnd)
  const after = limitAfter(text, numeral.start, more.end)
  const word = before ?? after ?? leastBefore(text, numeral.start)
  const meaning = meaningOf(numeral, word, more.word)
  return {
    start: before ? numeral.start - before.word.length : numeral.start,
    end: after ? more.end + after.word.length : more.end,
    kind,
    value: numeral.value,
    step: numeral.step,
    lead: numeral.lead,
    upTo: numeral.upTo,
    unit,
    unitEnd: more.end,
    numberStart: numeral.start,
    approximate: meaning.approximate,
    stretch: meaning.stretch,
    closed: meaning.closed,
    exactness: meaning.exactness,
  }
}
