import type { Flow, Line } from './flow.ts'
import { indent, LineBuilder } from './line-builder.ts'
import { proseSize } from './prose.ts'
import { settleLines } from './settle-lines.ts'
import type { Part } from './sources.ts'

/** How text is shown: what the elements around it make of it. */
export interface Shown {
  link: boolean
  bold: boolean
  centred: boolean
  /** True where white space is shown as it stands. */
  pre: boolean
  tagLevel: number | null
  listItem: boolean
  /** The nearest block element. */
  block: Element
}

/** An indent behind a sentence's end begins a paragraph. */
const paragraphGap = /[。；：！？:;][ \t\r\n]*\u3000{2,}/g
/** So does any other where paragraphs were run together: that of a heading, and of what stands below it. */
const anyGap = /(?<=\S)[ \t\r\n]*\u3000{2,}(?=\S)/g
/** Paragraphs that were run together have more than one such indent. */
const severalGaps =
  /[。；：！？:;][ \t\r\n]*\u3000{2,}\S[\s\S]*?[。；：！？:;][ \t\r\n]*\u3000{2,}\S/

/** Makes lines of the text nodes of a page, and notes of each which ones it was made of. */
export class LineReader {
  private readonly line = new LineBuilder()
  /** Lines that may not have their final words yet. */
  private unsettled: Line[] = []
  /** Index of the first source of the line being read. */
  private firstSource = 0

  constructor(private readonly flow: Flow) {}

  /** Takes a text node in. */
  enter(node: Text, shown: Shown): void {
    const { data } = node
    const { link, bold, pre } = shown
    if (pre && data.includes('\n')) this.enterLines(node, data, /\n/g, shown, link, bold)
    else {
      if (pre) this.line.add(node, data, link, bold)
      else this.line.addWhole(node, data, link, bold)
      this.note(node, null, link, bold)
    }
  }

  /** Leaves an element out. */
  leaveOut(): false {
    if (this.line.text !== '') this.flow.sources.cut()
    return false
  }

  /** Ends the line where one is open. */
  end(shown: Shown): void {
    const { line } = this
    if (line.text === '') return
    if (line.endsParagraph || (line.unsettled && line.text.includes(indent))) this.split(shown)
    this.push(shown)
  }

  /** Gives the lines ended since the last time their final words. */
  settle(): void {
    settleLines(this.unsettled, this.flow.sources)
    this.unsettled = []
  }

  /** Text with line breaks of its own: shown ones, or indents of paragraphs, which stand behind a sign that stays. */
  private enterLines(
    node: Text,
    data: string,
    gaps: RegExp,
    shown: Shown,
    link: boolean,
    bold: boolean,
  ): void {
    let from = 0
    for (const { index, 0: gap } of data.matchAll(gaps)) {
      this.enterPart(node, { from, to: index + gap.search(/\s/) }, link, bold)
      this.push(shown)
      from = index + gap.length
    }
    this.enterPart(node, { from, to: data.length }, link, bold)
  }

  private enterPart(node: Text, part: Part, link: boolean, bold: boolean): void {
    this.line.add(node, node.data.slice(part.from, part.to), link, bold, part.from)
    this.note(node, part, link, bold)
  }

  /** White space before the first word of a line is no source of it. */
  private note(node: Text, part: Part | null, link: boolean, bold: boolean): void {
    if (this.line.text !== '') this.flow.sources.add(node, part, link, bold)
  }

  /** Reads the line anew in the paragraphs that an editor ran together in its text nodes; the last one stays open. */
  private split(shown: Shown): void {
    this.line.clear()
    for (const { node, part, cut, link, bold } of this.flow.sources.take(this.firstSource)) {
      if (cut) this.leaveOut()
      if (part) this.enterPart(node, part, link, bold)
      else {
        const gaps = severalGaps.test(node.data) ? anyGap : paragraphGap
        this.enterLines(node, node.data, gaps, shown, link, bold)
      }
    }
  }

  private push({ block, centred, tagLevel, listItem }: Shown): void {
    const { line, firstSource } = this
    if (line.text === '') return
    const { lines, sources } = this.flow
    const { text, linked, bold, boldLead, gaps } = line
    const lastSource = sources.nodes.length
    const made: Line = {
      text,
      firstSource,
      lastSource,
      element: block,
      prose: proseSize(text, linked),
      words: null,
      linked,
      bold,
      boldLead,
      centred,
      tagLevel,
      listItem,
      cell: null,
      gaps,
      continues: false,
    }
    lines[lines.length] = made
    if (line.unsettled) this.unsettled[this.unsettled.length] = made
    this.firstSource = lastSource
    line.clear()
  }
}
