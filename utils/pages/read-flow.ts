import { type Kind, kindOfElement, type Looks, looksOf, plainLooks } from './element-kinds.ts'
import type { Flow } from './flow.ts'
import { LineBuilder } from './line-builder.ts'
import { TableReader } from './table-reader.ts'

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
 */
export function readFlow(root: Element): Flow {
  const reader = new FlowReader(root)
  let node: Node = root
  for (;;) {
    if (reader.enter(node)) {
      if (node.firstChild) {
        node = node.firstChild
        continue
      }
      reader.leave()
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode!
      reader.leave()
    }
    if (node === root) return reader.flow
    node = node.nextSibling!
  }
}

/** Two ideographic spaces: how paragraphs are indented. */
const indent = '\u3000\u3000'
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

/** Which attributes a page uses at all: asking every element for one that no element has is most of the cost. */
interface Traits {
  hidden: boolean
  style: boolean
}

function traitsOf(root: Element): Traits {
  const has = (selector: string) => root.matches(selector) || root.querySelector(selector) !== null
  return { hidden: has('[hidden], [aria-hidden]'), style: has('[style]') }
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true'
}

/** Alignment of the old attribute; that of a table moves the table and not its text. */
function alignOf(element: Element, name: string): boolean | null {
  if (name === 'center') return true
  if (name === 'table') return false
  const align = element.getAttribute('align')
  return align === null ? null : /^(center|middle)$/i.test(align)
}

class FlowReader {
  readonly flow: Flow = { lines: [], boxes: [], frames: [], tables: [] }
  private readonly line = new LineBuilder()
  private readonly tables = new TableReader(this.flow)
  private readonly stack: Open[] = []
  private readonly traits: Traits
  private now: Open

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

  /** Takes a node in; true when its children are to be read. */
  enter(node: Node): boolean {
    if (node.nodeType === textNode) this.enterText(node as Text)
    return node.nodeType === elementNode && this.enterElement(node as Element)
  }

  private enterText(node: Text): void {
    const { data } = node
    const { link, bold, pre } = this.now
    if (pre ? data.includes('\n') : hasInnerIndent(data)) this.enterLines(node, data, pre)
    else this.line.add(node, data, link, bold)
  }

  /** Text with line breaks of its own: shown ones, or indents of paragraphs that an editor ran together. */
  private enterLines(node: Text, data: string, pre: boolean): void {
    const { link, bold } = this.now
    let from = 0
    for (const { index, 0: gap } of data.matchAll(pre ? /\n/g : paragraphGap)) {
      const to = pre ? index : index + 1
      this.line.add(node, data.slice(from, to), link, bold, from)
      this.endLine()
      from = index + gap.length
    }
    this.line.add(node, data.slice(from), link, bold, from)
  }

  private enterElement(element: Element): boolean {
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
      this.line.cut()
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
      centred: looks.centred ?? alignOf(element, name) ?? outer.centred,
      pre: looks.pre || outer.pre || name === 'pre',
      tagLevel: headingTag.has(name) ? Number(name[1]) : outer.tagLevel,
      listItem: name === 'li' || (outer.listItem && kind === 'block'),
      block: element,
      box: outer.box,
    }
    if (hasBox(kind)) this.openBox(element)
    this.tables.enter(kind, element, name)
  }

  private enterInline(element: Element, name: string): boolean {
    const { now } = this
    const { traits } = this
    const looks = traits.style ? looksOf(element.getAttribute('style')) : plainLooks
    if (looks.hidden || (traits.hidden && isHidden(element))) {
      this.line.cut()
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
    const { block, centred, tagLevel, listItem } = this.now
    const line = this.line.take(block, { centred, tagLevel, listItem })
    if (line) this.flow.lines.push(line)
  }
}
