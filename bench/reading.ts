import { JSDOM } from 'jsdom'
import { readPage } from '../utils/pages/read-page.ts'
import { browserTimer } from './support/in-browser.ts'
import { report } from './support/line.ts'
import { peers, type Read } from './support/reading-peers.ts'
import { type KnownPage, knownPages, score } from './support/reading-truth.ts'
import { reportPage, shapes } from './support/report-page.ts'

/**
 * Reading of report pages beside Readability and Defuddle: how much of the article is kept, how much of what is
 * given is not of it, whether the day of publication is read, and the time. The pages are this project's own
 * fixtures, on which ours was made right; on unseen pages the distance is smaller.
 */
const bench = 'reading'

function ours(document: Document): Read {
  const { article, facts } = readPage(document, null)
  return { text: article.text, publishedOn: facts.publishedOn }
}

interface Score {
  kept: number
  leaked: number
  dated: number
  ms: number
}

function measure(read: (document: Document) => Read, pages: KnownPage[]): Score {
  const scores = pages.map(({ html, article, publishedOn }) => {
    const { document } = new JSDOM(html, { url: 'https://www.qingyan.gov.cn/a/1.html' }).window
    const start = performance.now()
    const got = read(document)
    const ms = performance.now() - start
    const dated = got.publishedOn?.slice(0, 10) === publishedOn ? 100 : 0
    return { ...score(got.text, article), dated, ms }
  })
  const mean = (pick: (one: Score) => number) =>
    scores.reduce((sum, one) => sum + pick(one), 0) / scores.length
  return {
    kept: mean(({ kept }) => kept),
    leaked: mean(({ leaked }) => leaked),
    dated: mean((one) => one.dated),
    ms: mean(({ ms }) => ms),
  }
}

const metrics: [keyof Score, string][] = [
  ['kept', 'article text kept, %'],
  ['leaked', 'foreign text in the result, %'],
  ['dated', 'pages with the right day of publication, %'],
  ['ms', 'mean time a page in jsdom, ms'],
]

const pages = knownPages()
measure(ours, pages)
const mine = measure(ours, pages)
for (const [name, read] of Object.entries(peers)) {
  const theirs = measure(read, pages)
  for (const [key, metric] of metrics) {
    report(bench, {
      case: `${name}, ${pages.length} report pages`,
      metric,
      ours: mine[key],
      peer: theirs[key],
    })
  }
}

const sizes = [15_000, 125_000, 1_000_000]
const rounds = 15

/** The stages of our reading: extraction is what the peers do as well. */
const stages = {
  article: 'article extraction (choice, text and map)',
  outline: 'outline alone, of an article at hand',
  facts: 'facts alone, around an article at hand',
}

/** The engine settles on other forms of the same code from one start of a page to the next: the median of so many. */
const starts = 5

/** Median milliseconds of readers on a page, over several starts of it. */
async function timed(timer: Timer, html: string, readers: string[]): Promise<number[]> {
  const runs: number[][] = []
  for (let start = 0; start < starts; start++) {
    await timer.show(html)
    runs.push(await timer.time(readers, rounds))
  }
  return readers.map((_, at) => median(runs.map((times) => times[at]!)))
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** Prints what reading costs beside walks over the same document's text nodes, whole and by stages; gives the whole. */
async function besideWalks(timer: Timer, html: string, name: string): Promise<number> {
  const readers = ['ours', 'bare', 'folding', ...Object.keys(stages)]
  const [own, bare, folding, ...parts] = await timed(timer, html, readers)
  const extraction = parts[0]!
  report(bench, {
    case: name,
    metric: 'article extraction beside a bare walk over the text nodes, ms',
    ours: extraction,
    peer: bare!,
  })
  for (const [at, stage] of Object.values(stages).entries()) {
    const metric = `${stage}: times the cost of a bare walk`
    report(bench, { case: name, metric, value: parts[at]! / bare! })
  }
  for (const [walk, peer] of [
    ['bare', bare!],
    ['folding', folding!],
  ] as const) {
    const metric = `whole reading (with outline and facts) beside a ${walk} walk, ms`
    report(bench, { case: name, metric, ours: own!, peer })
    report(bench, { case: name, metric: `times the cost of a ${walk} walk`, value: own! / peer })
  }
  return own!
}

type Timer = NonNullable<Awaited<ReturnType<typeof browserTimer>>>

const timer = await browserTimer()
if (timer) {
  for (const shape of shapes.slice(1)) {
    await besideWalks(timer, reportPage(15_000, shape), `15000 characters, ${shape}`)
  }
  const costs: number[] = []
  for (const size of sizes) {
    const name = `${size} characters in a browser`
    costs.push((await besideWalks(timer, reportPage(size), name)) / size)
    if (size > 200_000) continue
    for (const peer of Object.keys(peers)) {
      const [own, article, ms] = await timer.time(['ours', 'article', peer], size > 20_000 ? 3 : 5)
      report(bench, { case: name, metric: `time beside ${peer}, ms`, ours: own!, peer: ms! })
      const metric = `article extraction alone beside ${peer}, ms`
      report(bench, { case: name, metric, ours: article!, peer: ms! })
    }
  }
  report(bench, {
    case: 'growth from 15,000 to 1,000,000 characters',
    metric: 'cost of a character on the largest page over that on the smallest',
    value: costs.at(-1)! / costs[0]!,
  })
  await timer.close()
}
