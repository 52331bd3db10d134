import type { Span } from '../report/span.ts'
import type { Line, Run } from './flow.ts'

interface Placed {
  run: Run
  /** Offset in the article. */
  start: number
  line: number
}

/** Maps between offsets of the article's text and places in the page. */
export class TextMap {
  private made: { runs: Placed[]; firstOf: Map<Node, number> } | null = null

  /**
   * `lines` are those of the article and `starts` where each begins in its text; `root` is the element that holds
   * them all: places outside it and not around it are foreign.
   */
  constructor(
    private readonly lines: readonly Line[],
    private readonly starts: readonly number[],
    private readonly root: Element,
  ) {}

  /** The runs in order and the first of each node; made when first asked for, as most pages never draw anything. */
  private get index() {
    if (this.made) return this.made
    const runs: Placed[] = []
    const firstOf = new Map<Node, number>()
    for (const [line, { runs: own }] of this.lines.entries()) {
      for (const run of own) {
        if (!firstOf.has(run.node)) firstOf.set(run.node, runs.length)
        runs.push({ run, start: this.starts[line]! + run.at, line })
      }
    }
    this.made = { runs, firstOf }
    return this.made
  }

  private get runs(): Placed[] {
    return this.index.runs
  }

  /**
   * The DOM ranges a span covers, in order: one for each stretch of a block that nothing foreign interrupts. White
   * space folded away inside a stretch is within its range; that between blocks is not.
   */
  rangesOf(span: Span): Range[] {
    if (span.end <= span.start) return []
    const { runs } = this
    const ranges: Range[] = []
    let last = -1
    for (let at = this.firstEndingAfter(span.start); at < runs.length; at++) {
      const { run, start, line } = runs[at]!
      if (start >= span.end) break
      const from = run.from + Math.max(0, span.start - start)
      const to = run.from + Math.min(run.size, span.end - start)
      const range = ranges[ranges.length - 1]
      if (range && last === line && run.joined) range.setEnd(run.node, to)
      else ranges.push(rangeIn(run.node, from, to))
      last = line
    }
    return ranges
  }

  /**
   * The offset of a place in the page, null when it is not in the article. White space that was folded away answers
   * with the next character; a place in an element answers with the first character after it.
   */
  offsetOf(node: Node, offset: number): number | null {
    const first = this.index.firstOf.get(node)
    if (first !== undefined) return this.offsetIn(node, first, offset)
    if (!this.root.contains(node) && !node.contains(this.root)) return null
    if (node.nodeType === textNode) {
      return (node as Text).data.trim() === '' ? this.startOf(this.firstFrom(node)) : null
    }
    const child = node.childNodes[offset]
    return this.startOf(child ? this.firstFrom(child) : this.firstBehind(node))
  }

  /** The nearest block element around the character at an offset; null when the article is empty. */
  blockElement(offset: number): Element | null {
    if (this.lines.length === 0) return null
    const after = firstIndex(this.starts.length, (at) => this.starts[at]! > offset)
    return this.lines[Math.max(0, after - 1)]!.element
  }

  private offsetIn(node: Node, first: number, offset: number): number {
    let placed = this.runs[first]!
    for (let at = first; this.runs[at]?.run.node === node; at++) {
      placed = this.runs[at]!
      if (offset <= placed.run.from + placed.run.size) break
    }
    const { run, start } = placed
    return start + Math.min(run.size, Math.max(0, offset - run.from))
  }

  private firstEndingAfter(offset: number): number {
    return firstIndex(this.runs.length, (at) => {
      const { run, start } = this.runs[at]!
      return start + run.size > offset
    })
  }

  /** Index of the first run in or after a node. */
  private firstFrom(node: Node): number {
    return firstIndex(
      this.runs.length,
      (at) => (node.compareDocumentPosition(this.runs[at]!.run.node) & (following | inside)) !== 0,
    )
  }

  /** Index of the first run behind the end of a node. */
  private firstBehind(node: Node): number {
    return firstIndex(this.runs.length, (at) => {
      const position = node.compareDocumentPosition(this.runs[at]!.run.node)
      return (position & following) !== 0 && (position & inside) === 0
    })
  }

  private startOf(index: number): number | null {
    const placed = this.runs[index]
    if (placed) return placed.start
    const last = this.runs[this.runs.length - 1]
    return last ? last.start + last.run.size : null
  }
}

const textNode = 3
const following = 4
const inside = 16

function rangeIn(node: Text, from: number, to: number): Range {
  const range = node.ownerDocument.createRange()
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
