import type { Article } from '../report/article.ts'
import { matchesAny } from '../report/pattern.ts'
import { sentencesIn } from '../report/sentences.ts'
import type { Span } from '../report/span.ts'
import type { RequiredContent } from '../report/standard.ts'
import type { Steps } from '../report/steps.ts'
import { labelForm } from '../report/vocabulary.ts'

/** Sentences enough for a reader to judge by; a report that mentions a thing ten times needs no ten proofs. */
const enough = 3

/** The first sentences within `within` whose words mention the content, looked for one sentence a step. */
export function* mentioning(
  content: RequiredContent,
  article: Article,
  within: Span,
  year: number | null,
): Steps<Span[]> {
  const found: Span[] = []
  for (const sentence of sentencesIn(article, within)) {
    yield
    const form = labelForm(article.text.slice(sentence.start, sentence.end), year)
    if (matchesAny(content.mentions, form)) found.push(sentence)
    if (found.length === enough) break
  }
  return found
}

/**
 * True when more than half of what is told under a heading mentions the content, or half of it with the first. Clauses
 * that a semicolon joins to a mention go on from it, as do sentences on the same person: 局长履行第一责任人职责:带头述法;主持研究12次。
 * 她督办9件。
 */
export function mostlyMentions(
  content: RequiredContent,
  article: Article,
  body: Span,
  year: number | null,
): boolean {
  let mentioned = false
  let joined = false
  const about = sentencesIn(article, body).map(({ start, end }) => {
    const clause = article.text.slice(start, end)
    const goesOn = mentioned && (joined || samePerson.test(clause))
    mentioned = goesOn || matchesAny(content.mentions, labelForm(clause, year))
    joined = /[;；]\s*$/u.test(clause)
    return mentioned
  })
  const needed = about.length + (about[0] ? 0 : 1)
  return about.length > 0 && about.filter(Boolean).length * 2 >= needed
}

/** A sentence whose subject is the one of the sentence before: 一年里，她主持会议7次. */
const samePerson = /^\s*(?:[^,，。]{1,8}[,，])?[她他](?![们人乡])/u

/** How far into its text a heading with weak words has to show what it is about, in sentences. */
const opening = 3

/** True when the first sentences under a heading mention the content. */
export function opensWith(
  content: RequiredContent,
  article: Article,
  body: Span,
  year: number | null,
): boolean {
  return sentencesIn(article, body)
    .slice(0, opening)
    .some((sentence) =>
      matchesAny(
        content.mentions,
        labelForm(article.text.slice(sentence.start, sentence.end), year),
      ),
    )
}
