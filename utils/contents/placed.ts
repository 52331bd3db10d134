import type { Article } from '../report/article.ts'
import type { ContentStatus } from '../report/content.ts'
import { matchesAny } from '../report/pattern.ts'
import { sentencesIn } from '../report/sentences.ts'
import type { Span } from '../report/span.ts'
import type { RequiredContent, Standard } from '../report/standard.ts'
import type { Steps } from '../report/steps.ts'
import { labelForm } from '../report/vocabulary.ts'
import { labelled } from './labelled.ts'
import { mentioning, mostlyMentions, opensWith } from './mentions.ts'
import { namesNothing } from './names-nothing.ts'
import type { NamedHeading } from './outline-levels.ts'
import { announcedAsOther, strayLeads } from './stray-leads.ts'
import { tabulated } from './tabulated.ts'
import { toldTogether } from './told-together.ts'
import { toned } from './toned.ts'

/** What is needed to look for a content. */
export interface Reading {
  article: Article
  first: NamedHeading[]
  lower: NamedHeading[]
  standard: Standard
  year: number | null
  /** The content that thematic chapters report together; null when the standard has none. */
  collector: string | null
  /** Where the report's own text ends: its signature and what follows are not searched. */
  end: number
}

/** Where and how a content is given. */
export interface Placed {
  status: Exclude<ContentStatus, 'untested'>
  evidence: Span[]
  body: Span[]
}

/** Fewer characters than this under thematic headings are no report of measures. */
const substantial = 60

/** Looks for one content: under its own headings, among the themes, under shared and lower ones, then in prose. */
export function* placing(
  content: RequiredContent,
  reading: Reading,
  ids: ReadonlySet<string>,
): Steps<Placed> {
  return place(content, reading, ids) ?? (yield* mentioned(content, reading))
}

function place(
  content: RequiredContent,
  reading: Reading,
  ids: ReadonlySet<string>,
): Placed | null {
  const own = reading.first.filter((named) => names(named, content, reading))
  const elsewhere = withChapters(reading, ids)
  const alone = own.filter((named) =>
    required(named, ids).every((id) => id === content.id || elsewhere.has(id)),
  )
  const themes = content.collectsRest ? thematic(content, reading) : []
  const opened = alone.length > 0 ? [] : openedBy(content, reading)
  if (opened.length > 0) return under('present', opened)
  const within = strongBelow(alone, content, reading)
  if (within.length > 0) return under('embedded', within)
  if (alone.length > 0) return under('present', [...alone, ...themes])
  // Beside a shared heading that names it, a chapter of some lines does not report it.
  if (textUnder(themes) >= Math.max(substantial, textUnder(own))) return under('present', themes)
  if (own.length > 0) return under('embedded', own)
  const orphans = content.collectsRest ? orphaned(reading) : []
  if (textUnder(orphans) >= substantial) return under('present', orphans)
  const others = announcedAsOther(content, reading)
  const lower = reading.lower.filter(
    (named) => names(named, content, reading) && !excluded(named, content) && !others.has(named),
  )
  if (lower.length > 0) return under('embedded', lower)
  const told = toned(content, reading)
  if (told.length > 0) return under('present', told)
  const together = toldTogether(content, reading)
  if (together.length > 0) return under('embedded', together)
  const label = labelled(content, reading)
  if (label) return label
  const table = tabulated(content, reading)
  if (table) return table
  const leads = content.collectsRest ? strayLeads(content, reading) : []
  if (leads.length > 1) return under('embedded', leads)
  return null
}

function under(status: 'present' | 'embedded', named: NamedHeading[]): Placed {
  return {
    status,
    evidence: named.map(({ heading }) => ({ start: heading.start, end: heading.end })),
    body: named.map(({ heading }) => heading.body),
  }
}

/**
 * True when the heading names the content, with its words alone or, for weak ones, with the text below: with how it
 * opens for a chapter among chapters that say what they are, with most of it for a theme or a section, which is
 * about something else as well.
 */
