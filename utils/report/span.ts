import { z } from 'zod'

/** A stretch of `Article.text`: UTF-16 offsets, start inclusive, end exclusive. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Span = z.infer<typeof spanSchema>

/** The words a span covers with up to `reach` characters before and after: enough to find it again by eye. */
export const quoteSchema = z.object({ prefix: z.string(), exact: z.string(), suffix: z.string() })
export type Quote = z.infer<typeof quoteSchema>

/** Cuts the quote of `span` out of `text`, with contexts of at most `reach` UTF-16 units. */
export function quoteOf(text: string, span: Span, reach = 16): Quote {
  return {
    prefix: text.slice(Math.max(0, span.start - reach), span.start),
    exact: text.slice(span.start, span.end),
    suffix: text.slice(span.end, span.end + reach),
  }
}

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when `outer` covers all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
