import { isValue } from './change.ts'
import type { Mention, Passage } from './mention.ts'
import { between } from './neighbours.ts'
import { isRate, sameUnit } from './units.ts'

/** Longest list that is added up. */
const longest = 12

/**
 * True when the numbers listed right behind a total, the part among them, come to it exactly: 抽检3120批次,合格3067批次,
 * 不合格53批次. The total is then what shares and rates of its parts are of.
 */
export function partsExactly(passage: Passage, total: Mention, part: Mention): boolean {
  let rest = total.reading?.exact ? total.reading.value : null
  let listed = 0
  let seen = false
  for (let order = total.order + 1; rest && listed < longest; order++) {
    const next = passage.mentions[order]
    if (!next || next.sentence !== total.sentence) return false
    if (between(passage, total, next).includes(';')) return false
    if (isRate(next)) continue
    if (!isValue(next) || !sameUnit(next, total)) return false
    if (!next.reading?.exact) return false
    rest = rest.sub(next.reading.value)
    listed++
    seen ||= next === part
    if (rest.s === 0n || rest.n === 0n) return seen && listed > 1
    if (rest.s < 0n) return false
  }
  return false
}
