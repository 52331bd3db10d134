import type { Numeral } from '../numerals/numeral.ts'
import type { Quantity } from '../quantity.ts'
import type { Approximator } from './approximators.ts'

type Meaning = Pick<Quantity, 'approximate' | 'stretch' | 'closed' | 'exactness'>

/** What the words say of the number. A bound outweighs 余 and 多; without words the number itself may be vague. */
export function meaningOf(
  numeral: Numeral,
  word: Approximator | null,
  moreAfterUnit: string | null,
): Meaning {
  const more = numeral.more ?? moreAfterUnit
  if (word) {
    const { stretch, closed, exactness } = word
    return { approximate: word.word, stretch, closed, exactness }
  }
  if (numeral.vague) {
    return { approximate: more, stretch: numeral.vague, closed: true, exactness: 'vague' }
  }
  if (more) return { approximate: more, stretch: 'more', closed: true, exactness: 'more' }
  return { approximate: null, stretch: null, closed: true, exactness: 'exact' }
}
