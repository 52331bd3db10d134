import type { Span } from '../utils/report/span.ts'

/** A place on the page to be shown: a mark by its key, or a span, with the figures its arithmetic used. */
export interface Place {
  key: string | null
  span: Span | null
  operands: Span[]
}
