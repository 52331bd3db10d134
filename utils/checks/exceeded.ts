import Fraction from 'fraction.js'
import { whole } from './arithmetic/rational.ts'
import { defineCheck } from './check.ts'
import type { Mention, Passage } from './context/mention.ts'
import { between } from './context/neighbours.ts'
import { isQuantity, sameUnit } from './context/units.ts'
import { operand } from './working/show.ts'

/** A threshold said to be passed, right after the number that passes it. */
export const exceeded = defineCheck({
  id: 'exceeded',
  title: { zh: '突破的关口', en: 'A threshold passed' },
  why: {
    zh: '“得分896分，首次突破800分”，前数确已超过后数。只在两数相邻、单位相同、相差不过一半时印证，不用来指错。',
    en: '896分, 首次突破800分: the number before does pass the threshold. Only neighbours of the same unit no more than half apart are taken, and only to clear.',
  },
  voices: ['recomputed'],
  messages: {},
  run(passage, mention) {
    const reached = valueBefore(passage, mention)
    if (!reached) return null
    return {
      voice: 'recomputed',
      evidence: {
        operands: [reached.index],
        operandTexts: [reached.figure.text],
        formula: `${operand(reached)}>${operand(mention)}`,
        recomputed: reached.figure.text,
        rounding: 'exact',
      },
    }
  },
})

/** Further apart, the neighbours are hardly the same quantity. */
const oneAndAHalf = new Fraction(3n, 2n)
const passingWords = /超|突破|逾|破|过|以上/

function valueBefore(passage: Passage, threshold: Mention): Mention | null {
  const { figure, reading } = threshold
  const before = passage.mentions[threshold.order - 1]
  if (figure.exactness !== 'estimate' || !isQuantity(threshold) || !reading) return null
  if (!passingWords.test(figure.approximate ?? '') || !before?.reading?.exact) return null
  const near = /^,[^,;。]{0,8}$/.test(between(passage, before, threshold))
  if (!near || before.figure.unit !== figure.unit || !sameUnit(before, threshold)) return null
  const times = before.reading.value.div(reading.value)
  return times.compare(whole(1n)) > 0 && times.compare(oneAndAHalf) <= 0 ? before : null
}
