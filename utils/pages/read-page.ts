import type { Article } from '../report/article.ts'
import type { Heading } from '../report/outline.ts'
import type { PageFacts } from '../report/page.ts'
import { buildArticle } from './build-article.ts'
import { chooseContainer } from './choose-container.ts'
import { readFacts } from './facts/read-facts.ts'
import type { Flow, Line } from './flow.ts'
import { readOutline } from './outline/read-outline.ts'
import { proseSums } from './prose.ts'
import { readFlow } from './read-flow.ts'
import type { TextMap } from './text-map.ts'
import { trimLines } from './trim-lines.ts'

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
  const root = document.body ?? document.documentElement ?? document.createElement('body')
  const flow = readFlow(root)
  const choice = chooseContainer(flow, proseSums(flow))
  const container = choice ? flow.boxes[choice.box]! : null
  const lines = container ? trimLines(flow.lines.slice(container.first, container.last)) : []
  const { article, map } = buildArticle(lines, container?.element ?? root)
  const facts = readFacts({ document, url, ...placesOf(flow, lines), column: root })
  return { facts, article, outline: readOutline(article, facts.title), map }
}

function placesOf(flow: Flow, lines: Line[]) {
  const at = lines[0] ? flow.lines.indexOf(lines[0]) : flow.lines.length
  const end = lines.length > 0 ? flow.lines.indexOf(lines.at(-1)!) + 1 : at
  return {
    flow,
    first: at,
    head: flow.lines.slice(Math.max(0, at - headReach), at + 4),
    tail: flow.lines.slice(end, end + tailReach),
  }
}
