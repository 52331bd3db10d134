import { z } from 'zod'
import { reasonSchema } from './judgement.ts'

/** What a reviewer has set on this machine. */
export const settingsSchema = z.object({
  /** The name that goes with decisions and notes; empty until set. */
  reviewer: z.string().max(60).default(''),
  /**
   * Tells those who give no name on this machine from those on others: drawn by lot here, empty until then. Says nothing
   * of machine or person.
   */
  code: z
    .string()
    .regex(/^[0-9A-HJKMNP-TV-Z]{6}$/)
    .or(z.literal(''))
    .default(''),
  /** Names of the people who work on this machine, to choose from. */
  reviewers: z.array(z.string().trim().min(1).max(60)).max(40).default([]),
  /** The person was asked for a name once; skipping counts. */
  askedForName: z.boolean().default(false),
  /** Keys the person has set, by action; see keys.ts. */
  keys: z.record(z.string(), z.string().min(1).max(40)).default({}),
  /** Reasons whose figures are highlighted on the page and counted by the badge. */
  highlighted: z
    .array(reasonSchema)
    .default(['no-base', 'no-baseline', 'no-source', 'open-period', 'approximate']),
  /** Mark figures that were recomputed and agree, quietly. */
  showVerified: z.boolean().default(false),
  /** Pause between two requests of the queue to one host, in seconds. */
  queuePause: z.number().min(0.1).max(60).default(2),
  /** Hosts the queue asks at the same time at most. */
  queueHosts: z.int().min(1).max(8).default(3),
  /** Days after which a backup is asked for; 0 never asks. */
  backupEveryDays: z.int().min(0).max(365).default(14),
})
export type Settings = z.infer<typeof settingsSchema>

/** Settings of a fresh installation. */
export const defaultSettings: Settings = settingsSchema.parse({})
