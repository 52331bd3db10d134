import type { Content } from '../report/content.ts'
import { covers, type Span } from '../report/span.ts'

/**
 * The content a place stands in: the smallest stretch that holds it, so that an embedded content wins over the
 * chapter around it; null outside of all.
 */
export function contentAt(contents: Content[], place: Span): string | null {
  let best: { id: string; size: number } | null = null
  for (const { id, body, evidence } of contents) {
    for (const span of [...body, ...evidence]) {
      const size = span.end - span.start
      if (covers(span, place) && (!best || size < best.size)) best = { id, size }
    }
  }
  return best?.id ?? null
}

/** The contents with the number of figures that stand in each. */
export function withFigureCounts(
  contents: Content[],
  figures: { content: string | null }[],
): Content[] {
  return contents.map((content) => ({
    ...content,
    figures: figures.filter((figure) => figure.content === content.id).length,
  }))
}
