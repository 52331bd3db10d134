import { add, point } from '../arithmetic/range.ts'
import { whole } from '../arithmetic/rational.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { sum } from './combine.ts'
import type { Working } from './evidence.ts'

const one = whole(1n)
/** 另一案件, 另1名: the last of a list, named without a classifier that would make it a figure of its own. */
const another = /另(?:外)?有?(?:一|1)(?:件|个|起|名|人|宗|例|家|户|项|案件|案)/
/** How far behind the last part it is looked for, in characters. */
const reach = 30

/** The sum of the parts and of the one more that the words behind the last may name: 维持8件,撤销3件,另一案件…. */
export function sumWithUnnumbered(passage: Passage, parts: Mention[]): Working | null {
  const working = sum(parts)
  if (!working || !namesAnother(passage, parts)) return working
  const { value, range } = working.result
  const result = { value: value.add(one), range: add(range, point(one)) }
  return { ...working, formula: `${working.formula}+1`, result }
}

function namesAnother(passage: Passage, parts: Mention[]): boolean {
  const last = parts.at(-1)
  if (!last) return false
  const next = passage.mentions[last.order + 1]
  const until = Math.min(last.figure.end + reach, next?.figure.start ?? Infinity)
  return another.test(passage.text.slice(last.figure.end, until).split(/[。\n]/)[0] ?? '')
}
