import { z } from 'zod'
import { anchorSchema } from './anchor.ts'
import { spanSchema } from './span.ts'

/** How a mark looks; each is one named highlight with its own colour and its own line style. */
export const markStyleSchema = z.enum([
  'error',
  'warning',
  'weak',
  'verified',
  'decided',
  'dismissed',
  'note',
])
export type MarkStyle = z.infer<typeof markStyleSchema>

/** Something to be drawn on the page: a finding at its words or at its empty place, or a note at its anchor. */
export const markSchema = z.object({
  /** finding:<id>, figure:<index> or note:<id>. */
  key: z.string(),
  style: markStyleSchema,
  place: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('span'), span: spanSchema }),
    /** Nothing stands there: the marker is drawn before this offset. */
    z.object({ kind: z.literal('gap'), at: z.int(), label: z.string() }),
    /** `label`: what the marker says where the words of the anchor have been removed. */
    z.object({ kind: z.literal('anchor'), anchor: anchorSchema, label: z.string() }),
  ]),
  /** Figures used by the arithmetic, marked while this one is focused. */
  operands: z.array(spanSchema),
})
export type Mark = z.infer<typeof markSchema>
