import { finished, type Steps } from '../report/steps.ts'
import { type Kind, kindOfElement, type Looks, looksOf, plainLooks } from './element-kinds.ts'
import type { Flow } from './flow.ts'
import { indent, LineBuilder } from './line-builder.ts'
import { proseSize } from './prose.ts'
import { type Part, Sources } from './sources.ts'
import { TableReader } from './table-reader.ts'
import { type Traits, traitsOf } from './traits.ts'

/** What an open element changed, to be changed back where it ends. */
interface Open {
  kind: Kind
  link: boolean
  bold: boolean
  centred: boolean
  pre: boolean
  tagLevel: number | null
  listItem: boolean
  block: Element
  box: number
}

/**
 * Reads an element into lines: one pass in document order, without recursion, so that the cost is linear and
 * depth is no danger. White space is folded across inline elements; block elements, <br> and <hr> end lines.
 * Every call into the DOM costs as much as reading forty characters, so each node is asked for next to nothing.
 */
export function readFlow(root: Element): Flow {
  return finished(readingFlow(root))
}

/** Nodes taken in at one step: about a millisecond. */
const nodesAtOnce = 1000

/**
 * The same in steps. Should the page change between two of them, what comes out is a mixture of before and after, but
 * it does come out: what was entered is left, whatever became of it meanwhile.
 */
export function* readingFlow(root: Element): Steps<Flow> {
  const reader = new FlowReader(root)
  if (!reader.enter(root)) return reader.flow
  const path: Element[] = []
  let node: Node | null = root.firstChild
  let left = nodesAtOnce
  for (;;) {
    while (node) {
      if (--left === 0) {
        yield
        left = nodesAtOnce
      }
      const type = node.nodeType
      if (type === textNode) reader.enterText(node as Text)
      else if (type === elementNode && reader.enter(node as Element)) {
        path.push(node as Element)
        node = node.firstChild
        continue
      }
      node = node.nextSibling
    }
    reader.leave()
    const ended = path.pop()
    if (!ended) return reader.flow
    node = ended.nextSibling
  }
}

/** An indent behind a sentence's end begins a paragraph. */
const paragraphGap = /[。；：！？:;][ \t\r\n]*\u3000{2,}/g

function hasInnerIndent(data: string): boolean {
  const at = data.lastIndexOf(indent)
  return at > 0 && data.slice(0, at).trim() !== ''
}

const textNode = 3
const elementNode = 1
const headingTag = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

function hasBox(kind: Kind): boolean {
  return kind === 'box' || kind === 'cell' || kind === 'table'
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true'
}

class FlowReader {
  readonly flow: Flow = { lines: [], boxes: [], frames: [], tables: [], sources: new Sources() }
  private readonly line = new LineBuilder()
  private readonly tables = new TableReader(this.flow)
  private readonly stack: Open[] = []
  private readonly traits: Traits
  private now: Open
  /** Index of the first source of the line being read. */
  private firstSource = 0

  constructor(root: Element) {
    this.traits = traitsOf(root)
    this.now = {
      kind: 'inline',
      link: false,
      bold: false,
      centred: false,
      pre: false,
      tagLevel: null,
      listItem: false,
      block: root,
      box: -1,
    }
  }

  /** Takes a text node in. */
  enterText(node: Text): void {
    const { data } = node
    const { link, bold, pre } = this.now
    if (pre && data.includes('\n')) this.enterLines(node, data)
    else if (this.line.addWhole(node, data, link, bold)) this.note(node, null)
    else if (!pre && hasInnerIndent(data)) this.enterLines(node, data)
    else {
      this.line.add(node, data, link, bold)
      this.note(node, null)
    }
  }

  /** Text with line breaks of its own: shown ones, or indents of paragraphs that an editor ran together. */
  private enterLines(node: Text, data: string): void {
    const { pre } = this.now
    let from = 0
    for (const { index, 0: gap } of data.matchAll(pre ? /\n/g : paragraphGap)) {
      this.enterPart(node, data, { from, to: pre ? index : index + 1 })
      this.endLine()
      from = index + gap.length
    }
    this.enterPart(node, data, { from, to: data.length })
  }

