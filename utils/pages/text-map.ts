import type { Span } from '../report/span.ts'
import { contains, nodeType, own } from './dom.ts'
import type { Line } from './flow.ts'
import type { Run } from './line-builder.ts'
import { runsOf } from './runs.ts'
import type { Sources } from './sources.ts'
import { blanksIn } from './white-space.ts'

interface Placed {
  run: Run
  /** Offset in the article. */
  start: number
  line: number
}

/**
 * Maps between offsets of the article's text and places in the page. Reading keeps only which text nodes a line came
 * from; where its characters stand is found when somebody asks. The page may have changed by then, so each answer is
 * held against the page as it is: words that are no longer there have no place, and a place that no longer holds its
 * words has no offset. Nothing is ever said of other words; whoever watches the page reads it again.
 */
export class TextMap {
  private readonly runs: (Run[] | undefined)[] = []
  private made: { runs: Placed[]; firstOf: Map<Node, number> } | null = null

  /**
   * `lines` are those of the article and `starts` where each begins in its text; `root` is the element that holds
   * them all: places outside it and not around it are foreign.
   */
  constructor(
    private readonly lines: readonly Line[],
    private readonly starts: readonly number[],
    private readonly sources: Sources,
    private readonly root: Element,
  ) {}

  /**
   * The DOM ranges a span covers, in order: one for each stretch of a block that nothing foreign interrupts. White
   * space folded away inside a stretch is within its range; that between blocks is not. None when the page no longer
   * has all the words.
   */
  rangesOf(span: Span): Range[] {
    const ranges: Range[] = []
    if (span.end <= span.start) return ranges
    for (let at = this.lineEndingAfter(span.start); at < this.lines.length; at++) {
      const start = this.starts[at]!
      if (start >= span.end) break
      const own = this.rangesIn(at, { start: span.start - start, end: span.end - start })
      if (own === null) return []
      ranges.push(...own)
    }
    return ranges
  }

  /** The ranges of a stretch of one line, null when they do not hold its words any more. */
  private rangesIn(line: number, span: Span): Range[] | null {
    const { text } = this.lines[line]!
    const ranges: Range[] = []
    for (const { node, from, size, at, joined } of this.runsIn(line)) {
      if (at + size <= span.start) continue
      if (at >= span.end) break
      const first = from + Math.max(0, span.start - at)
      const last = from + Math.min(size, span.end - at)
      if (last > node.data.length || !node.isConnected) return null
      const range = ranges[ranges.length - 1]
      if (range && joined) range.setEnd(node, last)
      else ranges.push(rangeIn(node, first, last))
    }
    const words = text.slice(Math.max(0, span.start), span.end)
    return withoutBlanks(ranges.join('')) === withoutBlanks(words) ? ranges : null
  }

  /**
   * The offset of a place in the page, null when it is not in the article. White space that was folded away answers
   * with the next character; a place in an element answers with the first character after it.
   */
  offsetOf(node: Node, offset: number): number | null {
    const first = this.index.firstOf.get(node)
    if (first !== undefined) return this.offsetIn(node as Text, first, offset)
    if (!contains(this.root, node) && !contains(node, this.root)) return null
    if (nodeType(node) === textNode) {
      return (node as Text).data.trim() === '' ? this.startOf(this.firstFrom(node)) : null
    }
    const child = own(node, 'childNodes')[offset]
    return this.startOf(child ? this.firstFrom(child) : this.firstBehind(node))
  }

  /** The nearest block element around the character at an offset; null when it is gone or the article is empty. */
  blockElement(offset: number): Element | null {
    if (this.lines.length === 0) return null
    const after = firstIndex(this.starts.length, (at) => this.starts[at]! > offset)
    const { element } = this.lines[Math.max(0, after - 1)]!
    return own(element, 'isConnected') ? element : null
  }

  private runsIn(line: number): Run[] {
    this.runs[line] ??= runsOf(this.lines[line]!, this.sources)
    return this.runs[line]
  }

  /** The runs of all lines in order and the first of each node. */
  private get index() {
    if (this.made) return this.made
    const runs: Placed[] = []
    const firstOf = new Map<Node, number>()
    for (const line of this.lines.keys()) {
      for (const run of this.runsIn(line)) {
        if (!firstOf.has(run.node)) firstOf.set(run.node, runs.length)
        runs.push({ run, start: this.starts[line]! + run.at, line })
      }
    }
    this.made = { runs, firstOf }
    return this.made
  }

  private offsetIn(node: Text, first: number, offset: number): number | null {
    const { runs } = this.index
    let placed = runs[first]!
    for (let at = first; runs[at]?.run.node === node; at++) {
      placed = runs[at]!
      if (offset <= placed.run.from + placed.run.size) break
    }
    const { run, start } = placed
    return this.holds(placed) ? start + Math.min(run.size, Math.max(0, offset - run.from)) : null
  }

  /** True when the page still has the words of a run where they were. */
  private holds({ run: { node, from, size, at }, line }: Placed): boolean {
    const words = this.lines[line]!.text.slice(at, at + size)
    // The one blank a line keeps may have been any.
    const there = node.data.slice(from, from + size)
    return node.isConnected && withoutBlanks(there) === withoutBlanks(words)
  }

  private lineEndingAfter(offset: number): number {
    return firstIndex(
      this.lines.length,
      (at) => this.starts[at]! + this.lines[at]!.text.length > offset,
    )
  }

  /** Index of the first run in or after a node. */
  private firstFrom(node: Node): number {
    const { runs } = this.index
    return firstIndex(
      runs.length,
      (at) => (positionOf(runs[at]!.run.node, node) & (following | inside)) !== 0,
    )
  }

  /** Index of the first run behind the end of a node. */
  private firstBehind(node: Node): number {
    const { runs } = this.index
    return firstIndex(runs.length, (at) => {
      const position = positionOf(runs[at]!.run.node, node)
      return (position & following) !== 0 && (position & inside) === 0
    })
  }

  /** Where the run at an index begins, or the last one ends; null when it or the one before it has left the page. */
  private startOf(index: number): number | null {
    const { runs } = this.index
    const [before, placed] = [runs[index - 1], runs[index]]
    if ((before && !this.holds(before)) || (placed && !this.holds(placed))) return null
    if (placed) return placed.start
    return before ? before.start + before.run.size : null
  }
}

function withoutBlanks(text: string): string {
  return text.replace(blanksIn, '')
}

const textNode = 3
const following = 4
const inside = 16

/** Where a node stands as seen from another, as bits. */
function positionOf(node: Node, from: Node): number {
  return own(from, 'compareDocumentPosition').call(from, node)
}

function rangeIn(node: Text, from: number, to: number): Range {
  const { ownerDocument } = node
  const range = own(ownerDocument, 'createRange').call(ownerDocument)
  range.setStart(node, from)
  range.setEnd(node, to)
  return range
}

/** The first index below `size` for which `holds`, which is false up to some index and true from it on. */
function firstIndex(size: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
