import { theOneCalled } from '../context/called.ts'
import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before, between } from '../context/neighbours.ts'
import { withoutPlaces } from '../context/places.ts'
import { smallNumbers } from '../context/small-numbers.ts'
import { alike, specific } from '../context/subject.ts'
import { isQuantity, sameUnit } from '../context/units.ts'
import { share, shareOfParts } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/** 为年度目标3000套的95%, 完成年初预算12亿元的105%: what was aimed at, as a base. */
const aimLink = /(?:为|完成|达到?|相当于|是)[^,;。]{0,14}(?:计划|任务|目标|预算|指标)(?:数|值)?$/

/** 死亡8人,占控制指标29人的27.6%: the base stands between 占 and the share; so do aims. */
export function statedBase(passage: Passage, claim: Mention): Candidate[] {
  const base = passage.mentions[claim.order - 1]
  if (!base || !isQuantity(base)) return []
  const lead = leadTo(passage, base)
  if (!/占[^,;。]{0,24}$/.test(lead) && !aimLink.test(lead)) return []
  // 占办结案件(388件)的14.7%: the base may stand in brackets.
  if (
    !/^\)?[^,;。()]{0,10}的(?:比例)?(?:达|为)?$/.test(withoutPlaces(between(passage, base, claim)))
  )
    return []
  const around = before(passage, base).filter((part) => isValue(part) && sameUnit(part, base))
  const taker = lead.match(/([^,;。、\d]{2,10})占[^,;。]{0,8}$/)?.[1] ?? ''
  const named = taker !== '' && !severalWords.test(taker)
  const parts = named
    ? around.filter(({ lead, tail }) => alike(specific(taker), lead + tail))
    : around
  const own = named && /占全[部体]/.test(lead) ? theOneCalled(parts, taker) : null
  const sure = own && !between(passage, own, base).includes(';')
  // 民事431件、刑事187件、行政3件,民事案件占全部621件案件的八成: the part has a name.
  if (sure) return candidatesOf(share(own, base), { proven: true })
  return [
    ...ofSeveral(parts, base),
    ...candidatesTogether(joinedParts(passage, parts), base),
    ...parts.slice(0, 2).flatMap((part) => {
      const working = share(part, base)
      const direct = part.order === base.order - 1 && /^[,(]?占/.test(between(passage, part, base))
      // 死亡8人,受伤5人,占控制指标29人的44.8%: with others of its unit before it, it may stand for all of them.
      const alone = parts.length === 1 || bareTotal.test(part.lead)
      return candidatesOf(working, { proven: direct && alone })
    }),
  ]
}

/** The words before a base, those before its bracket where it stands in one. */
function leadTo({ text }: Passage, { figure, lead }: Mention): string {
  return text[figure.start - 1] === '('
    ? text.slice(Math.max(0, figure.start - 26), figure.start)
    : lead
}

/** 218人、246人和197人,合计661人,占应训人员674人的98.1%: what stands for all of them. */
const bareTotal = /(?:^|[,、])(?:合计|共计|总计|总共)(?:为|达)?$/

/** Words by which several parts take a share together. */
const severalWords = /[两二三四五][类项者种个]|合计|共|以上|上述|总|这|等|前/

/** The nearest part and those joined to it: 126件、562件、86件,占总数1268件的61%. */
function joinedParts(passage: Passage, parts: Mention[]): Mention[] {
  const end = parts.findIndex((part, at) => {
    const next = parts[at + 1]
    if (next?.order !== part.order - 1) return true
    return !/^[)]?[、和及与][^,;。]*$/.test(between(passage, next, part))
  })
  return parts.slice(0, end + 1)
}

function candidatesTogether(list: Mention[], base: Mention): Candidate[] {
  return candidatesOf(list.length > 1 ? shareOfParts(list.toReversed(), base) : null)
}

/** 126件、562件、86件,三类案件占总数1268件的61%: all that were listed, together. */
function ofSeveral(parts: Mention[], base: Mention): Candidate[] {
  const said = base.lead.match(/([两二三四])[类项者种][^,;。]{0,8}占[^,;。]*$/)?.[1]
  const size = smallNumbers[said ?? ''] ?? 0
  return parts.length < size ? [] : candidatesTogether(parts.slice(0, size), base)
}