  private enterPart(node: Text, data: string, part: Part): void {
    const { link, bold } = this.now
    this.line.add(node, data.slice(part.from, part.to), link, bold, part.from)
    this.note(node, part)
  }

  /** White space before the first word of a line is no source of it. */
  private note(node: Text, part: Part | null): void {
    if (this.line.text !== '') this.flow.sources.add(node, part)
  }

  /** Leaves something out. */
  private cut(): void {
    if (this.line.text !== '') this.flow.sources.cut()
  }

  /** Takes an element in; true when its children are to be read. */
  enter(element: Element): boolean {
    const name = element.localName
    const { traits } = this
    const kind = kindOfElement(element, name)
    if (kind === 'inline') return this.enterInline(element, name)
    if (kind === 'break') {
      this.endLine()
      return false
    }
    if (kind === 'frame') this.flow.frames.push(element)
    const looks = traits.style ? looksOf(element.getAttribute('style')) : plainLooks
    const shown = kind !== 'skip' && kind !== 'frame' && !looks.hidden
    if (!shown || (traits.hidden && isHidden(element))) {
      this.cut()
      return false
    }
    this.openBlock(kind, element, name, looks)
    return true
  }

  private openBlock(kind: Kind, element: Element, name: string, looks: Looks): void {
    this.endLine()
    const outer = this.now
    this.stack.push(outer)
    this.now = {
      kind,
      link: outer.link,
      bold: looks.bold ?? (outer.bold || name === 'th'),
      centred: looks.centred ?? this.alignOf(element, name) ?? outer.centred,
      pre: looks.pre || outer.pre || name === 'pre',
      tagLevel: headingTag.has(name) ? Number(name[1]) : outer.tagLevel,
      listItem: name === 'li' || (outer.listItem && kind === 'block'),
      block: element,
      box: outer.box,
    }
    if (hasBox(kind)) this.openBox(element)
    this.tables.enter(kind, element, name)
  }

  /** Alignment by tag and old attribute; that of a table moves the table and not its text. */
  private alignOf(element: Element, name: string): boolean | null {
    if (name === 'center') return true
    if (name === 'table') return false
    const align = element.getAttribute('align')
    return align === null ? null : /^(center|middle)$/i.test(align)
  }

  private enterInline(element: Element, name: string): boolean {
    const { now, traits } = this
    const looks = traits.style ? looksOf(element.getAttribute('style')) : plainLooks
    if (looks.hidden || (traits.hidden && isHidden(element))) {
      this.cut()
      return false
    }
    this.stack.push(now)
    const link = now.link || (name === 'a' && element.hasAttribute('href'))
    const bold = looks.bold ?? (now.bold || name === 'b' || name === 'strong')
    this.now =
      link === now.link && bold === now.bold && now.kind === 'inline'
        ? now
        : { ...now, kind: 'inline', link, bold }
    return true
  }

  /** Ends the element entered last. */
  leave(): void {
    const { kind, box } = this.now
    if (kind !== 'inline') {
      this.endLine()
      this.tables.leave(kind)
      if (hasBox(kind)) this.flow.boxes[box]!.last = this.flow.lines.length
    }
    this.now = this.stack.pop()!
  }

  private openBox(element: Element): void {
    const { boxes, lines } = this.flow
    boxes.push({ element, parent: this.now.box, first: lines.length, last: lines.length })
    this.now.box = boxes.length - 1
  }

  private endLine(): void {
    const { line, firstSource } = this
    if (line.text === '') return
    const { lines, sources } = this.flow
    const { block, centred, tagLevel, listItem } = this.now
    const { text, linked, bold, boldLead, gaps } = line
    const lastSource = sources.nodes.length
    lines.push({
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
    })
    this.firstSource = lastSource
    line.clear()
  }
}
