/**
 * Questions to the DOM that a page cannot answer in its place. A form answers to the names of its fields before its
 * own properties (HTML Standard, [LegacyOverrideBuiltIns]): around `<input name="matches">` it has no method of that
 * name. Its prototype knows no such names. Documents do the like, but only to the page's own scripts.
 */

/** A property of a node itself, whatever the page has named so. */
export function own<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  return Reflect.get(Object.getPrototypeOf(node), name, node)
}

/** True when an element is one of a selector's. */
export function matches(element: Element, selector: string): boolean {
  return own(element, 'matches').call(element, selector)
}

/** The nearest element of a selector's, from the element itself outwards. */
export function closest(element: Element, selector: string): Element | null {
  return own(element, 'closest').call(element, selector)
}

/** The first element below a root that is one of a selector's. */
export function elementIn(root: Document | Element, selector: string): Element | null {
  return own<Document | Element, 'querySelector'>(root, 'querySelector').call(root, selector)
}

/** All elements below a root that are of a selector's. */
export function elementsIn(root: Document | Element, selector: string): NodeListOf<Element> {
  return own<Document | Element, 'querySelectorAll'>(root, 'querySelectorAll').call(root, selector)
}

/** All elements below a root with a tag, found faster than by a selector. */
export function taggedIn(root: Document | Element, tag: string): HTMLCollectionOf<Element> {
  const ask = own<Document | Element, 'getElementsByTagName'>(root, 'getElementsByTagName')
  return ask.call(root, tag)
}

/** True when a node is another or stands below it. */
export function contains(outer: Node, inner: Node): boolean {
  return own(outer, 'contains').call(outer, inner)
}

type Prototype = Record<string, unknown> | undefined

/**
 * What a class's prototype has under a name, taken once, as is worth it for what is asked of every node of a page: this
 * costs less than asking a node of many kinds. Where there is no class, outside of browsers, each node is asked anew.
 */
function getter<T>(className: string, name: string): (this: Node) => T {
  const found = Object.getOwnPropertyDescriptor(prototypeOf(className) ?? {}, name)?.get
  return (
    found ??
    function (this: Node) {
      return own(this, name as keyof Node) as T
    }
  )
}

function prototypeOf(className: string): Prototype {
  return (globalThis as unknown as Record<string, { prototype: Prototype }>)[className]?.prototype
}

const firstChildIn = getter<Node | null>('Node', 'firstChild')
const nextSiblingIn = getter<Node | null>('Node', 'nextSibling')
const nodeTypeIn = getter<number>('Node', 'nodeType')
const localNameIn = getter<string>('Element', 'localName')
const idIn = getter<string>('Element', 'id')

type Methods = Pick<Element, 'hasAttributes' | 'getAttribute'>
const methods = prototypeOf('Element') as Methods | undefined
const hasAttributesIn = methods?.hasAttributes
const getAttributeIn = methods?.getAttribute

/** A node's first child. */
export function firstChild(node: Node): Node | null {
  return firstChildIn.call(node)
}

/** The node behind a node. */
export function nextSibling(node: Node): Node | null {
  return nextSiblingIn.call(node)
}

/** 1 for an element, 3 for text (DOM Standard). */
export function nodeType(node: Node): number {
  return nodeTypeIn.call(node)
}

/** An element's tag, in small letters in HTML. */
export function localName(element: Element): string {
  return localNameIn.call(element)
}

/** An element's id, "" where it has none. */
export function idOf(element: Element): string {
  return idIn.call(element)
}

/** True for an element with any attribute. */
export function hasAttributes(element: Element): boolean {
  return (hasAttributesIn ?? own(element, 'hasAttributes')).call(element)
}

/** An attribute's value, null where it is not set. */
export function attributeOf(element: Element, name: string): string | null {
  return (getAttributeIn ?? own(element, 'getAttribute')).call(element, name)
}
