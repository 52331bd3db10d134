import type { Evidence } from '../../report/judgement.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { doubtOfAverage } from './of-averages.ts'
import { doubtOfChange } from './of-changes.ts'
import { doubtOfShare, isOfTheirs } from './of-shares.ts'
import { isOfOtherMeasure } from './words.ts'

/**
 * What speaks against a contradiction: `perhaps` where the numbers may be meant otherwise and deserve a second look,
 * `none-of-it` where the words say that the figure is of something else.
 */
export type Objection = 'perhaps' | 'none-of-it' | null

/** What the words around a figure and its operands say against taking it for wrong. */
export function doubtOf(
  passage: Passage,
  claim: Mention,
  check: string,
  evidence: Evidence,
): Objection {
  if (claim.figure.cell) return null
  return (
    doubtOfCheck(passage, claim, check, evidence) ??
    (isOfOtherMeasure(passage, claim) ? 'perhaps' : null)
  )
}

function doubtOfCheck(
  passage: Passage,
  claim: Mention,
  check: string,
  evidence: Evidence,
): Objection {
  const operands = evidence.operands.flatMap(
    (index) => passage.mentions.find((one) => one.index === index) ?? [],
  )
  if (check === 'share') return doubtOfShare(passage, claim, operands, evidence)
  if (check === 'average') return doubtOfAverage(passage, claim, operands)
  if (check === 'fraction') return doubtOfFraction(passage, claim, operands)
  if (['change-rate', 'difference', 'percentage-points'].includes(check))
    return doubtOfChange(passage, claim, operands)
  return null
}

/** 进一步压缩至4天,仅为改革前的五分之一: what it was before the course that is told. */
const beforeReform = /[改整优提建]\S{1,2}前的?$/

function doubtOfFraction(passage: Passage, claim: Mention, operands: Mention[]): Objection {
  const [part] = operands
  const theirs = part !== undefined && isOfTheirs(passage, claim, part)
  return theirs || beforeReform.test(claim.lead) ? 'none-of-it' : null
}
