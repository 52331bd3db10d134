import type { Article } from '../report/article.ts'
import type { Span } from '../report/span.ts'

/** A content in the standard's usual order and where the report gives it. */
export interface Given {
  id: string
  /** From its heading to its last word; empty when it is not given under a heading. */
  stretches: Span[]
}

/**
 * Where a reader would look for a missing content: after everything that usually precedes it, before everything that
 * usually follows, always at a block's start or at `end`, where the report's text ends and its signature begins.
 */
export function expectedAt(
  missing: string,
  usualOrder: Given[],
  article: Article,
  end: number,
): number {
  const index = usualOrder.findIndex(({ id }) => id === missing)
  const before = usualOrder.slice(0, index).flatMap(({ stretches }) => stretches)
  const after = usualOrder.slice(index + 1).flatMap(({ stretches }) => stretches)
  if (before.length > 0) {
    const last = Math.max(...before.map((span) => span.end))
    return blockStart(article, last, end)
  }
  if (after.length > 0)
    return blockStart(article, Math.min(...after.map(({ start }) => start)), end)
  return end
}

/** The start of the first block at or after the offset, never beyond the report's end. */
function blockStart(article: Article, offset: number, end: number): number {
  const next = article.blocks.find((block) => block.start >= offset)
  return Math.min(next?.start ?? article.text.length, end)
}
