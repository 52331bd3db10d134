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
import { best, report, timed } from './support/line.ts'

/**
 * Extraction of figures beside Microsoft's recognisers and one regular expression, on the same text in the same
 * process. The text is made of this project's own test phrases, so ours finds them all by construction: the numbers
 * say what the peers miss and what each costs, not how good ours is on an unseen report.
 */
const bench = 'figures'

const known = knownText(15_000)
const article = articleOf(known.text)
const first = timed(() => extractFigures(article))
const mine = {
  ...scoreOf(ours(known.text), known.figures),
  ms: best(100, () => extractFigures(article)),
}

function compare(name: string, reader: Reader, runs: number): void {
  const firstRun = timed(() => reader(known.text))
  const score = scoreOf(reader(known.text), known.figures)
  const theirs = { ...score, ms: best(runs, () => reader(known.text)) }
  for (const metric of ['precision', 'recall', 'value', 'ms'] as const) {
    report(bench, { case: name, metric, ours: mine[metric], peer: theirs[metric] })
  }
  report(bench, { case: name, metric: 'ms, first run', ours: first, peer: firstRun })
}

report(bench, { case: 'text', metric: 'characters', value: known.text.length })
report(bench, { case: 'text', metric: 'figures', value: known.figures.length })
compare('recognizers: number and percentage, whole text', numbersAndPercentages, 20)
compare('recognizers: all six, sentence by sentence', allSix, 2)
compare('one regular expression', expression, 100)

const { unclassified } = extractFigures(article)
report(bench, { case: 'digits nobody could classify', metric: 'spans', value: unclassified.length })
const both = best(20, () => judgeFigures(article, extractFigures(article).figures))
report(bench, { case: 'extraction and all checks', metric: 'ms', value: both })

const inBrowser = await figuresInBrowser(known.text, 30)
if (inBrowser) {
  const name = 'extraction and all checks, in a browser'
  report(bench, { case: name, metric: 'ms', value: inBrowser.best })
  report(bench, { case: name, metric: 'ms, first run', value: inBrowser.first })
}

const sizes = [
  [15_000, 150_000],
  [100_000, 1_000_000],
] as const
for (const [small, large] of sizes) {
  const [one, ten] = [articleOf(knownText(small).text), articleOf(knownText(large).text)]
  const [short, long] = [best(10, () => extractFigures(one)), best(10, () => extractFigures(ten))]
  report(bench, { case: `${large} characters`, metric: 'ms', value: long })
  report(bench, { case: `${large} characters for ${small}`, metric: 'times', value: long / short })
}
