import { z } from 'zod'
import { articleSchema } from './article.ts'
import { contentSchema } from './content.ts'
import { figureSchema } from './figure.ts'
import { findingSchema } from './finding.ts'
import { judgementSchema } from './judgement.ts'
import { localizedSchema } from './localized.ts'
import { headingSchema } from './outline.ts'
import { daySchema, pageFactsSchema } from './page.ts'
import { spanSchema } from './span.ts'

/** Why a page was, or was not, taken for a report: each ground with its weight (> 0 speaks for, < 0 against). */
export const groundSchema = z.object({ id: z.string(), weight: z.number(), text: localizedSchema })
export type Ground = z.infer<typeof groundSchema>

/** Is it a report, of which standard, and why. */
export const recognitionSchema = z.object({
  isReport: z.boolean(),
  /** Id of the standard, null when it is no report. */
  standard: z.string().nullable(),
  /** True when the page offers the report only as a file: contents are then untested. */
  attachmentOnly: z.boolean(),
  grounds: z.array(groundSchema),
})
export type Recognition = z.infer<typeof recognitionSchema>

/** Who reports on which year, as far as page and text tell. */
export const identitySchema = z.object({
  issuer: z.string().nullable(),
  level: z
    .enum(['national', 'province', 'city', 'county', 'town', 'street', 'department'])
    .nullable(),
  region: z.string().nullable(),
  /** The year reported on. */
  year: z.int().nullable(),
  publishedOn: daySchema.nullable(),
  signedOn: daySchema.nullable(),
})
export type Identity = z.infer<typeof identitySchema>

/** A figure with what is said of it and the content it stands in. */
export const reviewedFigureSchema = figureSchema.extend({
  judgement: judgementSchema,
  content: z.string().nullable(),
})
export type ReviewedFigure = z.infer<typeof reviewedFigureSchema>

/** Everything the engine says about one page. */
export const reviewSchema = z.object({
  schema: z.literal(1),
  /** Version of the rules that spoke. */
  rules: z.string(),
  page: pageFactsSchema,
  article: articleSchema,
  outline: z.array(headingSchema),
  recognition: recognitionSchema,
  identity: identitySchema,
  timeliness: z.enum(['on-time', 'late', 'unknown']),
  contents: z.array(contentSchema),
  figures: z.array(reviewedFigureSchema),
  /** Stretches with digits that no rule could read: shown, not hidden. */
  unclassified: z.array(spanSchema),
  findings: z.array(findingSchema),
})
export type Review = z.infer<typeof reviewSchema>
