import { isValue } from './change.ts'
import type { Mention, Passage } from './mention.ts'
import { between } from './neighbours.ts'
import { partsAfter } from './parts.ts'
import { subjectOf } from './subject.ts'
import { sameUnit } from './units.ts'

/** 份,涉及金额…; 份、…: what stands between a number and the one that goes with it. */
const pairLink = /^[,、(]?[^,;。()\d]{0,8}$/

/**
 * 合同108份,金额6.37亿元,其中甲类74份、4.86亿元,乙类34份、1.61亿元: where the counts of the kinds come to the first total exactly,
 * the second is of the numbers right behind each; none where one kind has none.
 */
export function pairedBehind(passage: Passage, total: Mention): Mention[] {
  const counted = passage.mentions[total.order - 1]
  if (!counted || counted.sentence !== total.sentence || !goTogether(passage, counted, total))
    return []
  const list = partsAfter(passage, counted).find(({ parts }) => comesTo(counted, parts))
  const pairs = list?.parts.map((part) => passage.mentions[part.order + 1]) ?? []
  const found = pairs.filter((one) => one !== undefined)
  const first = list?.parts[0]
  const next = passage.mentions[(found.at(-1) ?? total).order + 1]
  const whole =
    first?.order === total.order + 1 &&
    found.length === pairs.length &&
    found.every((one, at) => {
      const part = list?.parts[at]
      return (
        part && sameUnit(one, total) && goTogether(passage, part, one) && saysTheSame(one, total)
      )
    }) &&
    (next?.sentence !== total.sentence || !sameUnit(next, total))
  return whole ? found : []
}

function goTogether(passage: Passage, one: Mention, other: Mention): boolean {
  return !sameUnit(one, other) && isValue(other) && pairLink.test(between(passage, one, other))
}

/** 涉案金额50万元, 罚款3万元: of another name, it is of another matter. */
function saysTheSame(part: Mention, total: Mention): boolean {
  return subjectOf(total).includes(subjectOf(part))
}

function comesTo({ reading }: Mention, parts: Mention[]): boolean {
  let rest = reading?.exact ? reading.value : null
  for (const part of parts) rest = part.reading?.exact && rest ? rest.sub(part.reading.value) : null
  return parts.length > 1 && rest?.n === 0n
}
