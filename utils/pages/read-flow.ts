import { finished, type Steps } from '../report/steps.ts'
import {
  attributeOf,
  firstChild,
  hasAttributes,
  localName,
  nextSibling,
  nodeType,
  own,
} from './dom.ts'
import {
  isNoteMark,
  type Kind,
  kindOfElement,
  kindOfName,
  type Looks,
  looksOf,
  plainLooks,
} from './element-kinds.ts'
import type { Flow } from './flow.ts'
import { LineReader, type Shown } from './line-reader.ts'
import { type Shape, type Shapes, shapesOf } from './node-shapes.ts'
import { Sources } from './sources.ts'
import { TableReader } from './table-reader.ts'
import { type Traits, traitsOf } from './traits.ts'

/** What an open element changed, to be changed back where it ends. */
interface Open extends Shown {
  kind: Kind
  /** True inside a paragraph, which can hold no other block: nothing in it is a container. */
  inParagraph: boolean
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

/** What is read otherwise than the attributes of a page say. */
export interface View {
  /** Elements to be read though the page hides them. */
  unfolded: ReadonlySet<Element> | null
  /** Elements not to be read though no attribute hides them. */
  unseen: ReadonlySet<Element> | null
}

/** Everything as the attributes of a page say. */
export const plainView: View = { unfolded: null, unseen: null }

/** Nodes taken in at one step: about a millisecond. */
const nodesAtOnce = 1000

/**
 * The same in steps. Should the page change between two of them, what comes out is a mixture of before and after, but
 * it does come out: what was entered is left, whatever became of it meanwhile.
 */
export function* readingFlow(root: Element, view: View = plainView): Steps<Flow> {
  const reader = new FlowReader(root, view)
  if (!reader.enter(root)) return reader.flow
  while (reader.read(nodesAtOnce)) yield
  return reader.flow
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
  // The property costs half as much as the attribute; elements without it cannot be aligned by one.
  const align = name === 'form' ? null : (element as HTMLParagraphElement).align
  return align ? /^(center|middle)$/i.test(align) : null
}

/** What is open inside an inline element. */
function inlineIn(outer: Open, link: boolean, bold: boolean): Open {
  const { centred, pre, tagLevel, listItem, block, inParagraph, box } = outer
  return { kind: 'inline', link, bold, centred, pre, tagLevel, listItem, block, inParagraph, box }
}

/**
 * The first node in an element of some kind. No form is inline, so those that are need not be asked past what a page
 * names: where nodes of few classes come by, as here and where text is left, the engine needs half the time.
 */
function firstIn(element: Node, kind: Kind): Node | null {
  return kind === 'inline' ? element.firstChild : firstChild(element)
}

/** The node behind an element of some kind. */
function nextBehind(element: Node, kind: Kind): Node | null {
  return kind === 'inline' ? element.nextSibling : nextSibling(element)
}

class FlowReader {
  readonly flow: Flow = {
    lines: [],
    boxes: [],
    frames: [],
    folded: [],
    tables: [],
    sources: new Sources(),
  }
  private readonly lines = new LineReader(this.flow)
  private readonly tables = new TableReader(this.flow)
  private readonly stack: Open[] = []
  private readonly traits: Traits
  private readonly unfolded: View['unfolded']
  private readonly shapes: Shapes
  private now: Open
  /** Elements entered below the root and not yet left, and the node to take in next. */
  private readonly path: Element[] = []
  private next: Node | null

  constructor(root: Element, { unfolded, unseen }: View) {
    this.unfolded = unfolded
    this.next = firstChild(root)
    this.traits = traitsOf(root, unseen)
    this.shapes = shapesOf(own(root, 'ownerDocument'))
    this.now = {
      kind: 'inline',
      link: false,
      bold: false,
      centred: false,
      pre: false,
      tagLevel: null,
      listItem: false,
      block: root,
      inParagraph: false,
      box: -1,
    }
  }

  /** Reads on for so many nodes; false at the end of the page. */
  read(nodes: number): boolean {
    const more = this.readNodes(nodes)
    this.lines.settle()
    return more
  }

