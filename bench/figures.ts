import { judgeFigures } from '../utils/checks/judge-figures.ts'
import { extractFigures } from '../utils/figures/extract-figures.ts'
import { articleOf } from '../utils/figures/testing.ts'
import {
  allSix,
  expression,
  numbersAndPercentages,
  ours,
  type Reader,
} from './support/figure-peers.ts'
import { scoreOf } from './support/figure-score.ts'
import { knownText } from './support/figure-text.ts'
import { figuresInBrowser } from './support/in-browser.ts'
import { labelledScore } from './support/labelled-score.ts'
import { best, report, timed } from './support/line.ts'
import { sparseText } from './support/sparse-text.ts'

/**
 * Extraction of figures beside Microsoft's recognisers and one regular expression, on the same text in the same
 * process. The first text is made of this project's own test phrases, so ours finds them all by construction: its
 * scores say what the peers miss and what each costs, not how good ours is on an unseen report. The second has figures
 * as sparse as a report's, for the times alone.
 */
const bench = 'figures'

const known = knownText(15_000)
const sparse = sparseText(15_000)
const texts: [string, string][] = [
  ['dense text', known.text],
  ['sparse text', sparse],
]
const peers: [string, Reader, number][] = [
  ['recognizers: number and percentage, whole text', numbersAndPercentages, 20],
  ['recognizers: all six, sentence by sentence', allSix, 2],
  ['one regular expression', expression, 100],
]

/** Time of the first run in this process, before anything is compiled, and the best of the later ones. */
function extractionTimes(text: string) {
  const article = articleOf(text)
  const first = timed(() => extractFigures(article))
  return { first, ms: best(300, () => extractFigures(article)) }
}

function compareTimes(name: string, text: string): void {
  const mine = extractionTimes(text)
  for (const [peer, reader, runs] of peers) {
    const first = timed(() => reader(text))
    const ms = best(runs, () => reader(text))
    report(bench, { case: `${name}, ${peer}`, metric: 'ms', ours: mine.ms, peer: ms })
    report(bench, {
      case: `${name}, ${peer}`,
      metric: 'ms, first run',
      ours: mine.first,
      peer: first,
    })
  }
}

for (const [name, text] of texts) {
  report(bench, { case: name, metric: 'characters', value: text.length })
  compareTimes(name, text)
  report(bench, { case: name, metric: 'figures', value: ours(text).length })
}

const mine = scoreOf(ours(known.text), known.figures)
for (const [peer, reader] of peers) {
  const theirs = scoreOf(reader(known.text), known.figures)
  for (const metric of ['precision', 'recall', 'value'] as const) {
    report(bench, {
      case: `dense text, ${peer}`,
      metric,
      ours: mine[metric],
      peer: theirs[metric],
    })
  }
}

for (const [name, text] of texts) {
  const article = articleOf(text)
  const { unclassified } = extractFigures(article)
  report(bench, {
    case: `${name}, digits nobody could classify`,
    metric: 'spans',
    value: unclassified.length,
  })
  const both = best(20, () => judgeFigures(article, extractFigures(article).figures))
  report(bench, { case: `${name}, extraction and all checks`, metric: 'ms', value: both })
  const inBrowser = await figuresInBrowser(text, 30)
  if (!inBrowser) continue
  const inBrowserName = `${name}, extraction and all checks, in a browser`
  report(bench, { case: inBrowserName, metric: 'ms', value: inBrowser.best })
  report(bench, { case: inBrowserName, metric: 'ms, first run', value: inBrowser.first })
  const extraction = `${name}, extraction, in a browser`
  report(bench, { case: extraction, metric: 'ms, first run', value: inBrowser.firstExtraction })
}

/**
 * Reports by readers who had not seen this code, every figure labelled: how far what is said here is what they would
 * say. Some rules were written after what they told, so an unseen report is judged somewhat worse.
 */
for (const [metric, value] of Object.entries(labelledScore())) {
  report(bench, { case: 'reports labelled by others', metric, value })
}

/** Ten runs on the short text beside one on the long, in turn, so that what else the machine does meets both alike. */
function scaling(short: number, long: number): void {
  const [one, ten] = [articleOf(knownText(short).text), articleOf(knownText(long).text)]
  const tenTimes = () => Array.from({ length: 10 }, () => extractFigures(one))
  let [several, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < 40; round++) {
    several = Math.min(several, timed(tenTimes))
    whole = Math.min(
      whole,
      timed(() => extractFigures(ten)),
    )
  }
  report(bench, { case: `${long} characters`, metric: 'ms', value: whole })
  report(bench, {
    case: `${long} characters for ${short}`,
    metric: 'times',
    value: (10 * whole) / several,
  })
}

scaling(15_000, 150_000)
scaling(100_000, 1_000_000)
