import { matchesAny } from '../report/pattern.ts'
import { sentencesIn } from '../report/sentences.ts'
import type { RequiredContent } from '../report/standard.ts'
import { labelForm } from '../report/vocabulary.ts'
import { namesNothing } from './names-nothing.ts'
import type { NamedHeading } from './outline-levels.ts'
import type { Reading } from './placed.ts'

/** At least this share of a chapter's sentences has the tone of its content. */
const mostly = 0.6

/** At most this share may have another: a plan recalls what was done in a sentence of five. */
const hardly = 0.2

/**
 * Chapters that name nothing and are told as this content is: a plan or the shortcomings under a slogan. Nothing
 * where the content stands behind another one that has no chapter, or where the report goes on in another tone.
 */
export function toned(content: RequiredContent, reading: Reading): NamedHeading[] {
  if (content.tone.length === 0) return []
  const from = content.behind.length > 0 ? behind(content, reading) : 1
  return reading.first
    .slice(from)
    .filter((named) => namesNothing(named, reading) && hasTone(named, content, reading))
}

/** Where the chapters begin that stand behind the one the content follows; behind all without such a one. */
function behind(content: RequiredContent, reading: Reading): number {
  const { first, standard } = reading
  // Only contents that follow none themselves are asked for by their tone: two cannot wait for each other.
  const before = standard.contents.filter(
    ({ id, behind }) => content.behind.includes(id) && behind.length === 0,
  )
  const bySound = new Set(before.flatMap((one) => toned(one, reading)))
  const last = first.findLastIndex(
    (chapter) =>
      bySound.has(chapter) ||
      chapter.named.some(({ id, weak }) => !weak && content.behind.includes(id)),
  )
  return last < 0 ? first.length : last + 1
}

function hasTone({ heading }: NamedHeading, content: RequiredContent, reading: Reading): boolean {
  const { article, year } = reading
  const forms = sentencesIn(article, heading.body).map(({ start, end }) =>
    labelForm(article.text.slice(start, end), year),
  )
  const share = (patterns: string[]) =>
    forms.filter((form) => matchesAny(patterns, form)).length / forms.length
  return forms.length > 0 && share(content.otherTone) <= hardly && share(content.tone) >= mostly
}
