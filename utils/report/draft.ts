import { z } from 'zod'
import { anchorSchema } from './anchor.ts'
import { momentSchema } from './annotation.ts'

/** A note being written, saved as typed; one new note per document and one per note being edited. */
export const draftSchema = z.object({
  /** new:<document id> or edit:<note id>. */
  key: z.string(),
  documentId: z.string(),
  anchor: anchorSchema,
  quote: z.string().nullable(),
  comment: z.string(),
  labels: z.array(z.string()),
  savedAt: momentSchema,
})
export type Draft = z.infer<typeof draftSchema>
