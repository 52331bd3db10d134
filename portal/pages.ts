import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { contentStatusSchema } from '../utils/report/content.ts'
import { reasonSchema, verdictSchema } from '../utils/report/judgement.ts'

/** What a reader finds of one figure; `at` quotes the text around it without white space, the figure in brackets. */
export const expectedFigureSchema = z.strictObject({
  at: z.string().regex(/\[.+\]/),
  verdicts: z.array(verdictSchema).min(1),
  reasons: z.array(reasonSchema).optional(),
  operands: z.array(z.string()).optional(),
  recomputed: z.string().optional(),
  rounding: z.enum(['exact', 'half-up', 'truncated']).optional(),
  remark: z.string().optional(),
  /** Why our rules do not see it yet; the tests demand that this stays true, so that the word goes when they do. */
  missed: z.string().optional(),
})
export type ExpectedFigure = z.infer<typeof expectedFigureSchema>

/** What a reader finds on a report page. */
export const expectedReviewSchema = z.strictObject({
  issuer: z.string(),
  year: z.int(),
  publishedOn: z.string(),
  timeliness: z.enum(['on-time', 'late', 'unknown']),
  contents: z.record(
    z.string(),
    z.strictObject({
      status: contentStatusSchema,
      heading: z.string().nullable().optional(),
      missing: z.array(z.string()).optional(),
      /** The words to look at when it is not fully there, in brackets as for figures. */
      at: z.string().optional(),
    }),
  ),
  figures: z.array(expectedFigureSchema),
})

/** One page of the sample portal, as described in index.json. */
export const samplePageSchema = z.strictObject({
  id: z.string(),
  host: z.string().regex(/\.gov\.cn$/),
  path: z.string().startsWith('/'),
  kind: z.enum(['report', 'list', 'news', 'interpretation', 'notice', 'home']),
  markup: z.string(),
  title: z.string(),
  shows: z.string(),
  /** How long the page's own scripts go on changing its text, in milliseconds after it was opened. */
  settlesAfterMs: z.int().optional(),
  chrome: z.array(z.string()).optional(),
  review: expectedReviewSchema.optional(),
})
export type SamplePage = z.infer<typeof samplePageSchema>

const index = z
  .strictObject({ about: z.string(), start: z.string(), pages: z.array(samplePageSchema) })
  .parse(JSON.parse(readFileSync(new URL('./index.json', import.meta.url), 'utf8')))

/** All pages of the sample portal, the one the demonstration opens first. */
export const pages: SamplePage[] = index.pages

/** A page by its id. */
export function samplePage(id: string): SamplePage {
  const page = pages.find((candidate) => candidate.id === id)
  if (!page) throw new Error(`The sample portal has no page ${id}`)
  return page
}

/** The address a browser opens. */
export function addressOf({ host, path }: SamplePage): string {
  return `http://${host}${path}`
}
