import type { SyntheticEvent } from 'react'

/**
 * For the dropdown of a menu whose choices open a dialog or do something elsewhere: the keyboard goes back to the
 * button of the menu before the choice is carried out. What is closed later gives back the focus it found: the choice
 * itself is gone by then, and the keyboard would be thrown to the top of the page.
 */
export function focusOpener({ currentTarget, target }: SyntheticEvent<HTMLElement>): void {
  if (!(target instanceof Element && target.closest('[role="menuitem"]'))) return
  const opener = `[aria-controls="${CSS.escape(currentTarget.id)}"]`
  document.querySelector<HTMLElement>(opener)?.focus({ preventScroll: true })
}
