import { readPage } from '../../utils/pages/read-page.ts'
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

const runs: Record<string, (copy: Document) => unknown> = {
  bare: bareWalk,
  folding: foldingWalk,
  ours: () => {
    const { article, facts, outline } = readPage(document, location.href)
    return article.text.length + (facts.title?.length ?? 0) + outline.length
  },
  ...peers,
}

/**
 * Median milliseconds of one run of each reader on the page at hand. The readers take turns, so that whatever else the
 * machine does falls on all of them. Clocks in pages are coarse: a turn repeats the run until it has taken a while,
 * once the engine has compiled it. Peers change what they read, so they get copies made before the clock starts.
 */
function time(names: string[], rounds: number): number[] {
  const readers = names.map((name) => ({ name, times: timesFor(name), samples: [] as number[] }))
  for (let round = 0; round < rounds; round++) {
    for (const { name, times, samples } of readers) samples.push(turn(name, times) / times)
  }
  return readers.map(({ samples }) => samples.sort((a, b) => a - b)[Math.floor(rounds / 2)]!)
}

function turn(name: string, times: number): number {
  const run = runs[name]!
  const copying = name in peers
  const copies = Array.from({ length: times }, () =>
    copying ? (document.cloneNode(true) as Document) : document,
  )
  const start = performance.now()
  for (const copy of copies) run(copy)
  return performance.now() - start
}

/** How often a run is repeated in a turn. */
function timesFor(name: string): number {
  if (name in peers) return 1
  for (const warm = performance.now(); performance.now() - warm < 300; ) turn(name, 1)
  let times = 1
  while (turn(name, times) < 4 && times < 4096) times *= 2
  return times
}

Object.assign(globalThis, { heyueTime: time })
