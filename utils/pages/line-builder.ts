import type { Sources } from './sources.ts'
import { blankFrom, isGap, keepsSpace, solidFrom, solidTo } from './white-space.ts'

/** A stretch of a line that stands in one text node, one character for one. */
export interface Run {
  node: Text
  /** Offset in the node. */
  from: number
  size: number
  /** Offset in the line. */
  at: number
  /** False when something that is not of the line (a hidden or left-out element) stands between it and the run before. */
  joined: boolean
}

/** Two ideographic spaces: how paragraphs are indented. */
export const indent = '\u3000\u3000'

/** In longer texts white space is looked for by patterns, many texts at once: by script it costs three times as much. */
const mostLooked = 24

/** Most lines have none: they share this one. */
const noGaps: number[] = []

/**
 * Collects text nodes into a line, folding white space across the nodes. Runs are kept only where a list for them is
 * given: reading a page needs the words, and few of them are ever looked for on the screen.
 */
export class LineBuilder {
  text = ''
  linked = 0
  bold = 0
  boldLead = 0
  gaps = noGaps
  /** True when white space may stand inside the words. */
  unsettled = false
  /** True when an indent stands behind the words of a text node. */
  endsParagraph = false
  private leads = true
  private lastCode = 0
  /** A gap seen since the last character: where its first white space stands. */
  private gapIn: Text | null = null
  private gapAt = 0
  /** True when nothing was left out between the last character and that gap. */
  private gapJoined = true
  /** True when nothing was left out since the gap, or the last character. */
  private joined = true
  /** True behind a break that is to be forgotten, up to the next word. */
  private wrapped = false

  constructor(private readonly runs: Run[] | null = null) {}

  /** Starts the next line. */
  clear(): void {
    this.text = ''
    this.linked = 0
    this.bold = 0
    this.boldLead = 0
    this.leads = true
    this.gaps = noGaps
    this.unsettled = false
    this.endsParagraph = false
    this.gapIn = null
    this.joined = true
  }

  /**
   * Adds a text node as if no white space stood inside its words: a line in which some may stand is to be settled (see
   * settle-lines.ts).
   */
  addWhole(node: Text, data: string, linked: boolean, bold: boolean): void {
    const start = solidFrom(data)
    const begun = this.text !== ''
    if (start === data.length) {
      // White space before the first word of a line says nothing.
      if (begun) this.sawBlank(node, 0, data)
      return
    }
    const end = solidTo(data, start)
    this.unsettled ||= end - start > mostLooked || blankFrom(data, start) < end
    if (start > 0 && begun) this.sawBlank(node, 0, data.slice(0, start))
    const words = end - start < data.length ? data.slice(start, end) : data
    this.append(node, start, words, linked, bold)
    if (end < data.length) this.sawTrailing(node, data, end)
  }

  private sawTrailing(node: Text, data: string, end: number): void {
    this.sawBlank(node, end, data.slice(end))
    if (data.includes(indent, end)) this.endsParagraph = true
  }

  /** Adds the sources of a line, each folded. */
  addSources(sources: Sources, first: number, last: number): void {
    for (let at = first; at < last; at++) {
      const node = sources.nodes[at]!
      const part = sources.parts.get(at)
      const data = part ? node.data.slice(part.from, part.to) : node.data
      if (sources.cuts.has(at)) this.cut()
      if (sources.wraps.has(at)) this.goOn()
      this.add(node, data, sources.isLinked(at), sources.isBold(at), part?.from)
    }
  }

  /** Adds the part `data` of a text node that starts at `base`. */
  add(node: Text, data: string, linked: boolean, bold: boolean, base = 0): void {
    for (let end = 0; ; ) {
      const start = solidFrom(data, end)
      if (start > end) this.sawBlank(node, base + end, data.slice(end, start))
      if (start === data.length) return
      end = blankFrom(data, start)
      this.append(node, base + start, data.slice(start, end), linked, bold)
    }
  }

  /** Notes that something was left out here. */
  cut(): void {
    this.joined = false
  }

  /** Forgets the white space around a break by which the line was wrapped. */
  private goOn(): void {
    if (this.gapIn) this.joined &&= this.gapJoined
    this.gapIn = null
    this.wrapped = true
  }

  private sawBlank(node: Text, at: number, run: string): void {
    if (this.gapIn || this.wrapped || run === '' || !isGap(run)) return
    this.gapIn = node
    this.gapAt = at + run.search(/\s/)
    this.gapJoined = this.joined
    this.joined = true
  }

  private append(node: Text, from: number, chunk: string, linked: boolean, bold: boolean): void {
    if (this.gapIn && this.text !== '') this.closeGap(this.gapIn, chunk)
    this.gapIn = null
    this.wrapped = false
    this.extend(node, from, chunk)
    if (linked) this.linked += chunk.length
    if (bold) this.bold += chunk.length
    this.leads &&= bold
    if (this.leads) this.boldLead = this.text.length
  }

  private closeGap(node: Text, next: string): void {
    if (this.gaps === noGaps) this.gaps = [this.text.length]
    else this.gaps.push(this.text.length)
    const { joined } = this
    this.joined = this.gapJoined
    if (keepsSpace(this.lastCode, next.charCodeAt(0))) this.extend(node, this.gapAt, ' ')
    this.joined &&= joined
  }

  private extend(node: Text, from: number, chunk: string): void {
    if (this.runs) this.record(this.runs, node, from, chunk.length)
    this.joined = true
    this.lastCode = chunk.charCodeAt(chunk.length - 1)
    this.text = this.text === '' ? chunk : this.text + chunk
  }

  private record(runs: Run[], node: Text, from: number, size: number): void {
    const at = this.text.length
    const last = runs[runs.length - 1]
    if (last && last.node === node && last.from + last.size === from) last.size += size
    else runs.push({ node, from, size, at, joined: this.joined || at === 0 })
  }
}
