import { z } from 'zod'
import { reasonSchema } from './judgement.ts'

/** What a reviewer has set on this machine. */
export const settingsSchema = z.object({
  /** The name that goes with decisions and notes; empty until set. */
  reviewer: z.string().max(60).default(''),
  /** Reasons whose figures are highlighted on the page and counted by the badge. */
  highlighted: z
    .array(reasonSchema)
    .default(['no-base', 'no-baseline', 'no-source', 'open-period', 'approximate']),
  /** Mark figures that were recomputed and agree, quietly. */
  showVerified: z.boolean().default(false),
})
export type Settings = z.infer<typeof settingsSchema>

/** Settings of a fresh installation. */
export const defaultSettings: Settings = settingsSchema.parse({})
