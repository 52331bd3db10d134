import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { z } from 'zod'
import { contentStatusSchema } from '../../utils/report/content.ts'
import { daySchema } from '../../utils/report/page.ts'

const sectionSchema = z.strictObject({
  status: contentStatusSchema,
  /** The heading as evidence; not given where only the status matters. */
  heading: z.string().optional(),
  missing: z.array(z.string()),
})

/** What a careful reader says of a page (expected.json). */
export const expectedSchema = z.discriminatedUnion('isReport', [
  z.strictObject({ isReport: z.literal(false) }),
  z.strictObject({
    isReport: z.literal(true),
    standard: z.string(),
    issuer: z.string().nullable(),
    year: z.int().nullable(),
    publishedOn: daySchema.nullable(),
    timeliness: z.enum(['on-time', 'late', 'unknown']),
    sections: z.record(z.string(), sectionSchema),
    /** Rules of the findings that are not about figures, in the order they are listed. */
    findings: z.array(z.string()),
  }),
])
/** What a careful reader says of a page. */
export type Expected = z.infer<typeof expectedSchema>

/** What a reader of a page says its article is (article.json). */
export const articleSchema = z.strictObject({
  title: z.string().nullable(),
  publishedOn: z.string().nullable(),
  source: z.string().nullable(),
  startsWith: z.string(),
  endsWith: z.string(),
  /** Words of the site, of tools and of other documents: none may be in the article. */
  excludes: z.array(z.string()).min(1),
  /** Labels of the first-level headings, in order. */
  headings: z.array(z.string()),
})
/** What a reader of a page says its article is. */
export type ExpectedArticle = z.infer<typeof articleSchema>

/** Names of all page fixtures: the folders beside this file. */
export const fixtures = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

/** Look-alikes are pages on which nothing may be said. */
export function isLookAlike(name: string): boolean {
  return name.startsWith('look-alike--')
}

/** The HTML of a fixture. */
export function htmlOf(name: string): string {
  return readFileSync(pathOf(name, 'page.html'), 'utf8')
}

/** A document made of a fixture, new at each call. */
export function documentOf(name: string): Document {
  return new JSDOM(htmlOf(name)).window.document
}

/** What is expected of the review of a fixture; throws where nothing is said. */
export function expectedOf(name: string): Expected {
  return expectedSchema.parse(jsonOf(name, 'expected.json'))
}

/** What is expected of the article of a fixture; null for look-alikes, throws where nothing is said of a report. */
export function expectedArticleOf(name: string): ExpectedArticle | null {
  if (isLookAlike(name) && !existsSync(pathOf(name, 'article.json'))) return null
  return articleSchema.parse(jsonOf(name, 'article.json'))
}

function jsonOf(name: string, file: string): unknown {
  const path = pathOf(name, file)
  if (!existsSync(path)) throw new Error(`${name} has no ${file}`)
  return JSON.parse(readFileSync(path, 'utf8'))
}

function pathOf(name: string, file: string): string {
  return join(import.meta.dirname, name, file)
}
