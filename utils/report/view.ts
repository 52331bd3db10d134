import { z } from 'zod'
import { momentSchema } from './annotation.ts'

/** What a table of the workspace lists. */
export const grainSchema = z.enum(['documents', 'findings', 'figures', 'notes'])
export type Grain = z.infer<typeof grainSchema>

/** How a table is looked at: its order, what it is narrowed to, how it is grouped, which columns are hidden. */
export const tableStateSchema = z.object({
  search: z.string().default(''),
  sorting: z.array(z.object({ id: z.string(), desc: z.boolean() })).default([]),
  /** A text is looked for in the column; a list names the values that are let through. */
  filters: z
    .array(z.object({ id: z.string(), value: z.union([z.string(), z.array(z.string())]) }))
    .default([]),
  grouping: z.array(z.string()).default([]),
  hidden: z.array(z.string()).default([]),
})
export type TableState = z.infer<typeof tableStateSchema>

/** A way of looking that somebody gave a name. */
export const savedViewSchema = z.object({
  id: z.string().min(1),
  grain: grainSchema,
  title: z.string().trim().min(1).max(60),
  state: tableStateSchema,
  createdAt: momentSchema,
})
export type SavedView = z.infer<typeof savedViewSchema>

/** A table as it first shows itself. */
export const defaultTableState: TableState = tableStateSchema.parse({})
