import { isValue, type Sign } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before } from '../context/neighbours.ts'
import { seriesOf } from '../context/series.ts'
import { change } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'

/**
 * 三年分别为142件、131件、118件,连续下降,降幅依次为7.7%和9.9%: of one value more than there are changes, each from one to
 * the next. They may clear and never convict: 降幅 may be of another number than the one listed last.
 */
export function stepsOfCourse(passage: Passage, claim: Mention, sign: Sign): Candidate[] {
  const { members, at } = seriesOf(passage, claim)
  const first = members[0]
  const last = first && before(passage, first).find(isValue)
  const values = last ? seriesOf(passage, last).members : []
  if (members.length < 2 || values.length !== members.length + 1) return []
  const [from, to] = [values[at], values[at + 1]]
  if (!from?.reading || !to?.reading) return []
  const falls = sign < 0 || (sign === 0 && to.reading.value.compare(from.reading.value) < 0)
  return candidatesOf(change(from, to, falls))
}
