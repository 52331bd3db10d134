import { buildArticle } from '../../utils/pages/build-article.ts'
import { readOutline } from '../../utils/pages/outline/read-outline.ts'
import { readingBody, rootOf } from '../../utils/pages/read-body.ts'
import { factsOf, readPage } from '../../utils/pages/read-page.ts'
import { finished } from '../../utils/report/steps.ts'
import { peers } from './reading-peers.ts'

/** Everything a reader could do less of: visiting every text node and taking its words. */
function bareWalk(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let text = ''
  while (walker.nextNode()) text += (walker.currentNode as Text).data
  return text
}

/** The same with white space folded away, without which no text can be compared. */
function foldingWalk(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let text = ''
  while (walker.nextNode()) text += (walker.currentNode as Text).data.replace(/\s+/g, '')
  return text
}

/** What Readability and Defuddle do too: the article chosen, its text, and the map to where it stands. */
function extracted(copy: Document) {
  const bodies = finished(readingBody(copy))
  const { lines, flow, container } = bodies.body
  return { bodies, ...buildArticle(lines, flow.sources, container?.element ?? rootOf(copy)) }
}

type Extracted = ReturnType<typeof extracted>

/** A reader: what it is given for each run is made before the clock starts. */
interface Reader {
  prepare: () => unknown
  run: (prepared: unknown) => unknown
}

const onPage = (run: (page: Document) => unknown): Reader => ({
  prepare: () => document,
  run: (page) => run(page as Document),
})
/** A stage behind extraction is given an article of its own each time: what it looks up is kept on the lines. */
const onArticle = (run: (made: Extracted) => unknown): Reader => ({
  prepare: () => extracted(document),
  run: (made) => run(made as Extracted),
})
/** Peers change what they read. */
const onCopy = (run: (copy: Document) => unknown): Reader => ({
  prepare: () => document.cloneNode(true),
  run: (copy) => run(copy as Document),
})

const title = document.querySelector('h1')?.textContent ?? null

const runs: Record<string, Reader> = {
  bare: onPage(bareWalk),
  folding: onPage(foldingWalk),
  ours: onPage((page) => {
    const { article, facts, outline } = readPage(page, location.href)
    return article.text.length + (facts.title?.length ?? 0) + outline.length
  }),
  article: onPage((page) => extracted(page).article.text.length),
  facts: onArticle(({ bodies }) => factsOf(document, location.href, bodies).title),
  outline: onArticle(({ article }) => readOutline(article, title).length),
  ...Object.fromEntries(Object.entries(peers).map(([name, read]) => [name, onCopy(read)])),
}

/**
 * Median milliseconds of one run of each reader on the page at hand. The readers take turns, so that whatever else the
 * machine does falls on all of them. Clocks in pages are coarse: a turn repeats the run until it has taken a while,
 * once the engine has compiled it.
 */
function time(names: string[], rounds: number): number[] {
  const readers = names.map((name) => ({ name, times: timesFor(name), samples: [] as number[] }))
  for (let round = 0; round < rounds; round++) {
    for (const { name, times, samples } of readers) samples.push(turn(name, times) / times)
  }
  return readers.map(({ samples }) => samples.sort((a, b) => a - b)[Math.floor(rounds / 2)]!)
}

function turn(name: string, times: number): number {
  const { prepare, run } = runs[name]!
  const prepared = Array.from({ length: times }, prepare)
  const start = performance.now()
  for (const one of prepared) run(one)
  return performance.now() - start
}

/** Stages that are given an article each are repeated less: a thousand prepared ones are garbage to be collected. */
const mostPrepared = 64

/** How often a run is repeated in a turn. */
function timesFor(name: string): number {
  if (name in peers) return 1
  for (const warm = performance.now(); performance.now() - warm < 300; ) turn(name, 1)
  const most = name === 'facts' || name === 'outline' ? mostPrepared : 4096
  let times = 1
  while (turn(name, times) < 4 && times < most) times *= 2
  return times
}

Object.assign(globalThis, { heyueTime: time })
