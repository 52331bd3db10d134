import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before } from '../context/neighbours.ts'
import { sameUnit } from '../context/units.ts'
import { shareOfParts } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

const gradeAndAbove =
  /([\u4e00-\u9fff]{1,3}?)(?:等次|等级|级)?[及和]?以上(?:等次)?[^,;。\d]{0,6}?(?:占比?|比例|率)[^,;。\d]{0,4}$/

/** 合格率(含优秀等次)96.9%: the same, said in brackets. */
const takenIn = /([\u4e00-\u9fff]{2})率\(含([^()\d]{2})[^()\d]{0,4}\)[为达]?$/

/** 采纳率(含部分采纳)82.5%: a kind and the half of it, by their own names. */
const includingSome =
  /([\u4e00-\u9fff]{2})率\(含((?:部分|基本|附条件)[\u4e00-\u9fff]{2})的?\)[为达]?$/

function withThose(passage: Passage, claim: Mention): Candidate[] {
  const [, kind = '', half = ''] = claim.lead.match(includingSome) ?? []
  const counts = before(passage, claim).filter(isValue).reverse()
  const called = (name: string) => counts.find(({ lead }) => lead.replace(/^[,、;]/, '') === name)
  const [part, other] = [called(kind), called(half)]
  const base = part && counts.find((one) => sameUnit(one, part))
  return candidatesOf(part && other && base !== part && base && shareOfParts([part, other], base))
}

/** 360卷,优秀118卷、合格231卷、不合格11卷,合格及以上占96.9%: the grades listed from the best down to the one named. */
export function gradesUpTo(passage: Passage, claim: Mention): Candidate[] {
  const [, lower, upper] = claim.lead.match(takenIn) ?? []
  if (includingSome.test(claim.lead)) return withThose(passage, claim)
  const grade = claim.lead.match(gradeAndAbove)?.[1] ?? lower
  const [last] = before(passage, claim).filter(isValue)
  if (!grade || !last) return []
  const counts = before(passage, claim).filter((one) => isValue(one) && sameUnit(one, last))
  const [base, ...listed] = counts.reverse()
  const grades = upper ? listed.slice(listed.findIndex(({ lead }) => lead.endsWith(upper))) : listed
  const lowest = grades.findIndex(({ lead }) =>
    new RegExp(`(?<!不)${grade}(?:等次|等级|级)?$`).test(lead),
  )
  return candidatesOf(base && lowest >= 0 && shareOfParts(grades.slice(0, lowest + 1), base))
}
