import { z } from 'zod'

/**
 * The norm a rule rests on. `article` is shown only when its wording was seen ('seen') or quoted by an
 * authority ('quoted'); for 'unchecked' the interface prints 条号待核 instead.
 */
export const normSchema = z.object({
  act: z.string(),
  article: z.string().nullable(),
  standing: z.enum(['seen', 'quoted', 'unchecked']),
  /** What it demands, in our words, Chinese. */
  demands: z.string(),
})
export type Norm = z.infer<typeof normSchema>

/** How a norm is cited to a person: 《…》第二十四条, or with 条号待核. */
export function citeNorm(norm: Norm): string {
  const article = norm.standing === 'unchecked' || !norm.article ? '（条号待核）' : norm.article
  return `${norm.act}${article}`
}
