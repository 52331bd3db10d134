import { type Unit, unitAt } from '../lexicon/units.ts'
import type { Line } from '../line.ts'
import { skipBlank } from '../numerals/characters.ts'
import type { Numeral } from '../numerals/numeral.ts'
import type { Quantity, Stretch } from '../quantity.ts'
import { type Approximator, approximatorAfter, approximatorBefore } from './approximators.ts'
import { moreAfterUnit, perUnit } from './unit-tail.ts'

/** A number with its unit and the words that stretch it. */
export function measured(line: Line, numeral: Numeral, unit: Unit): Quantity {
  const { text } = line
  const unitStart = skipBlank(text, numeral.end)
  const unitEnd = perUnit(text, unitStart + unit.word.length)
  return stretched(line, numeral, unitEnd, unit.kind, text.slice(unitStart, unitEnd))
}

/** A number without a unit, or whose unit is not written beside it. */
export function unmeasured(line: Line, numeral: Numeral): Quantity {
  return stretched(line, numeral, numeral.end, 'count', null)
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
  const after = approximatorAfter(text, more.end)
  const start = before ? numeral.start - before.word.length : numeral.start
  return {
    start,
    end: after ? more.end + after.word.length : more.end,
    kind,
    value: numeral.value,
    step: numeral.step,
    lead: numeral.lead,
    upTo: numeral.upTo,
    unit,
    unitEnd: more.end,
    numberStart: numeral.start,
    ...meaning(numeral, before, after, numeral.more ?? more.word),
  }
}

/** A bound outweighs an approximation: 不少于50余次 is a bound. Without words the number itself may be vague. */
function meaning(
  numeral: Numeral,
  before: Approximator | null,
  after: Approximator | null,
  more: string | null,
): Pick<Quantity, 'approximate' | 'stretch' | 'closed' | 'exactness'> {
  const word = before ?? after
  if (word) return { approximate: word.word, ...word }
  if (numeral.vague) {
    const stretch: Stretch = numeral.vague
    return { approximate: more ?? null, stretch, closed: true, exactness: 'vague' }
  }
  if (more) return { approximate: more, stretch: 'more', closed: true, exactness: 'more' }
  return { approximate: null, stretch: null, closed: true, exactness: 'exact' }
}

export { unitAt }
