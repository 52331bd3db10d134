import { own } from '../../utils/pages/dom.ts'

/** Brings a range to the middle of its window. */
export function scrollToRange(range: Range): void {
  const node = range.startContainer
  const element = node instanceof Element ? node : own(node, 'parentElement')
  if (element) scrollToElement(element)
  centre(range)
}

/** Brings one end of an element into its window, and so what is drawn there; all of it where it fits. */
export function scrollToEnd(element: Element, end: 'start' | 'end'): void {
  scrollToElement(element)
  const view = element.ownerDocument.defaultView
  if (!view || own(element, 'getBoundingClientRect').call(element).height < view.innerHeight) return
  own(element, 'scrollIntoView').call(element, { block: end, behavior: 'instant' })
  // Bars that portals fix to the window's edges would hide it.
  view.scrollBy({ top: (end === 'end' ? view.innerHeight : -view.innerHeight) / 3 })
}

/** Brings an element to the middle of its window, or what is seen of those around it where it is folded away. */
export function scrollToElement(element: Element): void {
  let shown = element
  for (let outer: Element | null = element; outer; outer = own(outer, 'parentElement')) {
    shown = outer
    if (own(outer, 'checkVisibility').call(outer)) break
  }
  own(shown, 'scrollIntoView').call(shown, { block: 'center', behavior: 'instant' })
}

/** A long paragraph's middle is not the range's: move on by what is missing. */
function centre(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView
  const rect = range.getBoundingClientRect()
  if (!view || rect.height === 0) return
  const middle = (rect.top + rect.bottom) / 2
  if (middle < 60 || middle > view.innerHeight - 60)
    view.scrollBy({ top: middle - view.innerHeight / 2 })
}
