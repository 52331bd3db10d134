import { describePassage } from '../utils/anchors/describe.ts'
import { resolveAnchors, resolving } from '../utils/anchors/resolve.ts'
import { textOf } from '../utils/anchors/testing.ts'
import type { AnchorOutcome } from '../utils/report/anchor.ts'
import type { Span } from '../utils/report/span.ts'
import { fuzzy, offsets, selectorOf } from './support/anchor-peers.ts'
import { best, report } from './support/line.ts'
import { chance, madeReport } from './support/report-text.ts'

/**
 * Notes on changed texts, beside the usual fuzzy matching and beside plain offsets. A note is wrong when it is shown
 * without a word on other words than those it was made on; recall is the share shown where it should be, among those
 * whose words still stand. `changed` with what stands there now is neither.
 */
const bench = 'anchors'
const seeds = [1, 2, 3, 4, 5]
const notesPerSeed = 60

interface Edited {
  lines: string[]
  /** Where an old line's words now are: line and shift within it; null when they are gone or others. */
  place: (
    line: number,
    from: number,
    to: number,
  ) => { line: number; from: number; to: number } | null
  identity?: { issuer: string; year: number }
}
type Edit = (lines: string[], noted: number, random: () => number) => Edited

const same = (line: number, from: number, to: number) => ({ line, from, to })
const without = (lines: string[], gone: number): Edited => ({
  lines: lines.filter((_, at) => at !== gone),
  place: (line, from, to) =>
    line === gone ? null : { line: line > gone ? line - 1 : line, from, to },
})
const rewritten = (lines: string[], change: (line: string) => string): Edited => ({
  lines: lines.map(change),
  place: same,
})

const cases: Record<string, Edit> = {
  unchanged: (lines) => ({ lines, place: same }),
  'paragraph deleted among look-alikes': (lines, noted) => without(lines, noted),
  'another paragraph deleted': (lines, noted) => without(lines, noted > 3 ? noted - 1 : noted + 1),
  'every figure of the paragraph corrected': (lines, noted) => ({
    lines: lines.map((line, at) =>
      at === noted ? line.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10)) : line,
    ),
    place: (line, from, to) =>
      line === noted && /\d/.test(lines[line]!.slice(from, to)) ? null : { line, from, to },
  }),
  'paragraph inserted before': (lines, noted, random) => {
    const other = lines[1 + Math.floor(random() * (lines.length - 1))]!.replace(/\d/g, '7')
    return {
      lines: [...lines.slice(0, noted), other, ...lines.slice(noted)],
      place: (line, from, to) => ({ line: line >= noted ? line + 1 : line, from, to }),
    }
  },
  'paragraphs swapped': (lines, noted) => {
    const other = noted + 1 < lines.length ? noted + 1 : noted - 1
    const swapped = [...lines]
    swapped[noted] = lines[other]!
    swapped[other] = lines[noted]!
    const to = (line: number) => (line === noted ? other : line === other ? noted : line)
    return { lines: swapped, place: (line, from, end) => ({ line: to(line), from, to: end }) }
  },
  'full width': (lines) =>
    rewritten(lines, (line) =>
      line.replace(/[\d%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ),
  'heading renumbered': (lines) => rewritten(lines, (line) => line.replace(/^三、/, '四、')),
  'other body, same template': (lines) => ({
    lines: lines.map((line) =>
      line.replace(/\d/g, (digit) => String((Number(digit) * 7 + 1) % 10)),
    ),
    place: () => null,
    identity: { issuer: '临沅县人民政府', year: 2024 },
  }),
  'next year at the same address': (lines) => ({
    lines: lines.map((line) =>
      line.replace(/\d/g, (digit) => String((Number(digit) * 3 + 2) % 10)),
    ),
    place: () => null,
    identity: { issuer: '青砚区人民政府', year: 2025 },
  }),
}

interface Tally {
  wrong: number
  right: number
  standing: number
  notes: number
}
const empty = (): Tally => ({ wrong: 0, right: 0, standing: 0, notes: 0 })

function count(tally: Tally, shown: Span | null, truth: Span | null): void {
  tally.notes++
  if (truth) tally.standing++
  if (!shown) return
  if (truth && shown.start === truth.start && shown.end === truth.end) tally.right++
  else tally.wrong++
}

/** Only `found` is shown without a word. */
const shownBy = (outcome: AnchorOutcome): Span | null =>
  outcome.state === 'found' ? outcome.span : null

const sizes = [2, 4, 8, 16, 30, 50]

function runCase(name: string, edit: Edit): void {
  const tallies = { ours: empty(), fuzzy: empty(), offsets: empty() }
  for (const seed of seeds) {
    const random = chance(seed * 977)
    const made = madeReport(seed, 6000)
    const before = textOf(made.lines)
    for (let number = 0; number < notesPerSeed; number++) {
      const noted = made.paragraphs[Math.floor(random() * made.paragraphs.length)]!
      const block = before.article.blocks[noted]!
      const size = Math.min(sizes[number % sizes.length]!, block.end - block.start)
      const from = Math.floor(random() * (block.end - block.start - size))
      const span = { start: block.start + from, end: block.start + from + size }
      const edited = edit(made.lines, noted, random)
      const after = textOf(edited.lines, edited.identity ?? before.identity)
      const place = edited.place(noted, from, from + size)
      const home = place && after.article.blocks[place.line]!
      const truth =
        place && home ? { start: home.start + place.from, end: home.start + place.to } : null
      const anchor = describePassage(before, span)
      const selector = selectorOf(before.article.text, span)
      count(tallies.ours, shownBy(resolveAnchors([anchor], after)[0]!), truth)
      count(tallies.fuzzy, fuzzy(after.article.text, selector), truth)
      count(tallies.offsets, offsets(after.article.text, selector), truth)
    }
  }
  for (const peer of ['fuzzy', 'offsets'] as const) {
    const { ours } = tallies
    const label = `${name} (peer: ${peer})`
    report(bench, { case: label, metric: 'wrong', ours: ours.wrong, peer: tallies[peer].wrong })
    if (ours.standing === 0) continue
    const recall = (tally: Tally) => (100 * tally.right) / tally.standing
    report(bench, {
      case: label,
      metric: 'recall',
      ours: recall(ours),
      peer: recall(tallies[peer]),
    })
  }
}

for (const [name, edit] of Object.entries(cases)) runCase(name, edit)

const large = madeReport(9, 250_000)
const before = textOf(large.lines)
const random = chance(42)
const spans = Array.from({ length: 1000 }, () => {
  const start = Math.floor(random() * (before.article.text.length - 40))
  return { start, end: start + 4 + Math.floor(random() * 30) }
})
const anchors = spans.map((span) => describePassage(before, span))
const shortened = textOf(large.lines.filter((_, at) => at % 97 !== 3))
const longest = () => {
  let most = 0
  const work = resolving(anchors, textOf(large.lines.filter((_, at) => at % 97 !== 3)))
  for (let from = performance.now(); !work.next().done; from = performance.now()) {
    most = Math.max(most, performance.now() - from)
  }
  return most
}
report(bench, {
  case: '1000 notes on 250000 characters',
  metric: 'ms',
  value: best(3, () =>
    resolveAnchors(anchors, { ...shortened, article: { ...shortened.article } }),
  ),
})
report(bench, {
  case: '1000 notes on 250000 characters',
  metric: 'longest step ms',
  value: longest(),
})
