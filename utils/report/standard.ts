import { z } from 'zod'
import { localizedSchema } from './localized.ts'
import { normSchema } from './norm.ts'
import { patternProblem } from './pattern.ts'

/**
 * A list of patterns over text folded to half-width, without white space (see plain()). Each is the source of a
 * regular expression; `^` and `$` bind to the heading's label. In labels the year reported on reads 本年度, the
 * next one 下一年度, the one before 上年度. Patterns are data: no look-behind, length-limited, with few ways to
 * match, so that a user's own standard cannot hang a page.
 */
const patternsSchema = z.array(z.string().min(1).max(200).check(soundPattern))

function soundPattern(payload: z.core.ParsePayload<string>): void {
  const problem = patternProblem(payload.value)
  if (!problem) return
  const input = payload.value
  payload.issues.push({ code: 'custom', input, message: problem.en, params: { problem } })
}

/** A part of a content that the norm asks for by itself (原因 within 不足和原因). */
export const partSchema = z.object({
  id: z.string(),
  title: localizedSchema,
  /** Words in the heading or in the body that give it. */
  vocabulary: patternsSchema,
})

/** One content a report must have. */
export const requiredContentSchema = z.object({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  title: localizedSchema,
  required: z.boolean(),
  norm: normSchema,
  /** Heading labels that are this content. */
  headings: patternsSchema,
  /** Heading labels that look like it and are not. */
  notHeadings: patternsSchema.default([]),
  /** Heading labels that are this content whatever `notHeadings` say: both its words and another's are in them. */
  sureHeadings: patternsSchema.default([]),
  /** Heading labels that are this content only when its own words stand in the text below them. */
  weakHeadings: patternsSchema.default([]),
  /** What the text of a chapter begins with that is this content although its heading names none. */
  openings: patternsSchema.default([]),
  /**
   * Words of the sentences this content is told in: a chapter whose heading names nothing is this content when most
   * of its sentences have them and hardly any those of `otherTone`. Slogans head the plan as they head anything.
   */
  tone: patternsSchema.default([]),
  /** Words of sentences that tell something else: what was done, where `tone` is what is to come. */
  otherTone: patternsSchema.default([]),
  /** Contents behind whose chapter alone the tone is listened for; anywhere but in the first chapter when empty. */
  behind: z.array(z.string()).default([]),
  /** Contents under whose first-level heading a lower heading is never this content (a plan's plan for it). */
  notUnder: z.array(z.string()).default([]),
  /** Words in prose that mention it. */
  mentions: patternsSchema,
  parts: z.array(partSchema).default([]),
  /** True when thematic first-level headings that belong to no other content together report it. */
  collectsRest: z.boolean().default(false),
})
export type RequiredContent = z.infer<typeof requiredContentSchema>

/** A type of report: how it is recognised, what it must hold and by when it must be public. Data only. */
export const standardSchema = z.object({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  title: localizedSchema,
  source: z.object({
    act: z.string(),
    article: z.string().nullable(),
    url: z.string().nullable(),
    readOn: z.string(),
  }),
  recognition: z.object({
    /** Titles of such reports. */
    titles: patternsSchema,
    /** Titles such reports have and other documents too: the text must show the rest. */
    weakTitles: patternsSchema.default([]),
    /** Titles that hold the words and are something else (通知, 解读, 方案 …). */
    notTitles: patternsSchema,
    /** Phrases of the opening sentence (现将…情况报告如下). */
    leads: patternsSchema,
    /** Words every such report uses somewhere. */
    subjects: patternsSchema,
  }),
  /** Month and day of the following year by whose end the report must be public; null when none. */
  deadline: z
    .object({ month: z.int().min(1).max(12), day: z.int().min(1).max(31), norm: normSchema })
    .nullable(),
  /** The first year reported on for which the norm holds; what earlier reports lack is told and no defect. */
  firstYear: z.int().nullable().default(null),
  /** Issuers for whom the norm is advice only (街道办事处): a warning becomes a notice. */
  adviceOnly: patternsSchema.default([]),
  contents: z.array(requiredContentSchema).min(1),
})
export type Standard = z.infer<typeof standardSchema>

/** Parses a standard as it loads; throws a ZodError whose issues name the field. */
export function defineStandard(data: z.input<typeof standardSchema>): Standard {
  return standardSchema.parse(data)
}
