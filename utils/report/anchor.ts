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
  /** The words before and behind; each side grown until the quote with that side alone stands once. */
  prefix: z.string(),
  suffix: z.string(),
  /**
   * True when the quote by itself, with what precedes it in its own paragraph, with what follows it there, stood once
   * in the text. Beyond the paragraph context proves nothing by itself: when one of two twin paragraphs goes, the
   * other has its neighbours.
   */
  once: z.object({
    alone: z.boolean(),
    prefix: z.boolean(),
    suffix: z.boolean(),
    /** The quote with all that surrounds it in its paragraph; absent from anchors made before this was kept. */
    paragraph: z.boolean().optional(),
  }),
  /** How many normalised characters of prefix and suffix lie in the quote's own paragraph. */
  inParagraph: z.object({ before: z.int().min(0), after: z.int().min(0) }),
  /**
   * How many normalised characters next to the quote, on either side, stood once by themselves: they mark the slot.
   * 0 where no number of them did.
   */
  marking: z.object({ before: z.int().min(0), after: z.int().min(0) }),
  /** The end of the paragraph before and the beginning of the one behind, "" where these did not stand once. */
  neighbours: z.object({ before: z.string(), after: z.string() }),
  /** Offsets in the article text at the time. */
  position: spanSchema,
  /** Labels of the headings above it, outermost first. */
  headingPath: z.array(z.string()),
  cell: z
    .object({
      rowHead: z.string(),
      columnHead: z.string(),
      caption: z.string(),
      /** True when no other cell had these heads and this caption. */
      once: z.boolean().optional(),
    })
    .nullable(),
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
