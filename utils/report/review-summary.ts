import { z } from 'zod'
import { contentStatusSchema } from './content.ts'
import { reasonSchema, verdictSchema } from './judgement.ts'
import { identitySchema, type Review, reviewSchema } from './review.ts'

/** What overviews need of a review: some hundred bytes in the place of the whole text and all its figures. */
export const reviewSummarySchema = z.object({
  level: identitySchema.shape.level,
  region: identitySchema.shape.region,
  timeliness: reviewSchema.shape.timeliness,
  contents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      required: z.boolean(),
      status: contentStatusSchema,
    }),
  ),
  /** Characters of the article. */
  characters: z.int().min(0),
  figures: z.int().min(0),
  /** Number of figures by verdict. */
  verdicts: z.partialRecord(verdictSchema, z.int()),
  /** Number of unverifiable figures by their main reason. */
  reasons: z.partialRecord(reasonSchema, z.int()),
})
export type ReviewSummary = z.infer<typeof reviewSummarySchema>

/** Sums a review up. */
export function summaryOf(review: Review): ReviewSummary {
  const { identity, timeliness, contents, figures, article } = review
  const judgements = figures.map(({ judgement }) => judgement)
  const doubtful = judgements.filter(({ verdict }) => verdict === 'unverifiable')
  return {
    level: identity.level,
    region: identity.region,
    timeliness,
    contents: contents.map(({ id, title, required, status }) => ({ id, title, required, status })),
    characters: article.text.length,
    figures: figures.length,
    verdicts: countBy(judgements.map(({ verdict }) => verdict)),
    reasons: countBy(doubtful.flatMap(({ reasons }) => reasons.slice(0, 1))),
  }
}

function countBy<K extends string>(keys: K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
