import { z } from 'zod'
import { type Annotation, annotationSchema } from './annotation.ts'

/** What lists show of a note. Of the anchor, by far the largest part, only what it is of. */
export const noteLineSchema = annotationSchema
  .pick({
    id: true,
    documentId: true,
    comment: true,
    labels: true,
    quote: true,
    status: true,
    reviewer: true,
    updatedAt: true,
    deletedAt: true,
  })
  .extend({
    outcome: z.object({ state: z.string() }).nullable(),
    anchor: z.object({ kind: z.string(), content: z.string().optional() }),
  })

/** A note as a line of a list; of what became of it only the state. */
export type NoteLine = Omit<z.infer<typeof noteLineSchema>, 'outcome'> & {
  outcome: { state: NonNullable<Annotation['outcome']>['state'] } | null
}
