import { z } from 'zod'
import { normSchema } from './norm.ts'
import { spanSchema } from './span.ts'

/**
 * present: own first-level heading, or thematic first-level headings that together report it ·
 * embedded: lower heading, run-in lead, or a heading shared with another content ·
 * mentioned: words in running prose only · missing: not even that · untested: the text is not on the page.
 */
export const contentStatusSchema = z.enum([
  'present',
  'embedded',
  'mentioned',
  'missing',
  'untested',
])
export type ContentStatus = z.infer<typeof contentStatusSchema>

/** What the report does with one required content of its standard. */
export const contentSchema = z.object({
  id: z.string(),
  title: z.string(),
  required: z.boolean(),
  status: contentStatusSchema,
  /** The heading or passage as evidence, as written. */
  heading: z.string().nullable(),
  evidence: z.array(spanSchema),
  /** The stretches of text that report it. */
  body: z.array(spanSchema),
  /** Parts the norm asks for and the text does not give: ["causes"]. */
  missing: z.array(z.string()),
  /** Where it would be expected when it is missing: an offset at a block's start or the text's end. */
  expectedAt: z.int().nullable(),
  /** Share of the article's characters, 0–1. */
  share: z.number().min(0).max(1),
  figures: z.int(),
  norm: normSchema.nullable(),
})
export type Content = z.infer<typeof contentSchema>
