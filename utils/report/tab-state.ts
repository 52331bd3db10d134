import { z } from 'zod'
import { anchorSchema } from './anchor.ts'
import { recognitionSchema } from './review.ts'

/** What the extension knows about the page in a tab; kept for the browser session only. */
export const tabStateSchema = z.object({
  url: z.string(),
  title: z.string().nullable(),
  /** Null when the page is no report. */
  documentId: z.string().nullable(),
  textSha256: z.string(),
  recognition: recognitionSchema.nullable(),
  /** Why the page could not be read. */
  problem: z.string().nullable(),
  selection: z.object({ anchor: anchorSchema, quote: z.string() }).nullable(),
  /** The mark last clicked on the page; `at` tells two clicks on one mark apart. */
  activated: z.object({ key: z.string(), at: z.number() }).nullable(),
})
export type TabState = z.infer<typeof tabStateSchema>

/** A tab of which nothing is known yet but its address. */
export function emptyTabState(url: string): TabState {
  return {
    url,
    title: null,
    documentId: null,
    textSha256: '',
    recognition: null,
    problem: null,
    selection: null,
    activated: null,
  }
}
