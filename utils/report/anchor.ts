import { z } from 'zod'
import { spanSchema } from './span.ts'

/** Which report an anchor was made on; another body's report from the same template must never take its notes. */
export const anchoredReportSchema = z.object({
  issuer: z.string().nullable(),
  year: z.int().nullable(),
})

/** How a passage is found again: its words, their surroundings and their place in the report's structure. */
export const passageSchema = z.object({
  exact: z.string().min(1),
  /** Grown until the quote is unique, cut at sentence ends and headings where that suffices. */
  prefix: z.string(),
  suffix: z.string(),
  /** Offsets in the article text at the time. */
  position: spanSchema,
  /** Labels of the headings above it, outermost first. */
  headingPath: z.array(z.string()),
  cell: z.object({ rowHead: z.string(), columnHead: z.string(), caption: z.string() }).nullable(),
  figure: z
    .object({
      value: z.number().nullable(),
      unit: z.string().nullable(),
      noun: z.string().nullable(),
    })
    .nullable(),
  /** Short digests (engine's own, not cryptographic) of the section's text and the whole article's text. */
  sectionDigest: z.string(),
  articleDigest: z.string(),
})
export type Passage = z.infer<typeof passageSchema>

/** What a note is attached to. */
export const anchorSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['span', 'figure', 'cell']),
    report: anchoredReportSchema,
    passage: passageSchema,
  }),
  z.object({ kind: z.literal('absence'), report: anchoredReportSchema, content: z.string() }),
  z.object({ kind: z.literal('page'), report: anchoredReportSchema }),
])
export type Anchor = z.infer<typeof anchorSchema>

/**
 * What became of an anchor on the text as it is now. `changed` carries what stands there now; `ambiguous` the
 * candidates for a one-click choice; `orphan` candidates too, when something similar was seen.
 */
export const anchorOutcomeSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('found'), span: spanSchema.nullable() }),
  z.object({ state: z.literal('changed'), span: spanSchema, now: z.string() }),
  /** `at`: the offset of the slot where it stood. */
  z.object({ state: z.literal('removed'), at: z.int().nullable() }),
  z.object({ state: z.literal('ambiguous'), candidates: z.array(spanSchema) }),
  z.object({ state: z.literal('other-document') }),
  z.object({ state: z.literal('orphan'), candidates: z.array(spanSchema) }),
])
export type AnchorOutcome = z.infer<typeof anchorOutcomeSchema>
