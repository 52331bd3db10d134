import { point, subtract } from '../arithmetic/range.ts'
import { hundred } from '../arithmetic/rational.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { sum } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'
import { operand } from './show.ts'

/** Every share right behind its name; what is of 涉 or 含 may be counted twice, 全市, 其中 and 合计 are of other wholes. */
const listed =
  /(?:^|[,:。中])((?:[^,;、。\d涉含全其合共前两]{1,14}占比?[为达]?[\d.]+%[、,])+)([^,;、。\d涉含全]{1,10})占比?[为达]?$/
const noOthers = /^[,(](?:没有|无)其[他它]/

/** 其他, 其他类, 其他案件 behind 民事案件; 其他省份 and 其他经济组织 leave room for more. */
const bareRest =
  /^其[他余它]的?(?:各?类[型别]?|方面|事项|问题|情形|领域|案件|投诉|诉求|纠纷|情况|人员|人群|群体)*$/

function isRestOf(name: string, list: string): boolean {
  const kind = name.match(/^其[他余它]的?([\u4e00-\u9fff]{2,})$/)?.[1]
  const names = list.split(/占?比?[为达]?[\d.]+%[、,]/).filter(Boolean)
  return bareRest.test(name) || (kind !== undefined && names.every((one) => one.endsWith(kind)))
}

/**
 * 民事占61.4%、刑事占37.9%,其他占0.7%: what the others, or the last where it is said that there are no others, have left of a
 * hundred. Nothing else of the sentence before the list takes a share.
 */
export function whatIsLeft({ text, starts, mentions }: Passage, claim: Mention): Candidate[] {
  const { start, end } = claim.figure
  const words = text.slice(starts[claim.sentence] ?? 0, start)
  const found = words.match(listed)
  if (!found || /[占%]/.test(words.slice(0, found.index))) return []
  const [, list = '', name = ''] = found
  if (!isRestOf(name, list) && !noOthers.test(text.slice(end, end + 5))) return []
  const shares = mentions.slice(claim.order + 1 - list.split('%').length, claim.order)
  const others = sum(shares)
  if (!others) return []
  // 民事占61.4%,刑事占37.9%,农民工占42.3%,其他占0.7%: one of them is in the others.
  const left = hundred.sub(others.result.value).sub(claim.reading?.value ?? 0)
  const overlaps = shares.some(({ reading }) => reading && left.add(reading.value).equals(0))
  if (overlaps || others.result.value.compare(hundred) > 0) return []
  const value = hundred.sub(others.result.value)
  const range = subtract(point(hundred), others.result.range)
  const formula = `100-${shares.map(operand).join('-')}`
  return candidatesOf({ operands: shares, formula, result: { value, range } }, { proven: true })
}
