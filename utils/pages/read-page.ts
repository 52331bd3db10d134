import type { Article } from '../report/article.ts'
import type { Heading } from '../report/outline.ts'
import type { PageFacts } from '../report/page.ts'
import { finished, type Steps } from '../report/steps.ts'
import { buildArticle } from './build-article.ts'
import { readFacts } from './facts/read-facts.ts'
import { readOutline } from './outline/read-outline.ts'
import { withPictures } from './pictured-headings.ts'
import { type Bodies, type Body, readingBody, rootOf } from './read-body.ts'
import type { TextMap } from './text-map.ts'

/** A page as read: what it says of itself, its text, the headings in it, and where all of it stands. */
export interface Page {
  facts: PageFacts
  article: Article
  outline: Heading[]
  map: TextMap
}

/** Lines before and behind an article in which the page may speak of it. */
const headReach = 120
const tailReach = 12

/** Reads a page. Pages without a text give an empty article; nothing a page holds makes it throw. */
export function readPage(document: Document, url: string | null): Page {
  return finished(readingPage(document, url))
}

/** The same in steps, for callers that share their thread with the page; see readingFlow on pages that change. */
export function* readingPage(document: Document, url: string | null): Steps<Page> {
  const bodies = yield* readingBody(document)
  const { body } = bodies
  yield
  const root = body.container?.element ?? rootOf(document)
  const { article, map } = buildArticle(body.lines, body.flow.sources, root)
  yield
  const facts = factsOf(document, url, bodies)
  yield
  const headings = readOutline(article, facts.title)
  yield
  const outline = withPictures(headings, article, map, root)
  return { facts, article, outline, map }
}

/** What a page says of itself, around the text that was read from it or from a frame in it. */
export function factsOf(
  document: Document,
  url: string | null,
  { body, outer }: Bodies,
): PageFacts {
  const places = placesOf(body)
  const head =
    body === outer ? places.head : [...outer.flow.lines.slice(0, headReach), ...places.head]
  return readFacts({ document, url, ...places, head, column: columnOf(body, document) })
}

function placesOf({ flow, lines }: Body) {
  const first = lines[0] ? flow.lines.indexOf(lines[0]) : flow.lines.length
  const end = lines.length > 0 ? flow.lines.indexOf(lines.at(-1)!) + 1 : first
  return {
    flow,
    first,
    head: flow.lines.slice(Math.max(0, first - headReach), Math.min(first + 4, end)),
    tail: flow.lines.slice(end, end + tailReach),
  }
}

/** The element around the text in which links are the document's own: two steps above its container. */
function columnOf({ flow, container }: Body, document: Document): ParentNode {
  if (!container) return document
  const parent = flow.boxes[container.parent]
  const column = parent ? (flow.boxes[parent.parent] ?? parent) : container
  return column.element
}
