import { point, subtract } from '../arithmetic/range.ts'
import { hundred } from '../arithmetic/rational.ts'
import { isChange } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before, between } from '../context/neighbours.ts'
import { isRate } from '../context/units.ts'
import { sum } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'
import { operand } from './show.ts'

const bareRate = /^[,、]([不未]?)([^,;。\d]{2,4})率(?:仅?为|达到?)?$/
/** Of another time, or of what was tried anew. */
const otherRound = /[复再补后初]|上年|去年|前年|同期/

/** Rates that the ones right before them bound or make up: 合格率 and 不合格率, 优秀率 and 良好率 and 优良率. */
export function ratesBeside(passage: Passage, claim: Mention): Candidate[] {
  const [last] = before(passage, claim)
  if (!last || !isRate(last) || isChange(last)) return []
  const [, denial, name = ''] = between(passage, last, claim).match(bareRate) ?? []
  if (name === '优良') return ofGrades(passage, claim)
  const other = last.lead.match(/([不未]?)([^不未]{2,4})率(?:仅?为|达到?)?$/)
  if (!other?.[2]?.endsWith(name) || !name || !denial === !other[1]) return []
  // 满意 and 不满意 leave room for what is neither: together they are no more than all.
  const range = subtract(point(hundred), last.reading?.either ?? point(hundred))
  const value = hundred.sub(last.reading?.value ?? 0)
  const working = { operands: [last], formula: `100-${operand(last)}`, result: { value, range } }
  return candidatesOf(working, { proven: !otherRound.test(last.lead), limit: 'most' })
}

/** 优秀率61.4%、良好率30.8%,…,优良率92.2%. */
function ofGrades(passage: Passage, claim: Mention): Candidate[] {
  const rates = before(passage, claim)
  const [best, ...others] = rates.filter(({ lead }) => /优秀率[为达]?$/.test(lead))
  const good = best && passage.mentions[best.order + 1]
  if (!good || others.length > 0 || !/^[、,]良好率[为达]?$/.test(between(passage, best, good)))
    return []
  return candidatesOf(sum([best, good]), { proven: true })
}
