import type { Article } from '../report/article.ts'
import { matchesAny, plain } from '../report/pattern.ts'
import { sentencesIn } from '../report/sentences.ts'
import type { Span } from '../report/span.ts'
import type { RequiredContent } from '../report/standard.ts'

/** Ids of the parts the norm asks for by themselves that neither the headings nor the text under them give. */
export function missingParts(content: RequiredContent, article: Article, given: Span[]): string[] {
  if (content.parts.length === 0) return []
  const sentences = given.flatMap((span) => sentencesIn(article, span))
  const texts = sentences.map(({ start, end }) => plain(article.text.slice(start, end)))
  return content.parts
    .filter((part) => !texts.some((text) => matchesAny(part.vocabulary, text)))
    .map((part) => part.id)
}
