import { z } from 'zod'
import { anchorSchema } from './anchor.ts'
import { momentSchema } from './annotation.ts'

/** A note being written, saved as typed; one new note per document and one per note being edited. */
export const draftSchema = z.object({
  /** new:<document id> or edit:<note id>. */
  key: z.string(),
  /** Tells a draft from the one begun next under the same key; absent from drafts of earlier releases. */
  id: z.string().optional(),
  documentId: z.string(),
  anchor: anchorSchema,
  quote: z.string().nullable(),
  comment: z.string(),
  labels: z.array(z.string()),
  savedAt: momentSchema,
})
export type Draft = z.infer<typeof draftSchema>

/** What a person wrote, in a draft or in a note. */
type Words = Pick<Draft, 'comment' | 'labels'>

/** True while nothing has been written that could be saved as a note. */
export function isBlank({ comment, labels }: Words): boolean {
  return comment.trim() === '' && labels.length === 0
}

/** True where two say the same, with the same labels in the same order. */
export function sameWords(one: Words, other: Words): boolean {
  return one.comment === other.comment && one.labels.join('\n') === other.labels.join('\n')
}
