import type { Steps } from '../report/steps.ts'
import { chooseContainer } from './choose-container.ts'
import { markDataTables } from './data-table.ts'
import type { Box, Flow, Line } from './flow.ts'
import { foldedRest } from './folded-rest.ts'
import { documentIn } from './frame-document.ts'
import { withoutHardWraps } from './hard-wrap.ts'
import { ownLines } from './own-lines.ts'
import { readingFlow, type Unfolded } from './read-flow.ts'
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

function* readingOwn(document: Document, unfolded: Unfolded = null): Steps<Body> {
  const flow = yield* readingFlow(rootOf(document), unfolded)
  yield
  const container = chooseContainer(flow)
  if (!container) return { flow, container, lines: [], prose: 0 }
  yield
  const rest = unfolded ? null : yield* foldedRest(flow, container)
  if (rest) return yield* readingOwn(document, rest)
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
