import type { Mention, Passage } from '../context/mention.ts'
import { before, between } from '../context/neighbours.ts'
import { isRate, sameUnit } from '../context/units.ts'
import { difference } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

const carriedOver = /^,?(?:结转|转入)(?:至|到)?(?:下[一]?年度?)(?:办理|审理)?$/
const done = /^,?(?:年内|全年)?(?:已)?[办审]结(?:案件)?$/
const due = /应[办审](?:理|结)?(?:行政)?(?:复议)?(?:案件)?$/
const otherwise = /合并|并案|中止|移[送交]|撤回|其中|含|另/
/** Of a month, of those due by then, of one level: what is carried over is of all. */
const ofSome = /月|季|半年|[按到限当]期|期限|本级|[一二]审|批|口径|任务|考核|年初/

/** 应办258件,审结229件,审结率88.8%,结转下年29件: of all that was to be done no more is left than was not done. */
export function leftOfDue(passage: Passage, claim: Mention): Candidate[] {
  const [part, whole] = before(passage, claim).filter((one) => sameUnit(one, claim))
  if (!part || !whole || !carriedOver.test(claim.lead)) return []
  if (ofSome.test(whole.lead)) return []
  if (!done.test(part.lead) || !due.test(whole.lead) || part.order !== whole.order + 1) return []
  const rates = passage.mentions.slice(part.order + 1, claim.order).every(isRate)
  if (!rates || otherwise.test(between(passage, whole, claim))) return []
  return candidatesOf(difference(whole, part), { proven: true, limit: 'most' })
}
