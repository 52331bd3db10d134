import { attributeOf, elementIn, elementsIn } from './dom.ts'

/**
 * What a page's attributes say, found out at once: asking every element for an attribute that few or none have would be
 * most of the cost of reading the page.
 */
export interface Traits {
  /**
   * Elements that an attribute of their own other than their style hides, or that are known not to be seen; null where
   * there are none.
   */
  hidden: ReadonlySet<Element> | null
  /** True where any element has a style. */
  style: boolean
  /** True where a <font> has one: by their thousands they mostly have none. */
  fontStyle: boolean
}

/** Asked one after the other: a list of selectors takes a third longer. */
const hiding = ['[hidden]', '[aria-hidden="true"]']

/** What the elements below a root (and it) use; `unseen` are hidden by what no attribute tells. */
export function traitsOf(root: Element, unseen: ReadonlySet<Element> | null = null): Traits {
  const below = elementIn(root, '[style]') !== null
  return {
    hidden: unseen ? new Set([...unseen, ...(hiddenIn(root) ?? [])]) : hiddenIn(root),
    style: below || attributeOf(root, 'style') !== null,
    fontStyle: below && elementIn(root, 'font[style]') !== null,
  }
}

/** To ask for one costs half as much as to ask for all, and mostly there is none. */
function hiddenIn(root: Element): Set<Element> | null {
  let hidden: Set<Element> | null = null
  for (const selector of hiding) {
    if (elementIn(root, selector) === null) continue
    hidden ??= new Set()
    for (const element of elementsIn(root, selector)) hidden.add(element)
  }
  if (!isHidden(root)) return hidden
  return (hidden ?? new Set<Element>()).add(root)
}

function isHidden(root: Element): boolean {
  return attributeOf(root, 'hidden') !== null || attributeOf(root, 'aria-hidden') === 'true'
}
