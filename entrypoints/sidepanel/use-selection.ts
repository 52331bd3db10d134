import { useCallback, useEffect, useState } from 'react'
import { send } from '../../utils/messages.ts'
import type { TabState } from '../../utils/report/tab-state.ts'

/** The words selected on the page, and how they cease to be what the next note is meant for. */
export interface Selection {
  selection: TabState['selection']
  /** Takes the selection off the page: a note has been written on it, or the person has gone to something else. */
  dropSelection: () => void
}

/**
 * Follows the page's selection. What is dropped counts no more from the same moment on, before the page has heard of
 * it: a note begun at once would else stand on words that the person has left.
 */
export function useSelection(tabId: number, { selection }: TabState): Selection {
  const words = selection && JSON.stringify(selection)
  const [dropped, setDropped] = useState<string | null>(null)
  useEffect(() => setDropped((before) => (before === words ? before : null)), [words])
  const dropSelection = useCallback(() => {
    if (words === null) return
    setDropped(words)
    void send('page.deselect', {}, tabId)
  }, [words, tabId])
  return { selection: words === dropped ? null : selection, dropSelection }
}
