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
 * Median milliseconds of one run on the page at hand. Clocks in pages are coarse: each of `rounds` repeats the run
 * until it has taken a while, once the engine has compiled it. Peers change what they read, so they get a copy made before the clock starts.
 */
function time(name: string, rounds: number): number {
  const run = runs[name]!
  const copying = name in peers
  const once = (times: number) => {
    const copies = Array.from({ length: times }, () =>
      copying ? (document.cloneNode(true) as Document) : document,
    )
    const start = performance.now()
    for (const copy of copies) run(copy)
    return performance.now() - start
  }
  let times = 1
  if (!copying) {
    for (const warm = performance.now(); performance.now() - warm < 300; ) once(1)
    while (once(times) < 12 && times < 4096) times *= 2
  }
  const samples = Array.from({ length: rounds }, () => once(times) / times).sort((a, b) => a - b)
  return samples[Math.floor(rounds / 2)]!
}

Object.assign(globalThis, { heyueTime: time })
