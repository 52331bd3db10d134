import type { Line, Run } from './flow.ts'
import { blank, isGap, keepsSpace, solid } from './white-space.ts'

/** Collects text nodes into a line, folding white space across the nodes. */
export class LineBuilder {
  private parts: string[] = []
  private length = 0
  private runs: Run[] = []
  private linked = 0
  private bold = 0
  private gaps: number[] = []
  /** A gap seen since the last character: where its first white space stands. */
  private gap: { node: Text; at: number } | null = null
  private joined = true

  /** Adds a text node, or the part `data` of it that starts at `base`. */
  add(node: Text, data: string, linked: boolean, bold: boolean, base = 0): void {
    if (!blank.test(data)) {
      if (data !== '') this.append(node, base, data, linked, bold)
      return
    }
    let end = 0
    for (const { index, 0: chunk } of data.matchAll(solid)) {
      this.sawBlank(node, base + end, data.slice(end, index))
      this.append(node, base + index, chunk, linked, bold)
      end = index + chunk.length
    }
    this.sawBlank(node, base + end, data.slice(end))
  }

  /** Notes that something was left out here. */
  cut(): void {
    this.joined = false
  }

  private sawBlank(node: Text, at: number, run: string): void {
    if (this.gap || run === '' || !isGap(run)) return
    this.gap = { node, at: at + run.search(/\s/) }
  }

  private append(node: Text, from: number, chunk: string, linked: boolean, bold: boolean): void {
    if (this.gap && this.length > 0) {
      this.gaps.push(this.length)
      if (keepsSpace(this.parts[this.parts.length - 1]!, chunk)) this.extend(this.gap.node, this.gap.at, ' ')
    }
    this.gap = null
    this.extend(node, from, chunk)
    if (linked) this.linked += chunk.length
    if (bold) this.bold += chunk.length
  }

  private extend(node: Text, from: number, chunk: string): void {
    const last = this.runs[this.runs.length - 1]
    if (last && last.node === node && last.from + last.size === from) last.size += chunk.length
    else {
      const joined = this.joined || this.length === 0
      this.runs.push({ node, from, size: chunk.length, at: this.length, joined })
    }
    this.joined = true
    this.parts.push(chunk)
    this.length += chunk.length
  }

  /** The line as it is now, null when it is blank; starts the next one. */
  take(element: Element, looks: Pick<Line, 'centred' | 'tagLevel' | 'listItem'>): Line | null {
    const { parts, runs, linked, bold, gaps } = this
    this.gap = null
    this.joined = true
    if (parts.length === 0) return null
    const text = parts.length === 1 ? parts[0]! : parts.join('')
    this.parts = []
    this.length = 0
    this.runs = []
    this.linked = 0
    this.bold = 0
    this.gaps = []
    return { text, runs, element, linked, bold, gaps, ...looks, cell: null, continues: false }
  }
}
