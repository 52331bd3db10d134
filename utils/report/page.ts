import { z } from 'zod'

/** A calendar day as YYYY-MM-DD, as printed on the page (no time zone is ever inferred). */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** A file the page offers instead of, or beside, its text. */
export const attachmentSchema = z.object({ title: z.string(), url: z.string() })

/** What a page says about itself outside the article's prose; null where it does not say. */
export const pageFactsSchema = z.object({
  url: z.string().nullable(),
  /** Title of the article as the page shows it (META ArticleTitle, title element stripped of the site, headline). */
  title: z.string().nullable(),
  /** Where the title was found: a headline in the article is worth more than the browser's tab title. */
  titleFrom: z.enum(['headline', 'meta', 'field', 'tab']).nullable(),
  site: z.string().nullable(),
  column: z.string().nullable(),
  breadcrumbs: z.array(z.string()),
  /** 来源 / 发布机构 as printed. */
  source: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedOn: daySchema.nullable(),
  /** 成文日期 of the header block; the signature under the text is read by the identity rules. */
  signedOn: daySchema.nullable(),
  /** 信息公开 header fields, labels stripped of white space. */
  fields: z.record(z.string(), z.string()),
  attachments: z.array(attachmentSchema),
  /** Address of the next page of the same document, when it is paginated. */
  nextPage: z.string().nullable(),
})
export type PageFacts = z.infer<typeof pageFactsSchema>
