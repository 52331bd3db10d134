import { useEffect, useRef } from 'react'

/**
 * Puts the focus on the card of a kind that was gone to, unless it is at work elsewhere (the tab one came by is no
 * work): who reads by ear hears the card, and the Tab key goes on from there. `current` is null where no such card is
 * in the list; `asked` grows with every going.
 */
export function useFocusOnCard(
  kind: 'finding' | 'note',
  current: string | null,
  asked: number,
): void {
  const before = useRef(asked)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only who goes to a card is taken there
  useEffect(() => {
    const { activeElement, body } = document
    const went = before.current !== asked
    before.current = asked
    // Who merely opens a tab, by arrows perhaps, stays on it.
    const fromTab = went && activeElement?.closest('[role="tab"]')
    const free = activeElement === body || activeElement?.closest(`[data-${kind}]`) || fromTab
    if (current === null || !free) return
    const card = document.querySelector<HTMLElement>(`[data-${kind}][data-current]`)
    card?.focus({ preventScroll: true })
  }, [current, asked])
}
