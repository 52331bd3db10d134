import type { Article } from './article.ts'
import { overlaps, type Span } from './span.ts'

/** The longest stretch taken as one sentence, in characters; longer ones are cut so that no rule runs away. */
const longest = 280

/** The sentences of running prose (no table cells) within `within`, in reading order; ends are 。!?; and breaks. */
export function sentencesIn(article: Article, within: Span): Span[] {
  return article.blocks
    .filter((block) => block.cell === null && overlaps(block, within))
    .flatMap((block) =>
      sentencesOf(article.text, {
        start: Math.max(block.start, within.start),
        end: Math.min(block.end, within.end),
      }),
    )
}

function sentencesOf(text: string, span: Span): Span[] {
  const found: Span[] = []
  let start = span.start
  for (let at = span.start; at < span.end; at++) {
    const ends = '。!?;！？；\n'.includes(text[at]!)
    if (!ends && at - start + 1 < longest) continue
    found.push({ start, end: at + 1 })
    start = at + 1
  }
  if (start < span.end) found.push({ start, end: span.end })
  return found.filter((sentence) => text.slice(sentence.start, sentence.end).trim() !== '')
}
