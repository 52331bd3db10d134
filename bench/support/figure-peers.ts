import suite from '@microsoft/recognizers-text-suite'
import { extractFigures } from '../../utils/figures/extract-figures.ts'
import { articleOf } from '../../utils/figures/testing.ts'
import type { Known } from './figure-text.ts'

/** What a reader of figures says of a text. */
export type Reader = (text: string) => Known[]

interface Result {
  start: number
  end: number
  typeName: string
  resolution: { value?: string | null } | null
}

const chinese = suite.Culture.Chinese

/** Our own extraction. */
export const ours: Reader = (text) => extractFigures(articleOf(text)).figures

/** Numbers and percentages over the whole text; a percentage stands for the number in it. */
export const numbersAndPercentages: Reader = (text) => {
  const percentages = suite.recognizePercentage(text, chinese) as Result[]
  const numbers = suite.recognizeNumber(text, chinese) as Result[]
  return merged([percentages, numbers])
}

/**
 * All six recognisers sentence by sentence, read in their favour: what is a date is no figure, and of results that
 * overlap the one with a unit counts.
 */
export const allSix: Reader = (text) => {
  const found: Known[] = []
  for (const sentence of text.matchAll(/[^。\n]+[。\n]?/g)) {
    for (const one of sixOf(sentence[0])) {
      found.push({ ...one, start: one.start + sentence.index, end: one.end + sentence.index })
    }
  }
  return found
}

function sixOf(sentence: string): Known[] {
  const dates = suite.recognizeDateTime(sentence, chinese) as Result[]
  const rest = merged([
    suite.recognizePercentage(sentence, chinese) as Result[],
    suite.recognizeCurrency(sentence, chinese) as Result[],
    suite.recognizeDimension(sentence, chinese) as Result[],
    suite.recognizeOrdinal(sentence, chinese) as Result[],
    suite.recognizeNumber(sentence, chinese) as Result[],
  ])
  return rest.filter((one) => !dates.some((date) => date.start < one.end && one.start <= date.end))
}

/** Earlier lists win; the suite's ends are inclusive. */
function merged(lists: Result[][]): Known[] {
  const found: Known[] = []
  for (const { start, end, resolution } of lists.flat()) {
    if (found.some((one) => one.start <= end && start < one.end)) continue
    const value = Number.parseFloat(resolution?.value ?? '')
    found.push({ start, end: end + 1, value: Number.isNaN(value) ? null : value })
  }
  return found.sort((a, b) => a.start - b.start)
}

const oneLine =
  /\d+(?:\.\d+)?(?:[余多]?[万亿])?[余多]?(?:%|个百分点|[件个次人名家项条份起场户期部篇元倍天])/g

/** One regular expression for a number and its unit: the floor. */
export const expression: Reader = (text) =>
  [...text.matchAll(oneLine)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    value: Number.parseFloat(found) * (found.includes('亿') ? 1e8 : found.includes('万') ? 1e4 : 1),
  }))
