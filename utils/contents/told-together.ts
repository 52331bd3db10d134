import type { Block } from '../report/article.ts'
import { matchesAny } from '../report/pattern.ts'
import { sentencesIn } from '../report/sentences.ts'
import type { RequiredContent } from '../report/standard.ts'
import { labelForm } from '../report/vocabulary.ts'
import { namesNothing } from './names-nothing.ts'
import type { NamedHeading } from './outline-levels.ts'
import type { Reading } from './placed.ts'

/** At least this share of the chapter's text is of the contents that it tells together. */
const mostly = 0.8

/**
 * Chapters behind the first that name nothing and tell this content together with another one, a paragraph or more
 * each and hardly anything besides: 六、直面短板再加力,答好后半篇 over what is lacking and then over what is planned.
 */
export function toldTogether(content: RequiredContent, reading: Reading): NamedHeading[] {
  if (content.openings.length === 0) return []
  return reading.first
    .slice(1)
    .filter((chapter) => namesNothing(chapter, reading) && isShared(chapter, content, reading))
}

function isShared(chapter: NamedHeading, content: RequiredContent, reading: Reading): boolean {
  const { body } = chapter.heading
  const paragraphs = reading.article.blocks.filter(
    ({ start, end, cell }) => cell === null && start >= body.start && end <= body.end,
  )
  const [first] = paragraphs
  // A chapter that opens as a content does is that one's.
  if (!first || opensAs(first, reading)) return false
  const told = paragraphs.map((block) => contentOf(block, reading))
  const of = (counts: (id: string | null) => boolean) =>
    paragraphs.reduce((sum, { start, end }, at) => sum + (counts(told[at]!) ? end - start : 0), 0)
  const own = told.includes(content.id)
  const others = told.some((id) => id !== null && id !== content.id)
  return own && others && of((id) => id !== null) >= mostly * of(() => true)
}

/** The content that a paragraph's first sentence speaks of as one opens, or else mentions; null for none. */
function contentOf(block: Block, reading: Reading): string | null {
  const form = formOf(block, reading)
  const mentioned = withOpenings(reading).find(({ mentions }) => matchesAny(mentions, form))
  return opensAs(block, reading) ?? mentioned?.id ?? null
}

function opensAs(block: Block, reading: Reading): string | null {
  const form = formOf(block, reading)
  return withOpenings(reading).find(({ openings }) => matchesAny(openings, form))?.id ?? null
}

function withOpenings({ standard }: Reading): RequiredContent[] {
  return standard.contents.filter(({ openings }) => openings.length > 0)
}

/** A paragraph's first sentence as patterns are held against it. */
function formOf(block: Block, { article, year }: Reading): string {
  const [first] = sentencesIn(article, block)
  return first ? labelForm(article.text.slice(first.start, first.end), year) : ''
}
