import type { Line, Run } from './flow.ts'
import { proseSize } from './prose.ts'
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
  private gapIn: Text | null = null
  private gapAt = 0
  private joined = true

  /** Adds a text node, or the part `data` of it that starts at `base`. */
  add(node: Text, data: string, linked: boolean, bold: boolean, base = 0): void {
    const words = data.trim()
    if (blank.test(words)) {
      this.addParts(node, data, linked, bold, base)
      return
    }
    const from = words.length === data.length ? 0 : data.indexOf(words)
    if (from > 0 || (words === '' && data !== '')) this.sawGap(node, base)
    if (words === '') return
    this.append(node, base + from, words, linked, bold)
    const end = from + words.length
    if (end < data.length) this.sawGap(node, base + end)
  }

  /** Adds data with blanks inside, part by part. */
  private addParts(node: Text, data: string, linked: boolean, bold: boolean, base: number): void {
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
    if (run !== '' && isGap(run)) this.sawGap(node, at + run.search(/\s/))
  }

  private sawGap(node: Text, at: number): void {
    if (this.gapIn) return
    this.gapIn = node
    this.gapAt = at
  }

  private append(node: Text, from: number, chunk: string, linked: boolean, bold: boolean): void {
    if (this.gapIn && this.length > 0) {
      this.gaps.push(this.length)
      const before = this.parts[this.parts.length - 1]!
      if (keepsSpace(before, chunk)) this.extend(this.gapIn, this.gapAt, ' ')
    }
    this.gapIn = null
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
    this.gapIn = null
    this.joined = true
    if (parts.length === 0) return null
    const text = parts.length === 1 ? parts[0]! : parts.join('')
    this.parts = []
    this.length = 0
    this.runs = []
    this.linked = 0
    this.bold = 0
    this.gaps = []
    const { centred, tagLevel, listItem } = looks
    const prose = proseSize(text, linked)
    return {
      text,
      runs,
      element,
      prose,
      words: null,
      linked,
      bold,
      centred,
      tagLevel,
      listItem,
      cell: null,
      gaps,
      continues: false,
    }
  }
}
