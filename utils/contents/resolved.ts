import { matchesAny } from '../report/pattern.ts'
import { sentencesIn } from '../report/sentences.ts'
import type { RequiredContent } from '../report/standard.ts'
import { labelForm } from '../report/vocabulary.ts'
import type { NamedHeading } from './outline-levels.ts'
import type { Reading } from './placed.ts'

/** Of a chapter's sentences at least this share resolves something when it is a plan. */
const mostly = 0.6

/** A plan may recall what was done in a sentence of five. */
const hardly = 0.2

/**
 * Chapters that name nothing, stand behind the one a content follows and speak of what is to come: a plan under a
 * slogan. Nothing where the report gives no chapter to stand behind, or goes on reporting after it.
 */
export function resolvedBehind(content: RequiredContent, reading: Reading): NamedHeading[] {
  if (content.resolves.length === 0) return []
  const last = reading.first.findLastIndex(({ named }) =>
    named.some(({ id, weak }) => !weak && content.behind.includes(id)),
  )
  if (last < 0) return []
  return reading.first
    .slice(last + 1)
    .filter((named) => named.named.length === 0 && looksAhead(named, content, reading))
}

function looksAhead({ heading }: NamedHeading, content: RequiredContent, reading: Reading) {
  const { article, year } = reading
  const forms = sentencesIn(article, heading.body).map(({ start, end }) =>
    labelForm(article.text.slice(start, end), year),
  )
  const count = (patterns: string[]) => forms.filter((form) => matchesAny(patterns, form)).length
  if (forms.length === 0) return false
  const reporting = count(content.reports)
  return reporting <= hardly * forms.length && count(content.resolves) >= mostly * forms.length
}
