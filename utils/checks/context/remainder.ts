import { add, point } from '../arithmetic/range.ts'
import { whole } from '../arithmetic/rational.ts'
import type { Working } from '../working/evidence.ts'
import type { Mention, Passage } from './mention.ts'

const one = whole(1n)
/** 另一案件, 另1名: the last of a list, named without a classifier that would make it a figure of its own. */
const another = /另(?:外)?有?(?:一|1)(?:件|个|起|名|人|宗|例|家|户|项|案件|案)/
/** How far behind the last part it is looked for, in characters. */
const reach = 30

/** Adds the one that the words after the last part name (另一案件); null when they name none or it is a figure itself. */
export function lastOne(
  passage: Passage,
  parts: Mention[],
): ((working: Working) => Working) | null {
  const last = parts.at(-1)
  const next = last && passage.mentions[last.order + 1]
  if (!last) return null
  const until = Math.min(last.figure.end + reach, next?.figure.start ?? Infinity)
  const words = passage.text.slice(last.figure.end, until).split(/[。\n]/)[0] ?? ''
  if (!another.test(words)) return null
  return (working) => ({
    ...working,
    formula: `${working.formula}+1`,
    result: {
      value: working.result.value.add(one),
      range: add(working.result.range, point(one)),
    },
  })
}
