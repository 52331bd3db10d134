import { useEffect, useRef, useState } from 'react'

/**
 * For a form that opens over the panel and takes the keyboard: when it goes away under it, the keyboard goes back to
 * where it was (to a note’s card if that was one of its buttons), or where that is gone to the
 * card in focus, or else to the open tab. Otherwise it would be thrown to the top of the panel. What is answered is
 * called where the keyboard is led elsewhere.
 */
export function useFocusKept(): () => void {
  // Read while the form is first drawn: a moment later it has the keyboard.
  const [opener] = useState(() => document.activeElement)
  const elsewhere = useRef(false)
  useEffect(
    () => () => {
      const { activeElement, body } = document
      if (elsewhere.current || activeElement !== body) return
      placeOf(opener)?.focus({ preventScroll: true })
    },
    [opener],
  )
  return () => {
    elsewhere.current = true
  }
}

function placeOf(opener: Element | null): HTMLElement | null {
  if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) {
    // A note just discarded is gone to as well, before or after this: both lead to its card.
    return opener.closest<HTMLElement>('[data-note]') ?? opener
  }
  const open = '[role="tab"][aria-selected="true"]'
  return document.querySelector<HTMLElement>('[data-current]') ?? document.querySelector(open)
}
