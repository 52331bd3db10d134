import { Stack } from '@mantine/core'
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Props of LongList. */
export interface LongListProps<Item> {
  items: readonly Item[]
  keyOf: (item: Item) => string | number
  /** What an item is likely to be high, in pixels; each is measured when it is drawn. */
  height: number
  /** Pixels between two items. */
  gap: number
  /** The item to bring into sight whenever another one becomes it; -1 for none. */
  current?: number
  children: (item: Item) => ReactNode
}

/** Lists up to this length are drawn whole: the browser's own search finds all of them. */
const drawnWhole = 60

/** Pixels above the list's window that the panel's own tabs cover. */
const covered = 80

/** Items below one another in a window that scrolls; of very many, only those in sight are drawn. */
export function LongList<Item>(props: LongListProps<Item>) {
  const { items, keyOf, gap, children } = props
  if (items.length > drawnWhole) return <InSight {...props} />
  return (
    <Stack gap={gap}>
      {items.map((item) => (
        <div key={keyOf(item)}>{children(item)}</div>
      ))}
    </Stack>
  )
}

function InSight<Item>({ items, keyOf, height, gap, current = -1, children }: LongListProps<Item>) {
  const list = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(-1)
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => height,
    getItemKey: (index) => keyOf(items[index] as Item),
    gap,
    overscan: 6,
    scrollMargin: useTop(list),
    scrollPaddingStart: covered,
    // What has the focus stays drawn wherever one scrolls: otherwise the keyboard would be thrown to the top.
    rangeExtractor: (range) => withItem(range, focused),
  })
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current)
  }, [current, virtual])
  return (
    // biome-ignore-start lint/a11y/useSemanticElements: ul and li would bring their own look
    <div ref={list} role="list" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
      {virtual.getVirtualItems().map(({ key, index, start }) => (
        <div
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          role="listitem"
          aria-setsize={items.length}
          aria-posinset={index + 1}
          onFocus={() => setFocused(index)}
          onBlur={() => setFocused(-1)}
          style={{ position: 'absolute', width: '100%', top: start - virtual.options.scrollMargin }}
        >
          {children(items[index] as Item)}
        </div>
      ))}
    </div>
    // biome-ignore-end lint/a11y/useSemanticElements: ul and li would bring their own look
  )
}

function withItem(range: Range, index: number): number[] {
  const inSight = defaultRangeExtractor(range)
  if (index < 0 || index >= range.count || inSight.includes(index)) return inSight
  return [...inSight, index].sort((a, b) => a - b)
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
