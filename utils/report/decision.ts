import { z } from 'zod'
import { momentSchema } from './annotation.ts'
import { mayBeSame } from './person.ts'

/** What a reviewer says of a finding; open is the state before anyone spoke and can be chosen again. */
export const verdictOfReviewerSchema = z.enum(['open', 'confirmed', 'dismissed', 'cannot-tell'])
export type ReviewerVerdict = z.infer<typeof verdictOfReviewerSchema>

/** Why a finding was dismissed; `other` goes with words of the reviewer's own. */
export const dismissalSchema = z.enum([
  'stated-elsewhere',
  'misread',
  'different-scope',
  'not-required',
  'other',
])
export type Dismissal = z.infer<typeof dismissalSchema>

/** A person's decision on one finding of one document; a rerun of the rules never overwrites it. */
export const decisionSchema = z.object({
  documentId: z.string().min(1),
  findingId: z.string().min(1),
  /** The finding's rule and words when it was decided, for exports and for findings that no longer appear. */
  rule: z.string(),
  message: z.string(),
  decision: verdictOfReviewerSchema,
  reason: dismissalSchema.nullable(),
  remark: z.string(),
  /** Who wrote the remark last, where that is not the reviewer; absent otherwise. */
  remarkedBy: z.string().optional(),
  /** When, where it was after the decision; absent otherwise. */
  remarkedAt: momentSchema.optional(),
  reviewer: z.string(),
  /** Digest of the article text it was decided on. */
  textSha256: z.string(),
  decidedAt: momentSchema,
})
export type Decision = z.infer<typeof decisionSchema>

/** The remark of a row beside a new decision of `reviewer` on it: it stays, and stays its writer's. */
export function remarkKept(
  row: Record<string, unknown> | null,
  reviewer: string,
): Pick<Decision, 'remark' | 'remarkedBy'> {
  const remark = text(row?.remark)
  const writer = text(row?.remarkedBy) || text(row?.reviewer)
  const isOthers = remark !== '' && writer !== '' && !mayBeSame(writer, reviewer)
  return { remark, ...(isOthers && { remarkedBy: writer }) }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** True for a decision that says what a row says already, as a second click does: there is nothing to take back. */
export function repeats(decision: Decision, row: Record<string, unknown> | null): boolean {
  if (!row) return false
  return Object.entries(decision).every(
    ([name, value]) => name === 'decidedAt' || row[name] === value,
  )
}
