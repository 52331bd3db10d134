import { z } from 'zod'
import { localizedSchema } from './localized.ts'
import { normSchema } from './norm.ts'
import { spanSchema } from './span.ts'

/** What a finding is about; each kind is shown in its own way on the page. */
export const findingKindSchema = z.enum(['content', 'figure', 'timeliness', 'title', 'text'])
export type FindingKind = z.infer<typeof findingKindSchema>

/** error: a defect by the norm or by the page's own numbers · warning: to be looked at · notice: listed, not highlighted. */
export const severitySchema = z.enum(['error', 'warning', 'notice'])
export type Severity = z.infer<typeof severitySchema>

/** Something a reviewer should look at and decide on. */
export const findingSchema = z.object({
  /** Stable over re-runs on the same words: kind, rule and the words themselves, never a running number. */
  id: z.string(),
  kind: findingKindSchema,
  /** The rule that speaks: content id + status, verdict + reason, or the structural rule's id. */
  rule: z.string(),
  severity: severitySchema,
  /** The words it is about; null for what is not there. */
  span: spanSchema.nullable(),
  /** For absent contents: the offset before which the content would be expected. */
  expectedAt: z.int().nullable(),
  /** Id of the required content, when it is about one or stands in one. */
  content: z.string().nullable(),
  /** Index into the review's figures. */
  figure: z.int().nullable(),
  message: localizedSchema,
  norm: normSchema.nullable(),
})
export type Finding = z.infer<typeof findingSchema>
