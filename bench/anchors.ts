import { describePassage } from '../utils/anchors/describe.ts'
import { normalise } from '../utils/anchors/normalise.ts'
import { resolveAnchor } from '../utils/anchors/resolve.ts'
import type { AnchorOutcome } from '../utils/report/anchor.ts'
import type { Span } from '../utils/report/span.ts'
import { type AnchorCase, anchorCases } from './support/anchor-cases.ts'
import { fuzzy, offsets, selectorOf } from './support/anchor-peers.ts'
import { noteOn, spanIn, textOfLines } from './support/anchor-truth.ts'
import { anchorsInBrowser } from './support/anchors-browser.ts'
import { report } from './support/line.ts'
import { chance } from './support/report-text.ts'

/**
 * Notes on changed texts, beside the usual fuzzy matching and beside plain offsets (which is all that
 * @recogito/text-annotator keeps). A note is wrong when it is shown without a word on other words than those it was
 * made on; recall is the share shown where it should be, among those whose words still stand. `changed` with what
 * stands there now is neither. Then the time all this takes in a page.
 */
const bench = 'anchors'
const seeds = [1, 2, 3, 4, 5]
const notesPerSeed = 60
const sizes = [2, 4, 8, 16, 30, 50]

interface Tally {
  wrong: number
  right: number
  standing: number
}
const empty = (): Tally => ({ wrong: 0, right: 0, standing: 0 })

/** White space and zero-width characters at the ends of a span identify nothing. */
function count(tally: Tally, text: string, shown: Span | null, truth: Span | null): void {
  if (truth) tally.standing++
  if (!shown) return
  const blank = (from: number, to: number) =>
    normalise(text.slice(Math.min(from, to), Math.max(from, to))).text === ''
  const same = truth && blank(shown.start, truth.start) && blank(shown.end, truth.end)
  if (same) tally.right++
  else tally.wrong++
}

/** Only `found` is shown without a word. */
const shownBy = (outcome: AnchorOutcome): Span | null =>
  outcome.state === 'found' ? outcome.span : null

function tallied(one: AnchorCase) {
  const tallies = { ours: empty(), fuzzy: empty(), offsets: empty() }
  for (const seed of seeds) {
    const random = chance(seed * 977)
    const lines = one.text(seed)
    const before = textOfLines(lines)
    const wanted = lines.flatMap((line, index) =>
      (one.noted ?? (({ text }) => !/^[一二三四]、/.test(text)))(line) ? [index] : [],
    )
    for (let number = 0; number < notesPerSeed; number++) {
      const index = wanted[Math.floor(random() * wanted.length)]!
      const among = one.sizes ?? sizes
      const noted = noteOn(
        lines,
        index,
        one.place ?? 'within',
        among[number % among.length]!,
        random,
      )
      const span = noted && spanIn(noted, lines, before)
      if (!noted || !span) continue
      const words = before.article.text.slice(span.start, span.end)
      const edited = one.edit(lines, index, random)
      const after = textOfLines(edited, one.identity)
      const { text } = after.article
      const truth = one.identity ? null : spanIn(noted, edited, after, words)
      const selector = selectorOf(before.article.text, span)
      const outcome = resolveAnchor(describePassage(before, span), after)
      count(tallies.ours, text, shownBy(outcome), truth)
      count(tallies.fuzzy, text, fuzzy(text, selector), truth)
      count(tallies.offsets, text, offsets(text, selector), truth)
    }
  }
  return tallies
}

function runCase(name: string, one: AnchorCase): void {
  const { ours, ...peers } = tallied(one)
  const recall = ({ right, standing }: Tally) => (100 * right) / standing
  for (const [peer, theirs] of Object.entries(peers)) {
    const label = `${name} (peer: ${peer})`
    report(bench, { case: label, metric: 'wrong', ours: ours.wrong, peer: theirs.wrong })
    if (ours.standing === 0) continue
    report(bench, { case: label, metric: 'recall', ours: recall(ours), peer: recall(theirs) })
  }
}

for (const [name, one] of Object.entries(anchorCases)) runCase(name, one)

const times = await anchorsInBrowser()
for (const { name, metric, ours, peer, value } of times ?? []) {
  report(bench, { case: name, metric, ours, peer, value })
}
