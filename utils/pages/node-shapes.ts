import { own } from './dom.ts'
import { type Kind, kindOfName } from './element-kinds.ts'

/** What can be told of a node by its class alone. */
export interface Shape {
  /** Name of its tag, "" for text. */
  name: string
  kind: Kind
}

/** The shape of text nodes. */
export const textShape: Shape = { name: '', kind: 'inline' }

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
 * Shapes of nodes by their constructor: which a script knows without a call into the DOM, where a node's type and name
 * cost two. Nodes of classes that are not here (several tags share one, or it is another window's) have to be asked.
 */
export function shapesOf(document: Document | null): ReadonlyMap<unknown, Shape> {
  const window = (document && own(document, 'defaultView')) as
    | Record<string, unknown>
    | null
    | undefined
  const shapes = new Map<unknown, Shape>()
  if (!window) return shapes
  if (window.Text) shapes.set(window.Text, textShape)
  for (const name in classOf) {
    const made = window[classOf[name]!]
    if (made) shapes.set(made, { name, kind: kindOfName(name) })
  }
  return shapes
}
