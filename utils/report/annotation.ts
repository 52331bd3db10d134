import { z } from 'zod'
import { anchorOutcomeSchema, anchorSchema } from './anchor.ts'

/** A moment as ISO 8601 in UTC; exports add the local offset. */
export const momentSchema = z.iso.datetime({ offset: true })

/** A reviewer's note on a passage, a figure, a cell, a missing content or the page. */
export const annotationSchema = z.object({
  id: z.string().min(1),
  documentId: z.string().min(1),
  /** Counts the saved edits, from 1; an import never overwrites a higher revision. */
  revision: z.int().min(1),
  /**
   * When its last states before this one were saved, oldest first: tells whether another machine's note goes on from
   * ours or was changed apart from it. Absent from notes never edited, and from those of earlier releases.
   */
  past: z.array(momentSchema).optional(),
  anchor: anchorSchema,
  /** What became of the anchor on the last visit; null until a page has answered. */
  outcome: anchorOutcomeSchema.nullable(),
  /** Digest of the article text that outcome was found on; its spans mean nothing on another. */
  outcomeSha256: z.string().optional(),
  /** True when the reviewer keeps the note for the record although its words are not there: nothing is asked any more. */
  forRecord: z.boolean().optional(),
  /** The words as they were when the note was made; null for notes on what is not there. */
  quote: z.string().nullable(),
  comment: z.string(),
  /** Names of labels of the codebook, in the order they were given. */
  labels: z.array(z.string()),
  /** draft: saved as typed, not yet handed in. */
  status: z.enum(['draft', 'submitted']),
  reviewer: z.string(),
  /** Who changed its words last, where that is not who wrote it; absent otherwise. */
  editor: z.string().optional(),
  /** Digest of the article text the note was made on. */
  textSha256: z.string(),
  createdAt: momentSchema,
  updatedAt: momentSchema,
  /** Ids of the notes of two coders that this note settles; absent from all other notes. */
  adjudicates: z.array(z.string()).optional(),
  /** Set while the note lies in the trash. */
  deletedAt: momentSchema.nullable(),
})
export type Annotation = z.infer<typeof annotationSchema>
