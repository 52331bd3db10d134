import { useWindowVirtualizer } from '@tanstack/react-virtual'
import {
  Fragment,
  memo,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'

/** Props of LongList. */
export interface LongListProps<Item> {
  items: readonly Item[]
  keyOf: (item: Item) => string | number
  /** What an item is likely to be high, in pixels; each is measured when it is drawn. */
  height: number
  /** Pixels between two items. */
  gap: number
  /** Place of the item to bring into sight whenever another one becomes it; -1 for none. */
  current?: number
  /** Heights by key, in pixels, as they were measured last; the list adds to it when it goes away. */
  sizes?: Map<string | number, number>
  /** Changes when the current item is to be brought into sight once more. */
  asked?: unknown
  children: (item: Item) => ReactNode
}

/** Lists up to this length are drawn whole: the browser's own search finds all of them. */
const drawnWhole = 60

/**
 * Items below one another in a window that scrolls; of very many, only those in sight are drawn, with room left for the
 * others. All lie in the ordinary flow, in a short list as in a long one: the list can grow from the one to the other
 * under a reader's eyes, and the browser itself (scroll anchoring) keeps in place what is read while anything above is
 * measured, put in or taken out.
 */
export function LongList<Item>(props: LongListProps<Item>) {
  const { items, keyOf, gap, current = -1, asked, children } = props
  const list = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string | number | null>(null)
  const { drawn, room, measure } = useDrawn(props, list, focused)
  const item = items[current]
  useInSight(list, current, item === undefined ? null : keyOf(item), asked)
  return (
    // biome-ignore lint/a11y/useSemanticElements: ul and li would bring their own look
    <div ref={list} role="list">
      {drawn.map((index, nth) => (
        <Fragment key={keyOf(items[index] as Item)}>
          <Room height={room(drawn[nth - 1] ?? -1, index)} />
          <Card
            item={items[index] as Item}
            index={index}
            of={items.length}
            above={index === 0 ? 0 : gap}
            measure={measure}
            onFocused={setFocused}
            keyOf={keyOf}
          >
            {children}
          </Card>
        </Fragment>
      ))}
      <Room height={room(drawn.at(-1) ?? -1, items.length)} />
    </div>
  )
}

/** Where items are not drawn. The browser must not hold on to it: it comes and goes as one scrolls. */
function Room({ height }: { height: number }) {
  return height > 0 && <div aria-hidden style={{ height, overflowAnchor: 'none' }} />
}

interface CardProps<Item> extends Pick<LongListProps<Item>, 'keyOf' | 'children'> {
  item: Item
  index: number
  /** How many there are. */
  of: number
  /** Pixels between it and what is above. */
  above: number
  measure: (element: HTMLElement | null) => void
  onFocused: (key: string | number | null) => void
}

/** An item that is not drawn anew while the window merely scrolls. */
const Card = memo(DrawnItem) as typeof DrawnItem

function DrawnItem<Item>(props: CardProps<Item>) {
  const { item, index, keyOf, of, above, measure, onFocused, children } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: ul and li would bring their own look
    <div
      ref={measure}
      data-index={index}
      role="listitem"
      aria-setsize={of}
      aria-posinset={index + 1}
      onFocus={() => onFocused(keyOf(item))}
      onBlur={() => onFocused(null)}
      style={{ marginTop: above }}
    >
      {children(item)}
    </div>
  )
}

/** The places of the items that are drawn, and the pixels to be left between two of them. */
function useDrawn<Item>(
  { items, keyOf, height, sizes, gap, current = -1 }: LongListProps<Item>,
  list: RefObject<HTMLElement | null>,
  focused: string | number | null,
) {
  const scrollMargin = useTop(list)
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => sizes?.get(keyOf(items[index] as Item)) ?? height,
    getItemKey: useCallback((index: number) => keyOf(items[index] as Item), [items, keyOf]),
    gap,
    overscan: 6,
    scrollMargin,
  })
  useEffect(
    () => () => {
      for (const [key, size] of virtual.itemSizeCache) sizes?.set(key as string | number, size)
    },
    [virtual, sizes],
  )
  // The browser does it: both together would do it twice.
  virtual.shouldAdjustScrollPositionOnItemSizeChange = () => false
  const inSight = new Set(virtual.getVirtualItems().map(({ index }) => index))
  // What has the focus stays drawn wherever one scrolls: otherwise the keyboard would be thrown to the top.
  const kept = (item: Item, index: number) => index === current || keyOf(item) === focused
  const drawn = items.flatMap((item, index) =>
    items.length <= drawnWhole || inSight.has(index) || kept(item, index) ? [index] : [],
  )
  const bottom = scrollMargin + virtual.getTotalSize() + gap
  const room = (above: number, below: number) => {
    if (above + 1 === below) return 0
    const from = virtual.measurementsCache[above]?.end ?? scrollMargin
    return (virtual.measurementsCache[below]?.start ?? bottom) - from - gap
  }
  return { drawn, room, measure: virtual.measureElement }
}

/** Brings an item into sight whenever another one becomes it; the window's scroll padding keeps it from what covers. */
function useInSight(
  list: RefObject<HTMLElement | null>,
  index: number,
  key: string | number | null,
  asked: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: an item that merely moves in the list is not scrolled to
  useEffect(() => {
    if (key === null) return
    const card = list.current?.querySelector(`:scope > [data-index="${index}"]`)
    card?.scrollIntoView({ block: isFar(card) ? 'center' : 'nearest' })
  }, [key, asked])
}

/** The next card is stepped to; one far away is shown among its neighbours, clear of what is said at the top. */
function isFar(card: Element): boolean {
  const { top, bottom, height } = card.getBoundingClientRect()
  return bottom < -height || top > innerHeight + height
}

/** How far below the top of the document an element lies, in pixels; followed while what is above it grows. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const measure = () => {
      if (element.current) setTop(Math.round(element.current.getBoundingClientRect().top + scrollY))
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(document.body)
    return () => watch.disconnect()
  }, [element])
  return top
}
