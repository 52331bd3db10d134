import { finished, type Steps } from '../report/steps.ts'
import { leadSeen, sentenceMark } from './character-marks.ts'
import {
  type Kind,
  kindOfElement,
  kindOfName,
  type Looks,
  looksOf,
  plainLooks,
} from './element-kinds.ts'
import type { Flow } from './flow.ts'
import { indent, LineBuilder } from './line-builder.ts'
import { type Shape, shapesOf, textShape } from './node-shapes.ts'
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
  while (reader.read(nodesAtOnce)) yield
  return reader.flow
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

/** Alignment by tag and old attribute; that of a table moves the table and not its text. */
function alignOf(element: Element, name: string, bare: boolean): boolean | null {
  if (name === 'center') return true
  if (bare || name === 'table') return name === 'table' ? false : null
  const align = element.getAttribute('align')
  return align === null ? null : /^(center|middle)$/i.test(align)
}

/** What is open inside an inline element. */
function inlineIn(outer: Open, link: boolean, bold: boolean): Open {
  const { centred, pre, tagLevel, listItem, block, box } = outer
  return { kind: 'inline', link, bold, centred, pre, tagLevel, listItem, block, box }
}

class FlowReader {
  readonly flow: Flow = { lines: [], boxes: [], frames: [], tables: [], sources: new Sources() }
  private readonly line = new LineBuilder()
  private readonly tables = new TableReader(this.flow)
  private readonly stack: Open[] = []
  private readonly traits: Traits
  private readonly shapes: ReadonlyMap<unknown, Shape>
  private now: Open
  /** Elements entered below the root and not yet left, and the node to take in next. */
  private readonly path: Element[] = []
  private next: Node | null
  /** Index of the first source of the line being read. */
  private firstSource = 0

  constructor(root: Element) {
    this.next = root.firstChild
    this.traits = traitsOf(root)
    this.shapes = shapesOf(root.ownerDocument)
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

  /** Reads on for so many nodes; false at the end of the page. */
  read(nodes: number): boolean {
    const { path } = this
    let { next } = this
    for (let left = nodes; left > 0; left--) {
      while (!next) {
        this.leave()
        const ended = path.pop()
        if (!ended) return false
        next = ended.nextSibling
      }
      if (this.take(next)) {
        path.push(next as Element)
        next = next.firstChild
      } else next = next.nextSibling
    }
    this.next = next
    return true
  }

  /** Takes a node in; true for an element whose children are to be read. */
  private take(node: Node): boolean {
    const shape = this.shapes.get(node.constructor)
    if (shape === textShape) this.enterText(node as Text)
    else if (shape) return this.enter(node as Element, shape.name, shape.kind)
    else {
      const type = node.nodeType
      if (type === elementNode) return this.enter(node as Element)
      if (type === textNode) this.enterText(node as Text)
    }
    return false
  }

  private enterText(node: Text): void {
    const { data } = node
    const { now, line } = this
    const { link, bold, pre } = now
    if (pre && data.includes('\n')) this.enterLines(node, data)
    else if (line.addWhole(node, data, link, bold)) this.note(node, null)
    else if (!pre && hasInnerIndent(data)) this.enterLines(node, data)
    else {
      line.add(node, data, link, bold)
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

  /** Leaves an element out. */
  private leaveOut(): false {
    if (this.line.text !== '') this.flow.sources.cut()
    return false
  }

  /** Takes an element in; true when its children are to be read. */
  enter(element: Element, name = element.localName, tagKind = kindOfName(name)): boolean {
    if (tagKind === 'break') {
      this.endLine()
      return false
    }
    if (tagKind === 'skip') return this.leaveOut()
    if (tagKind === 'inline' && kindOfElement(element, name, tagKind) === 'inline') {
      return this.enterInline(element, name)
    }
    // One question saves five where an element has no attributes, as cells and list items mostly have not.
    const bare = !element.hasAttributes()
    const kind = bare ? tagKind : kindOfElement(element, name, tagKind)
    if (kind === 'frame') this.flow.frames.push(element)
    const { traits } = this
    const looks = traits.style && !bare ? looksOf(element.getAttribute('style')) : plainLooks
    const hidden = looks.hidden || (traits.hidden?.has(element) ?? false)
    if (hidden || kind === 'frame') return this.leaveOut()
    this.openBlock(kind, element, name, looks, bare)
    return true
  }

  private openBlock(kind: Kind, element: Element, name: string, looks: Looks, bare: boolean): void {
    this.endLine()
    const outer = this.now
    this.stack.push(outer)
    this.now = {
      kind,
      link: outer.link,
      bold: looks.bold ?? (outer.bold || name === 'th'),
      centred: looks.centred ?? alignOf(element, name, bare) ?? outer.centred,
      pre: looks.pre || outer.pre || name === 'pre',
      tagLevel: headingTag.has(name) ? Number(name[1]) : outer.tagLevel,
      listItem: name === 'li' || (outer.listItem && kind === 'block'),
      block: element,
      box: outer.box,
    }
    if (hasBox(kind)) this.openBox(element, bare && kind !== 'box')
    if (kind === 'table' || this.tables.depth > 0) this.tables.enter(kind, element, name, bare)
  }

  private enterInline(element: Element, name: string): boolean {
    const { now, traits } = this
    const looks = traits.style ? looksOf(element.getAttribute('style')) : plainLooks
    if (looks.hidden || traits.hidden?.has(element)) return this.leaveOut()
    this.stack.push(now)
    const link = now.link || (name === 'a' && element.hasAttribute('href'))
    const bold = looks.bold ?? (now.bold || name === 'b' || name === 'strong')
    if (link !== now.link || bold !== now.bold || now.kind !== 'inline') {
      this.now = inlineIn(now, link, bold)
    }
    return true
  }

  /** Ends the element entered last. */
  leave(): void {
    const { kind, box } = this.now
    if (kind !== 'inline') {
      this.endLine()
      if (this.tables.depth > 0) this.tables.leave(kind)
      if (hasBox(kind)) this.flow.boxes[box]!.last = this.flow.lines.length
    }
    this.now = this.stack.pop()!
  }

  private openBox(element: Element, nameless: boolean): void {
    const { boxes, lines } = this.flow
    const first = lines.length
    boxes.push({ element, nameless, parent: this.now.box, first, last: first })
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
      prose: proseSize(text.length, linked, (line.seen & sentenceMark) !== 0),
      mayLead: (line.seen & leadSeen) !== 0,
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