function names(named: NamedHeading, content: RequiredContent, reading: Reading): boolean {
  const mine = named.named.find(({ id }) => id === content.id)
  if (!mine) return false
  const { article, year } = reading
  const told = named.under === null && !toldInThemes(reading) ? opensWith : mostlyMentions
  return !mine.weak || told(content, article, named.heading.body, year)
}

function required(named: NamedHeading, ids: ReadonlySet<string>): string[] {
  return named.named.flatMap(({ id, weak }) => (!weak && ids.has(id) ? [id] : []))
}

/** The contents that have a chapter of their own: in another one that names them too they are not looked for. */
function withChapters({ first }: Reading, ids: ReadonlySet<string>): Set<string> {
  return new Set(
    first.flatMap((named) => {
      const only = required(named, ids)
      return only.length === 1 ? only : []
    }),
  )
}

/**
 * The lower headings that name a content outright where its chapters only hint at it, as 压实法治建设责任 does: the
 * content is there and not in the whole chapter, unless most of the chapter's headings are on it.
 */
function strongBelow(
  alone: NamedHeading[],
  content: RequiredContent,
  { lower }: Reading,
): NamedHeading[] {
  const weak = alone.every(({ named }) => named.some(({ id, weak }) => weak && id === content.id))
  if (!weak) return []
  const chapters = new Set(alone)
  const below = lower.filter(({ under }) => under !== null && chapters.has(under))
  const strong = below.filter(({ named }) =>
    named.some(({ id, weak }) => !weak && id === content.id),
  )
  return strong.length * 2 <= below.length ? strong : []
}

/** True when no chapter names what was done: thematic ones tell it together. */
function toldInThemes({ collector, first }: Reading): boolean {
  const names = ({ named }: NamedHeading) => named.some(({ id, weak }) => !weak && id === collector)
  return collector !== null && !first.some(names)
}

/** Chapters behind the first whose headings name nothing and whose text begins as this content does. */
function openedBy(content: RequiredContent, reading: Reading): NamedHeading[] {
  if (content.openings.length === 0) return []
  const { article, first, year } = reading
  return first.slice(1).filter((chapter) => {
    if (!namesNothing(chapter, reading)) return false
    const { body } = chapter.heading
    const [sentence] = sentencesIn(article, body)
    if (!sentence) return false
    const form = labelForm(article.text.slice(sentence.start, sentence.end), year)
    return matchesAny(content.openings, form)
  })
}

/** First-level headings that name no content of the standard, by their words or by the text below them. */
function thematic(content: RequiredContent, reading: Reading): NamedHeading[] {
  const others = reading.standard.contents.filter(({ id }) => id !== content.id)
  const told = new Set(
    others.flatMap((other) => [
      ...openedBy(other, reading),
      ...toned(other, reading),
      ...toldTogether(other, reading),
    ]),
  )
  return reading.first.filter(
    (chapter) =>
      chapter.named.every(({ weak }) => weak) &&
      !isAppendix(chapter.heading.label) &&
      !told.has(chapter),
  )
}

/** Sections above the first chapter, one of a higher number than 一: the themes of a chapter whose heading was lost. */
function orphaned({ first, lower }: Reading): NamedHeading[] {
  if (!first[0] || !/^[二三四]/u.test(first[0].heading.number)) return []
  return lower.filter(
    ({ heading, under, named }) =>
      under === null && heading.numbering === 'section' && named.every(({ weak }) => weak),
  )
}

function isAppendix(label: string): boolean {
  return /^(?:附件|附表|附录|附[::]|名词解释|相关链接)/u.test(label)
}

function textUnder(named: NamedHeading[]): number {
  return named.reduce((sum, { heading }) => sum + heading.body.end - heading.body.start, 0)
}

function excluded(named: NamedHeading, content: RequiredContent): boolean {
  return named.under?.named.some(({ id, weak }) => !weak && content.notUnder.includes(id)) ?? false
}

function* mentioned(content: RequiredContent, reading: Reading): Steps<Placed> {
  const { article, year, end } = reading
  const evidence = yield* mentioning(content, article, { start: 0, end }, year)
  return { status: evidence.length > 0 ? 'mentioned' : 'missing', evidence, body: [] }
}
