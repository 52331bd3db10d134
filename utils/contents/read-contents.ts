import type { Article } from '../report/article.ts'
import type { Content } from '../report/content.ts'
import type { Heading } from '../report/outline.ts'
import type { Span } from '../report/span.ts'
import type { RequiredContent, Standard } from '../report/standard.ts'
import { finished, type Steps } from '../report/steps.ts'
import { expectedAt, type Given } from './expected-at.ts'
import { noEvidence } from './no-evidence.ts'
import { namedHeadings } from './outline-levels.ts'
import { missingParts } from './parts.ts'
import { type Placed, placing, type Reading } from './placed.ts'

/** What the identity rules found out before the contents are read. */
export interface ReadingContext {
  /** The year reported on, if known. */
  year: number | null
  /** Offset in the article's text where the report ends and its signature begins. */
  end: number
}

/** What the report does with every content of its standard, in the standard's order; figures are counted later. */
export function readContents(
  article: Article,
  outline: Heading[],
  standard: Standard,
  context: ReadingContext,
): Content[] {
  return finished(readingContents(article, outline, standard, context))
}

/** The same, one content a step. */
export function* readingContents(
  article: Article,
  outline: Heading[],
  standard: Standard,
  { year, end }: ReadingContext,
): Steps<Content[]> {
  const levels = namedHeadings(outline, standard, year, end)
  const collector = standard.contents.find(({ collectsRest }) => collectsRest)?.id ?? null
  const reading: Reading = { article, ...levels, standard, collector, year, end }
  const ids = new Set(standard.contents.filter((c) => c.required).map((c) => c.id))
  const placed: { content: RequiredContent; placed: Placed }[] = []
  for (const content of standard.contents) {
    yield
    placed.push({ content, placed: clip(yield* placing(content, reading, ids), end) })
  }
  const order = placed.map(
    ({ content, placed: p }): Given => ({ id: content.id, stretches: stretches(p) }),
  )
  const contents: Content[] = []
  for (const { content, placed: p } of placed) {
    yield
    contents.push(contentOf(content, p, order, article, end))
  }
  return contents
}

/** All contents as untested: the report is on the page only as a file. */
export function untestedContents(standard: Standard): Content[] {
  return standard.contents.map((content) => ({
    ...nothing(content),
    status: 'untested',
  }))
}

function contentOf(
  content: RequiredContent,
  placed: Placed,
  order: Given[],
  article: Article,
  end: number,
): Content {
  const lead = placed.evidence[0]
  const chars = placed.body.reduce((sum, span) => sum + span.end - span.start, 0)
  const absent = placed.status === 'missing'
  return {
    ...nothing(content),
    status: placed.status,
    heading: lead ? article.text.slice(lead.start, lead.end).trim() : null,
    evidence: placed.evidence,
    body: placed.body,
    missing: absent ? [] : missingParts(content, article, given(placed, article, end)),
    expectedAt: absent ? expectedAt(content.id, order, article, end) : null,
    share: article.text.length ? Math.min(1, chars / article.text.length) : 0,
  }
}

/** Where the parts are looked for; around a mention in the paragraphs it stands in and the ones that go on from them. */
function given({ status, evidence, body }: Placed, article: Article, end: number): Span[] {
  if (status !== 'mentioned') return [...evidence, ...body]
  const blocks = article.blocks.filter(({ start }) => start < end)
  return evidence.flatMap((span) => {
    const at = blocks.findIndex((block) => block.end >= span.end)
    return blocks.slice(at, at + 2).map(({ start, end: stop }) => ({ start, end: stop }))
  })
}

function nothing(content: RequiredContent): Content {
  return {
    id: content.id,
    title: content.title.zh,
    required: content.required,
    status: 'missing',
    ...noEvidence(),
    figures: 0,
    norm: content.norm,
  }
}

/** The signature belongs to no content. */
function clip(placed: Placed, end: number): Placed {
  const body = placed.body.map((span) => ({
    start: Math.min(span.start, end),
    end: Math.min(span.end, end),
  }))
  return { ...placed, body }
}

function stretches({ status, evidence, body }: Placed): Span[] {
  if (status === 'mentioned') return []
  return evidence.map((heading, index) => ({
    start: heading.start,
    end: Math.max(heading.end, body[index]?.end ?? heading.end),
  }))
}
