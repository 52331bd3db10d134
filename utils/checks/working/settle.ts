import { secondLookId } from '../../report/judgement.ts'
import { type Agreement, agreement } from '../arithmetic/agreement.ts'
import type { Reading } from '../arithmetic/reading.ts'
import type { Opinion, Remark } from '../check.ts'
import type { Mention } from '../context/mention.ts'
import { evidenceOf, type Working } from './evidence.ts'
import { cause, cutOff, mismatch, noneFits, type Slipped, secondLook, within } from './hints.ts'
import { type Doubt, deservesLook, strokesOff } from './second-look.ts'

/** A working that may have led to the claim. */
export interface Candidate extends Working {
  /** True when the words leave no other reading of the claim. */
  proven: boolean
  /**
   * Set when the working tells only the least or the most the claim can be: 190 of 200 received is a rate of 95 %, or
   * more while some are pending. A claim on that side is then no contradiction.
   */
  limit?: 'least' | 'most' | undefined
}

/** The working as a candidate, one that only clears unless it is marked as proven; none where there is no working. */
export function candidatesOf(
  working: Working | false | null | undefined,
  marks: Partial<Pick<Candidate, 'proven' | 'limit'>> = {},
): Candidate[] {
  return working ? [{ ...working, proven: false, ...marks }] : []
}

/** What trying candidates can come to. */
export type Settled = 'recomputed' | 'contradicted' | 'remark'

/**
 * Tries the candidates in their order. One that agrees recomputes the claim. When none agrees, the claim is
 * contradicted only if a proven one exists and neither claim nor operands are approximate; otherwise a doubt that
 * deserves a second look is put in a remark, or the candidates that failed. `slips` are mistaken workings that would
 * explain a contradiction.
 */
export function settle(
  claim: Mention,
  candidates: Candidate[],
  slips: Slipped[] = [],
  doubts: Doubt[] = [],
): Opinion<Settled> | null {
  if (!claim.reading) return null
  const agreed = bestAgreement(claim.reading, candidates)
  if (agreed) return recomputed(claim, ...agreed)
  const proven = candidates.find((one) => convicts(claim, one))
  if (!proven) return unsettled(claim, candidates, doubts)
  const evidence = evidenceOf(proven, claim, null)
  const remarks = [mismatch(evidence, claim), ...cause(claim, proven, slips)]
  const off = proven.result.value.sub(claim.reading.value)
  return { voice: 'contradicted', evidence, remarks, off }
}

function unsettled(
  claim: Mention,
  candidates: Candidate[],
  doubts: Doubt[],
): Opinion<'remark'> | null {
  const doubt = [...doubts, ...strokesOff(claim, candidates)].find((one) =>
    deservesLook(claim, one),
  )
  if (doubt)
    return { voice: 'remark', remarks: [secondLook(evidenceOf(doubt, claim, null), claim)] }
  return candidates.length > 0 ? { voice: 'remark', remarks: [noneFits(candidates, claim)] } : null
}

/**
 * 增长15%(按可比口径): told to be reckoned from other numbers than those on the page. 减少30%的审批环节 says of what it is,
 * which is not what was told before.
 */
const otherReckoning = /^(?:的|\([^()]*(?:口径|剔除|扣除|含|不计))/

/** Only for candidates that do not agree: all that the claim can stand for lies on one side of the result. */
function convicts(claim: Mention, one: Candidate): boolean {
  if (!one.proven || !claim.reading || !allExact(one.operands)) return false
  if (otherReckoning.test(claim.tail)) return false
  if (!claim.reading.exact && !isWellBelow(claim, one)) return false
  const side = claim.reading.value.compare(one.result.value)
  return one.limit === 'least' ? side < 0 : one.limit !== 'most' || side > 0
}

/** 三成以上, 超六成 of what is a point of a hundred less, or more: no rounding makes it so. */
function isWellBelow({ figure, reading }: Mention, { result }: Candidate): boolean {
  const least = reading?.either
  const bound = figure.kind === 'percentage' && least?.high === null ? least.low : null
  return bound !== null && bound !== undefined && result.value.add(1).compare(bound) <= 0
}

/** The first candidate that agrees as written; failing that, the first that agrees within its operands' rounding. */
function bestAgreement(claim: Reading, candidates: Candidate[]): [Candidate, Agreement] | null {
  const tried = candidates.map((one): [Candidate, Agreement] => [one, agreement(claim, one.result)])
  const strict = tried.find(([, agreed]) => agreed !== null && agreed !== 'within')
  return strict ?? tried.find(([, agreed]) => agreed === 'within') ?? null
}

function recomputed(claim: Mention, working: Candidate, agreed: Agreement): Opinion<Settled> {
  const evidence = evidenceOf(working, claim, agreed)
  const remarks: Remark[] = []
  if (agreed === 'truncated') remarks.push(cutOff())
  if (agreed === 'within') remarks.push(within(evidence, claim))
  return { voice: 'recomputed', evidence, remarks }
}

/** 近 and 约 may clear a figure, never convict it. */
function allExact(mentions: Mention[]): boolean {
  return mentions.every((mention) => mention.reading?.exact)
}

/** As `settle`, for claims that may be cleared and never convicted, however the candidates are marked. */
export function clear(
  claim: Mention,
  candidates: Candidate[],
): Opinion<'recomputed' | 'remark'> | null {
  const opinion = settle(
    claim,
    candidates.map((one) => ({ ...one, proven: false })),
  )
  if (!opinion || opinion.voice === 'contradicted') return null
  return { ...opinion, voice: opinion.voice }
}

/** As `settle`, silent about candidates that fail without convicting: that such workings do not fit is no news. */
export function decide(
  claim: Mention,
  candidates: Candidate[],
): Opinion<'recomputed' | 'contradicted'> | null {
  const opinion = settle(claim, candidates)
  return opinion && opinion.voice !== 'remark' ? { ...opinion, voice: opinion.voice } : null
}

/** As `decide`, but speaks of doubts that deserve a second look. */
export function decideOrDoubt(
  claim: Mention,
  candidates: Candidate[],
  doubts: Doubt[],
): Opinion<Settled> | null {
  const opinion = settle(claim, candidates, [], doubts)
  const doubted = opinion?.remarks?.some(({ id }) => id === secondLookId)
  return opinion?.voice === 'remark' && !doubted ? null : opinion
}

/** As `clear`, silent unless a candidate agrees. */
export function recompute(claim: Mention, candidates: Candidate[]): Opinion<'recomputed'> | null {
  const opinion = clear(claim, candidates)
  return opinion?.voice === 'recomputed' ? { ...opinion, voice: 'recomputed' } : null
}
