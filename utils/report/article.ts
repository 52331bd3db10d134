import { z } from 'zod'
import { spanSchema } from './span.ts'

/** Where a block stands in a data table; heads are the texts a reader would look up for the cell. */
export const cellSchema = z.object({
  /** Number of the table within the article, from 0. */
  table: z.int(),
  row: z.int(),
  column: z.int(),
  /** True for head cells, which name and do not state. */
  head: z.boolean(),
  rowHead: z.string(),
  columnHead: z.string(),
  /** Caption or the line just above the table, where its unit often stands (单位:件). */
  caption: z.string(),
})
export type Cell = z.infer<typeof cellSchema>

/** One paragraph, heading line, list item or table cell of the article; blocks are in reading order and never overlap. */
export const blockSchema = spanSchema.extend({
  /** h1–h6 as 1–6 where the page uses them, else null. */
  tagLevel: z.int().min(1).max(6).nullable(),
  /** True when the whole block is bold, centred or otherwise set apart. */
  emphasis: z.boolean(),
  listItem: z.boolean(),
  /** Characters at its start that are bold where the rest is not; not given where there are none. */
  boldLead: z.int().min(1).optional(),
  cell: cellSchema.nullable(),
})
export type Block = z.infer<typeof blockSchema>

/**
 * The text of a report as one string, blocks joined by "\n", and where its blocks are.
 * The characters are the page's own (not NFKC): only white space is folded (runs beside CJK dropped,
 * elsewhere one space) and zero-width characters are dropped, so an offset means the same to every reader.
 */
export const articleSchema = z.object({ text: z.string(), blocks: z.array(blockSchema) })
export type Article = z.infer<typeof articleSchema>
