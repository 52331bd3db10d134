import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { after } from '../context/neighbours.ts'
import { isRest } from '../context/rest-words.ts'
import { sameUnit } from '../context/units.ts'
import { sum } from './combine.ts'
import { type Doubt, doubtsOf } from './second-look.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/** Figures behind a total among which what is left is looked for. */
const reach = 4

/** 发现37个,已整改34个,…,余下3个: what was done and what is left, the next two of its unit. */
export function doneAndLeft(passage: Passage, total: Mention): Candidate[] {
  const [part, rest] = after(passage, total, reach).filter((one) => sameUnit(one, total))
  if (!part || !rest || part.order !== total.order + 1 || !isRest(rest)) return []
  return candidatesOf(sum([part, rest]))
}

/** The same as a question, where one digit would mend it: 受理61729件,办结60609件,正在办理1114件. */
export function asksOfDoneAndLeft(passage: Passage, total: Mention): Doubt[] {
  return doneAndLeft(passage, total)
    .filter(isSettled)
    .flatMap((one) => doubtsOf(one, 'near'))
}

/** What was done of it, and no kind of it: 许可类180件、其他220件. */
function isSettled({ operands: [part, rest] }: Candidate): boolean {
  const done = /[办审执]结|整改|办理完|化解|实[考有到]/.test(part?.lead ?? '')
  return done && !/其[他余]/.test(rest?.lead ?? '')
}

/** 受理139件,其中旧存47件,同比上升56.7%;新收92件: what was carried over and what is new are all that was received. */
export function asksOfCarriedAndNew(passage: Passage, total: Mention): Doubt[] {
  const [one, other, more] = after(passage, total, far).filter(
    (part) => sameUnit(part, total) && isValue(part),
  )
  if (!one || !other || !/受理|受案|办理|在办/.test(total.lead)) return []
  const named = carried.test(one.lead) && fresh.test(other.lead)
  const alone = !more || !fresh.test(more.lead)
  return doubtsOf(sum([one, other]), named && alone ? 'near' : null)
}

/** As above, with changes told of each. */
const far = 8
const carried = /旧存|(?:上年|去年|结)结?转|上年遗留/
const fresh = /新收|新受理|本年(?:收|受理)|当年(?:收|受理)/
