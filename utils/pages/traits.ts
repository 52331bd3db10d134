/**
 * Which attributes a page uses at all: asking every element for one that no element has would be most of the cost of
 * reading it, and the browser finds out about all of them at once.
 */
export interface Traits {
  hidden: boolean
  style: boolean
}

/** What the elements below a root (and it) use. */
export function traitsOf(root: Element): Traits {
  const has = (selector: string) => root.matches(selector) || root.querySelector(selector) !== null
  return {
    hidden: has('[hidden], [aria-hidden]'),
    style: has('[style]'),
  }
}
