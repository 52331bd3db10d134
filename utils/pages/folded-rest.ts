import type { Steps } from '../report/steps.ts'
import { wordsOf } from './chrome-lines.ts'
import { contains, own } from './dom.ts'
import type { Box, Flow, Line } from './flow.ts'
import { numberingOf } from './outline/numbering.ts'
import { readingFlow } from './read-flow.ts'
import { isExtra } from './regions.ts'
import { isDateLine, isSignedLine } from './signature.ts'

/** Running text below this is a tool, a hint or a caption. */
const least = 150
/** Pages hide things by the hundred; texts are folded into few. */
const mostLooked = 20

/**
 * Hidden boxes with the rest of the text in a container: behind 展开全文, or pages that a script shows one at a time. What
 * is hidden may as well be a copy for telephones, an interpretation in another tab, a tool. It is the rest when the
 * chapters of what is shown go on counting in it, or its own in what is shown, or when only it ends with a signature.
 * Null where there is none; then what a page hides stays out.
 */
export function* foldedRest(flow: Flow, container: Box): Steps<Set<Element> | null> {
  const candidates = yield* candidatesIn(flow, container)
  const rest = new Set<Element>()
  let shown = flow.lines.slice(container.first, container.last)
  for (let found = true; found; ) {
    found = false
    for (const { element, above, lines } of candidates) {
      if (rest.has(element)) continue
      if (goesOn(shown, lines)) shown = [...shown, ...lines]
      else if (above && goesOn(lines, shown)) shown = [...lines, ...shown]
      else continue
      rest.add(element)
      found = true
    }
  }
  return rest.size > 0 ? rest : null
}

interface Candidate {
  element: Element
  /** True when it stands above all that is shown of the text. */
  above: boolean
  lines: Line[]
}

/** Hidden boxes with running text in a container or right beside it. */
function* candidatesIn({ folded }: Flow, { element: inner, first, last }: Box): Steps<Candidate[]> {
  const candidates: Candidate[] = []
  const around = own(inner, 'parentElement') ?? inner
  const near = folded.filter(({ at }) => at >= first && at <= last).slice(0, mostLooked)
  for (const { element, at } of near) {
    if (!contains(around, element) || isExtra(element)) continue
    const { lines } = yield* readingFlow(element, new Set([element]))
    const prose = lines.reduce((sum, line) => sum + line.prose, 0)
    if (prose >= least) candidates.push({ element, above: at === first, lines })
  }
  return candidates
}

/** True when lines are the rest of a text that others begin. */
function goesOn(begun: readonly Line[], lines: readonly Line[]): boolean {
  const last = chaptersOf(begun).at(-1)
  const next = chaptersOf(lines)[0]
  if (last !== undefined && next !== undefined) return next === last + 1
  return next === undefined && isSigned(lines) && !isSigned(begun)
}

/** The numbers of the chapters (一、 第一部分) in lines, in order. */
function chaptersOf(lines: readonly Line[]): number[] {
  return lines.flatMap((line) => {
    const numbering = line.linked > 0 || line.cell ? null : numberingOf(wordsOf(line))
    const chapter = numbering?.kind === 'chapter' || numbering?.kind === 'part'
    return chapter && numbering.value !== null ? [numbering.value] : []
  })
}

function isSigned(lines: readonly Line[]): boolean {
  return lines.some((line) => isDateLine(wordsOf(line)) || isSignedLine(wordsOf(line)))
}
