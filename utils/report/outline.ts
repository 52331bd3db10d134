import { z } from 'zod'
import { spanSchema } from './span.ts'

/** The form of a heading's numbering, which decides its level: 一、 (一) 1. (1) 一是, h1–h6, or none. */
export const numberingSchema = z.enum([
  'chapter', // 一、 第一部分
  'section', // (一)
  'item', // 1. 1、
  'subitem', // (1) ①
  'run-in', // 一是 首先 (1)… inside a paragraph
  'tag', // h1–h6
  'none', // emphasised or stand-alone line without a number
])

/** A heading of the report; the span covers its words with the numbering, without the closing 。 or the run-in body. */
export const headingSchema = spanSchema.extend({
  /** 1 for first-level headings, counted by the forms this report really uses. */
  level: z.int().min(1),
  numbering: numberingSchema,
  /** The numbering as written ("一、"), "" when there is none. */
  number: z.string(),
  /** The heading without numbering and closing punctuation. */
  label: z.string(),
  /** True when the body goes on in the same paragraph. */
  runIn: z.boolean(),
  /** What stands under it up to the next heading of the same or a higher level, sub-headings included. */
  body: spanSchema,
})
export type Heading = z.infer<typeof headingSchema>
