import { z } from 'zod'
import { localizedSchema } from './localized.ts'

/** What can be said of a figure from the page alone. */
export const verdictSchema = z.enum(['recomputed', 'contradicted', 'unverifiable', 'stated'])
export type Verdict = z.infer<typeof verdictSchema>

/** Why a reader cannot check a figure; the main reason stands first. */
export const reasonSchema = z.enum([
  'no-base',
  'no-baseline',
  'approximate',
  'bound',
  'no-source',
  'open-period',
])
export type Reason = z.infer<typeof reasonSchema>

/** The arithmetic of a judgement in one line a reviewer can follow by eye. */
export const evidenceSchema = z.object({
  /** Indexes into the review's figures, in the order the formula uses them. */
  operands: z.array(z.int()),
  /** Surface texts of the operands; may name more than figures ("另一案件"). */
  operandTexts: z.array(z.string()),
  /** "(40-25)/40" */
  formula: z.string(),
  /** "37.5%" */
  recomputed: z.string(),
  rounding: z.enum(['exact', 'half-up', 'truncated']).nullable(),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** The verdict on one figure. Remarks add what softens or explains it (infeasible base, implied baseline, likely cause). */
export const judgementSchema = z.object({
  verdict: verdictSchema,
  reasons: z.array(reasonSchema),
  /** Id of the check that decided, null when none applied. */
  check: z.string().nullable(),
  evidence: evidenceSchema.nullable(),
  remarks: z.array(z.object({ id: z.string(), text: localizedSchema })),
})
export type Judgement = z.infer<typeof judgementSchema>

/** Id of the remark that the numbers beside a figure do not give it, though the words leave open whether they should. */
export const secondLookId = 'second-look'

/** True for a figure that nothing proves or disproves and that a reviewer should look at twice all the same. */
export function deservesSecondLook({ verdict, remarks }: Judgement): boolean {
  const open = verdict === 'stated' || verdict === 'unverifiable'
  return open && remarks.some(({ id }) => id === secondLookId)
}
