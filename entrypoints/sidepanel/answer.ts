import type { Settings } from '../../utils/report/settings.ts'
import type { View } from './use-view.ts'

/**
 * Keeps a setting that was asked for above the tabs. The question goes with its answer: the keyboard goes on from the
 * tab that is open, not from the top of the page.
 */
export function answer({ actions }: View, changed: Partial<Settings>): void {
  document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
  void actions.changeSettings(changed)
}
