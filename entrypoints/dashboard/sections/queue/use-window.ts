import { type RefObject, useLayoutEffect, useState } from 'react'

/** Rows drawn above and below what is seen, so that quick scrolling shows no gaps. */
const spare = 8

/** Which rows of a long list are drawn: `from` inclusive, `to` exclusive. */
export interface Window {
  from: number
  to: number
}

/** Follows the scrolling of an element with rows of one height; answers the rows to be drawn. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): Window {
  const [view, setView] = useState({ top: 0, height: 600 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight })
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller])
  const from = Math.max(0, Math.floor(view.top / rowHeight) - spare)
  const to = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + spare)
  return { from: Math.min(from, Math.max(0, count - 1)), to }
}
