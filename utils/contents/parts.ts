import type { Article } from '../report/article.ts'
import { matchesAny, plain } from '../report/pattern.ts'
import { sentencesIn } from '../report/sentences.ts'
import type { Span } from '../report/span.ts'
import type { RequiredContent } from '../report/standard.ts'

const explaining = /^(?:这)?主要是/u

/** Ids of the parts the norm asks for by themselves that neither the headings nor the text under them give. */
export function missingParts(content: RequiredContent, article: Article, given: Span[]): string[] {
  if (content.parts.length === 0) return []
  const sentences = given.flatMap((span) => sentencesIn(article, span))
  const texts = [...sentences, ...cellsOf(article, given)].map(({ start, end }) =>
    plain(article.text.slice(start, end)),
  )
  // What a sentence explains may stand in the one before it: 执法力量薄弱。主要是近三年退休较多。
  for (let at = texts.length - 1; at > 0; at--) {
    if (explaining.test(texts[at]!)) texts.push(texts[at - 1]! + texts[at]!)
  }
  return content.parts
    .filter((part) => !texts.some((text) => matchesAny(part.vocabulary, text)))
    .map((part) => part.id)
}

/** Cells of what is told in a table; tables among the paragraphs of a chapter hold numbers. */
function cellsOf({ blocks }: Article, given: Span[]): Span[] {
  const told = given.filter((span) => blocks.find(({ end }) => end > span.start)?.cell)
  if (told.length === 0) return []
  return blocks.filter(
    ({ cell, start, end }) => cell && told.some((span) => span.start <= start && end <= span.end),
  )
}
