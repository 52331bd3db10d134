import type { Steps } from '../report/steps.ts'
import { chooseContainer } from './choose-container.ts'
import { courseOf } from './course.ts'
import { markDataTables } from './data-table.ts'
import type { Box, Flow, Line } from './flow.ts'
import { foldedRest } from './folded-rest.ts'
import { documentIn } from './frame-document.ts'
import { withoutHardWraps } from './hard-wrap.ts'
import { isWhole, unseenPanes } from './other-pane.ts'
import { ownLines } from './own-lines.ts'
import { plainView, readingFlow, type View } from './read-flow.ts'
import { trimLines } from './trim-lines.ts'

/** A document as lines, with those of the text it publishes. */
export interface Body {
  flow: Flow
  container: Box | null
  /** Lines of the article. */
  lines: Line[]
  /** Running text in the article, in characters. */
  prose: number
}

/** The body that is read: the document's own (outer), or that of a frame in it. */
export interface Bodies {
  body: Body
  outer: Body
}

/** Below this a page shows no text of its own and may show one in a frame. */
const little = 150
/** Frames in frames in frames are tools. */
const deepest = 3

/** Reads the body of a document, or that of a frame of the same origin when it has none itself. */
export function* readingBody(document: Document, depth = 0): Steps<Bodies> {
  const own = yield* readingOwn(document)
  if (own.prose >= little || depth === deepest) return { body: own, outer: own }
  let body = own
  for (const frame of own.flow.frames) {
    const inside = documentIn(frame)
    const read = inside && (yield* readingBody(inside, depth + 1)).body
    if (read && read.prose > Math.max(little, body.prose)) body = read
  }
  return { body, outer: own }
}

/** Readings of one page at most, should what is read instead of an unseen text be unseen as well. */
const mostPanes = 4

/** Reads the text of a document, or another in it that is seen where the first is not. */
function* readingOwn(document: Document): Steps<Body> {
  const unseen = new Set<Element>()
  let body = yield* readingSeen(document, plainView)
  for (let pane = 1; pane < mostPanes; pane++) {
    const found = yield* unseenPanes(body)
    if (!found) break
    for (const one of found.panes) unseen.add(one)
    const other = yield* readingSeen(document, { unfolded: null, unseen })
    if (other.prose < found.least || !isWhole(yield* courseOf(other.lines))) break
    body = other
  }
  return body
}

function* readingSeen(document: Document, view: View): Steps<Body> {
  const flow = yield* readingFlow(rootOf(document), view)
  yield
  const container = chooseContainer(flow)
  if (!container) return { flow, container, lines: [], prose: 0 }
  yield
  const unfolded = view.unfolded ? null : yield* foldedRest(flow, container)
  if (unfolded) return yield* readingSeen(document, { ...view, unfolded })
  markDataTables(flow, container.first, container.last)
  yield
  const own = withoutHardWraps(ownLines(flow, container), flow.sources)
  const lines = trimLines(own)
  return { flow, container, lines, prose: lines.reduce((sum, line) => sum + line.prose, 0) }
}

/** The element below which a document's text stands; one of its own making where a document is quite empty. */
export function rootOf(document: Document): Element {
  return document.body ?? document.documentElement ?? document.createElement('body')
}
