import { isChange } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { after, before, between } from '../context/neighbours.ts'
import { sameUnit } from '../context/units.ts'
import { difference } from './combine.ts'
import { type Doubt, doubtsOf } from './second-look.ts'

const doneWords =
  /(?:办结|审结|结案|执结|办理|处理|办证|领证|持证|整改|化解|解决|调解|调成|成功|销号|完成|合格|通过|建立|建成|设立|配备|回复|答复|采纳|废止|取消|拨付|到位|已[^,;。\d]{0,6})了?$/
const doneTail = /^(?:已|均已)?(?:建立|完成|通过|取得|设立|配备|领取|建成|整改|办结)/
const undoneLead =
  /^,?(?:其余|余下|剩余|剩下|尚有|尚余|还有|仍有|未|尚未|不)[^,;。\d]{0,10}(?:案件|问题|事项)?(?:的|有|为)?$/
const undoneTail = /^[^,;。\d]{0,4}(?:尚未|未|没有|正在|仍在|不合格|不予)/
/** Another time, another whole or another way out. */
const anotherScope =
  /累计|以来|历年|上年|去年|今年|年内|往年|含|另|新|结[转存]|年[初底末]|其中|移送|转交|退回|撤回|终止/

/**
 * Of a whole and what was done, told right behind each other, what is said to be left undone: more than is left is
 * worth a second look whatever it is, less only where it is near, as some may have ended otherwise.
 */
export function doubtRest(passage: Passage, claim: Mention): Doubt[] {
  const others = before(passage, claim).filter((one) => sameUnit(one, claim) && !isChange(one))
  const [part, whole, more] = others
  if (!part || !whole || more || part.order !== whole.order + 1) return []
  const done = doneWords.test(part.lead) || doneTail.test(part.tail)
  if (!isUndone(claim) || !done) return []
  if (after(passage, claim, 2).some((one) => sameUnit(one, claim))) return []
  const words = whole.lead + between(passage, whole, claim)
  if (/[;(]/.test(between(passage, whole, claim)) || anotherScope.test(words)) return []
  const left = difference(whole, part)
  const [told, rest] = [claim.reading?.value, left?.result.value]
  if (!told || !rest || rest.s < 0n) return []
  return doubtsOf(left, told.compare(rest) > 0 ? 'any' : 'near')
}

/** True when the words before or behind a number call it undone, or what is left. */
export function isUndone({ lead, tail }: Mention): boolean {
  return undoneLead.test(lead) || undoneTail.test(tail)
}
