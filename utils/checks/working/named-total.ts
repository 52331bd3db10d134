import { agreement } from '../arithmetic/agreement.ts'
import { bareKind, theOneCalled } from '../context/called.ts'
import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { sameUnit } from '../context/units.ts'
import { share, shareOfSum } from './combine.ts'
import { partOf } from './parts-of-whole.ts'
import { type Doubt, doubtsOf } from './second-look.ts'
import { isBase } from './share-bases.ts'

/** Figures before a share among which its total is looked for. */
const reach = 24
const namedTotal =
  /占([^,;。\d]{0,10})(?:总[数量额]|全部[\u4e00-\u9fff]{1,4})的?(?:比[例重])?(?:达到?|为)?$/
const told = /共|总|收到|受理|接收|新?收案?|办理/
/** A quotient farther off than this is of another number. */
const farthest = 3 / 2

/** 收到6200件,…,受理4955件,占收案总数的79.6%: of the only number before that is told as received, if it is near that. */
export function ofNamedTotal(passage: Passage, claim: Mention): Doubt[] {
  const [own] = partOf(passage, claim) ?? []
  const name = namedTotal.exec(claim.lead)?.[1]
  if (!own || name === undefined) return []
  // 转办3366件,占转办总量的61.2%: all that was passed on, elsewhere as well.
  if (bareKind(own.part.lead) === name) return []
  const values = passage.mentions
    .slice(Math.max(0, own.part.order - reach), own.part.order)
    .filter((one) => one.figure.block === claim.figure.block && isValue(one))
    .filter((one) => sameUnit(one, own.part))
  // 占投诉总量的: of 投诉3046件, if that is told once.
  const called = theOneCalled(values, name)
  const bases = values.filter(
    (one) => isBase(one, own.part) && (called ? one === called : told.test(one.lead)),
  )
  const [base, another] = bases
  const working = base && !another ? share(own.part, base) : null
  // 自然人88162件,法人16798件,…占案件总量的46.1%: the total may be of several.
  const ofMore = values.some((one) => {
    const more = one === base || !base ? null : shareOfSum(own.part, [base, one])
    return more && claim.reading && agreement(claim.reading, more.result) !== null
  })
  if (ofMore) return []
  const times = working ? working.result.value.valueOf() / (claim.reading?.value.valueOf() ?? 0) : 0
  return doubtsOf(working, times < farthest && times > 1 / farthest ? 'any' : null)
}
