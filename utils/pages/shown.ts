import { attributeOf, localName, own } from './dom.ts'

/** True for an element that takes part in the layout; true as well where nothing can be asked, outside of browsers. */
export function isShown(element: Element): boolean {
  const ask = own(element, 'checkVisibility')
  return typeof ask === 'function' ? ask.call(element) : true
}

/** True where a browser lays a document out, so that it can be asked what is shown; loaded without a view it does not. */
export function hasLayout(root: Element): boolean {
  return typeof own(root, 'checkVisibility') === 'function' && isShown(root)
}

/** Classes by which scripts tell the one of several panes that is shown. */
const chosen = /^(?:active|current|curr?|on|in|show|shown|selected|checked|act|now|open)$/i

/** True for an element whose classes say that of several like it, it is the one to be shown. */
export function isChosen(element: Element): boolean {
  return classesOf(element).some((name) => chosen.test(name))
}

/** True for elements that differ by nothing but which of them is shown: panes of one set of tabs. */
export function areLike(one: Element, other: Element): boolean {
  const names = (element: Element) =>
    classesOf(element)
      .filter((name) => !chosen.test(name))
      .sort()
      .join(' ')
  return localName(one) === localName(other) && names(one) === names(other) && names(one) !== ''
}

function classesOf(element: Element): string[] {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean)
}
