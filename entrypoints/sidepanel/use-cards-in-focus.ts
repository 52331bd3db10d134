import { useCallback, useMemo, useState } from 'react'

/** The tabs of the panel. */
export type TabName = 'findings' | 'contents' | 'figures' | 'notes'

/** Kinds of cards one walks among, each in a tab of its own. */
type CardKind = 'finding' | 'note'

const tabOf: Record<CardKind, TabName> = { finding: 'findings', note: 'notes' }

/** Where a person is in the panel. Every list keeps its place while another tab is open. */
export interface CardsInFocus {
  tab: TabName
  setTab: (tab: TabName) => void
  /** The card in focus of the tab that is open: finding:<id> or note:<id>; null where there is none. */
  current: string | null
  /** Id of the finding in focus, whichever tab is open. */
  currentFinding: string | null
  /** Grows whenever a card is asked for, be it the same one again. */
  asked: number
  /** Heights of the cards of each kind by their ids, in pixels: a tab opened again scrolls to where it was. */
  sizes: Record<CardKind, Map<string | number, number>>
  /** Opens the tab of a card, brings the card into sight and into focus; it may be one that is yet to come. */
  goTo: (kind: CardKind, id: string) => void
  /** Has the tab of a card open at the card when it is opened next; nothing moves now. */
  openAt: (kind: CardKind, id: string) => void
}

/** Keeps which tab is open and which card is in focus in each. */
export function useCardsInFocus(): CardsInFocus {
  const [tab, setTab] = useState<TabName>('findings')
  const [ids, setIds] = useState<Record<CardKind, string | null>>({ finding: null, note: null })
  const [asked, setAsked] = useState(0)
  const [sizes] = useState(() => ({ finding: new Map(), note: new Map() }))
  const openAt = useCallback((kind: CardKind, id: string) => {
    setIds((now) => ({ ...now, [kind]: id }))
  }, [])
  const goTo = useCallback(
    (kind: CardKind, id: string) => {
      setTab(tabOf[kind])
      openAt(kind, id)
      setAsked((times) => times + 1)
    },
    [openAt],
  )
  return useMemo(
    () => ({
      tab,
      setTab,
      current: currentIn(tab, ids),
      currentFinding: ids.finding,
      asked,
      sizes,
      goTo,
      openAt,
    }),
    [tab, ids, asked, sizes, goTo, openAt],
  )
}

function currentIn(tab: TabName, ids: Record<CardKind, string | null>): string | null {
  const [kind, id] = Object.entries(ids).find(([kind]) => tabOf[kind as CardKind] === tab) ?? []
  return id ? `${kind}:${id}` : null
}
