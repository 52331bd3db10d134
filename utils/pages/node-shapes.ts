import { own } from './dom.ts'
import { type Kind, kindOfName } from './element-kinds.ts'

/** What can be told of an element by its class alone. */
export interface Shape {
  /** Name of its tag. */
  name: string
  kind: Kind
}

/** What can be told of nodes by their class (constructor), which a script knows without a call into the DOM. */
export interface Shapes {
  /** The class of text nodes; null where there is none, and nodes have to be asked. */
  text: unknown
  elements: ReadonlyMap<unknown, Shape>
}

/** Classes of elements that have one tag, by its name. */
const classOf: Record<string, string> = {
  p: 'HTMLParagraphElement',
  div: 'HTMLDivElement',
  span: 'HTMLSpanElement',
  font: 'HTMLFontElement',
  a: 'HTMLAnchorElement',
  li: 'HTMLLIElement',
  ul: 'HTMLUListElement',
  br: 'HTMLBRElement',
  tr: 'HTMLTableRowElement',
  table: 'HTMLTableElement',
}

/**
 * What the classes of a document's nodes tell, where a node's type and name cost two calls. Nodes of classes that are
 * not here (several tags share one, or it is another window's) have to be asked.
 */
export function shapesOf(document: Document | null): Shapes {
  const window = (document && own(document, 'defaultView')) as Record<string, unknown> | null
  const elements = new Map<unknown, Shape>()
  for (const name in classOf) {
    const made = window?.[classOf[name]!]
    if (made) elements.set(made, { name, kind: kindOfName(name) })
  }
  return { text: window?.Text ?? null, elements }
}