  private readNodes(nodes: number): boolean {
    const { path } = this
    const { text, elements } = this.shapes
    let { next } = this
    for (let left = nodes; left > 0; left--) {
      while (!next) {
        const { kind } = this.now
        this.leave()
        const ended = path.pop()
        if (!ended) return false
        next = nextBehind(ended, kind)
      }
      const made = next.constructor
      if (made === text) {
        this.lines.enter(next as Text, this.now)
        next = next.nextSibling
      } else if (this.take(next, elements.get(made))) {
        path[path.length] = next as Element
        next = firstIn(next, this.now.kind)
      } else next = nextSibling(next)
    }
    this.next = next
    return true
  }

  /** Takes a node in; true for an element whose children are to be read. */
  private take(node: Node, shape: Shape | undefined): boolean {
    if (shape) return this.enter(node as Element, shape.name, shape.kind)
    const type = nodeType(node)
    if (type === elementNode) return this.enter(node as Element)
    if (type === textNode) this.lines.enter(node as Text, this.now)
    return false
  }

  /** Takes an element in; true when its children are to be read. */
  enter(element: Element, name = localName(element), tagKind = kindOfName(name)): boolean {
    if (tagKind === 'break') {
      this.lines.end(this.now)
      return false
    }
    if (tagKind === 'skip') return this.lines.leaveOut()
    if (tagKind === 'inline') {
      const inline = this.now.inParagraph || kindOfElement(element, name, tagKind) === 'inline'
      if (inline) return this.enterInline(element, name)
    }
    // One question saves five where an element has no attributes, as cells and list items mostly have not.
    const bare = !hasAttributes(element)
    const kind = bare ? tagKind : kindOfElement(element, name, tagKind)
    if (kind === 'frame') this.flow.frames.push(element)
    const { traits } = this
    const looks = traits.style && !bare ? looksOf(attributeOf(element, 'style')) : plainLooks
    const hidden = looks.hidden || (traits.hidden?.has(element) ?? false)
    if (kind === 'frame') return this.lines.leaveOut()
    if (hidden && !this.unfolded?.has(element)) return this.fold(element, kind)
    this.openBlock(kind, element, name, looks, bare)
    return true
  }

  private fold(element: Element, kind: Kind): false {
    const { folded, lines } = this.flow
    if (hasBox(kind)) folded.push({ element, at: lines.length })
    return this.lines.leaveOut()
  }

  private openBlock(kind: Kind, element: Element, name: string, looks: Looks, bare: boolean): void {
    this.lines.end(this.now)
    const outer = this.now
    this.stack[this.stack.length] = outer
    this.now = {
      kind,
      link: outer.link,
      bold: looks.bold ?? (outer.bold || name === 'th'),
      centred: looks.centred ?? alignOf(element, name, bare) ?? outer.centred,
      pre: looks.pre || outer.pre || name === 'pre',
      tagLevel: name.length === 2 && headingTag.has(name) ? Number(name[1]) : outer.tagLevel,
      listItem: name === 'li' || (outer.listItem && kind === 'block'),
      block: element,
      inParagraph: kind === 'block',
      box: outer.box,
    }
    if (hasBox(kind)) this.openBox(element, bare && kind !== 'box')
    if (kind === 'table' || this.tables.depth > 0) this.tables.enter(kind, element, name, bare)
  }

  private enterInline(element: Element, name: string): boolean {
    const { now, traits } = this
    if (name === 'sup' && isNoteMark(element)) return this.lines.leaveOut()
    const styled = name === 'font' ? traits.fontStyle : traits.style
    const looks = styled ? looksOf(attributeOf(element, 'style')) : plainLooks
    if (looks.hidden || looks.unseen || traits.hidden?.has(element)) return this.lines.leaveOut()
    if (looks.block && name === 'span') {
      this.openBlock('block', element, name, looks, false)
      return true
    }
    this.stack[this.stack.length] = now
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
      this.lines.end(this.now)
      if (this.tables.depth > 0) this.tables.leave(kind)
      if (hasBox(kind)) this.flow.boxes[box]!.last = this.flow.lines.length
    }
    this.now = this.stack.pop()!
  }

  private openBox(element: Element, nameless: boolean): void {
    const { boxes, lines } = this.flow
    const first = lines.length
    boxes[boxes.length] = { element, nameless, parent: this.now.box, first, last: first }
    this.now.box = boxes.length - 1
  }
}
