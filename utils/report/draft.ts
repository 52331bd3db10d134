import { z } from 'zod'
import { anchorSchema } from './anchor.ts'
import { momentSchema } from './annotation.ts'

const wordsSchema = z.object({ comment: z.string(), labels: z.array(z.string()) })

/** A note being written, saved as typed; one new note per document and one per note being edited. */
export const draftSchema = z.object({
  /** new:<document id> or edit:<note id>. */
  key: z.string(),
  /** Tells a draft from the one begun next under the same key; absent from drafts of earlier releases. */
  id: z.string().optional(),
  documentId: z.string(),
  anchor: anchorSchema,
  quote: z.string().nullable(),
  /** Digest of the article text a new note was begun on; absent from drafts of earlier releases. */
  textSha256: z.string().optional(),
  ...wordsSchema.shape,
  /** Of a note that is being changed: what it said when that was begun; absent from drafts of earlier releases. */
  begunOn: wordsSchema.optional(),
  savedAt: momentSchema,
})
export type Draft = z.infer<typeof draftSchema>

/** What a person wrote, in a draft or in a note. */
type Words = z.infer<typeof wordsSchema>

/** True while nothing has been written that could be saved as a note. */
export function isBlank({ comment, labels }: Words): boolean {
  return comment.trim() === '' && labels.length === 0
}

/** True where two say the same, with the same labels in the same order. */
export function sameWords(one: Words, other: Words): boolean {
  return one.comment === other.comment && one.labels.join('\n') === other.labels.join('\n')
}

/**
 * What a note says once a change of it is saved: labels given or taken away by somebody else while it was being written
 * stay so, and so do their words where the change has none of its own. Of two new wordings the one saved last stands.
 */
export function wordsAfter(
  now: Words,
  { comment, labels, begunOn }: Omit<Draft, 'savedAt'>,
): Words {
  if (!begunOn) return { comment, labels }
  const own = labels.filter((name) => now.labels.includes(name) || !begunOn.labels.includes(name))
  const theirs = now.labels.filter(
    (name) => !labels.includes(name) && !begunOn.labels.includes(name),
  )
  return {
    comment: comment === begunOn.comment ? now.comment : comment,
    labels: [...own, ...theirs],
  }
}
