import type { Row, Table } from '@tanstack/react-table'
import { type KeyboardEvent, type RefObject, useState } from 'react'

/** Where the keyboard stands in a grid, and what its keys do. */
export interface GridKeys {
  /** The row in focus; -1 where there is none. */
  current: number
  setCurrent: (index: number) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** What a grid's keys act on. */
interface Keyed<R> {
  table: Table<R>
  scroller: RefObject<HTMLDivElement | null>
  /** Height of a row in pixels. */
  rowHeight: number
  scrollTo: (index: number) => void
  onOpen: (row: R) => void
}

/** Arrows, pages, Home and End move; Space selects, Ctrl+A selects all, Enter opens or unfolds. */
export function useGridKeys<R>({
  table,
  scroller,
  rowHeight,
  scrollTo,
  onOpen,
}: Keyed<R>): GridKeys {
  const [active, setCurrent] = useState(0)
  const { rows } = table.getRowModel()
  const current = Math.min(active, rows.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current) return
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1
    const move = moveOf(event.key, current, rows.length, page)
    if (move !== undefined) {
      const next = Math.max(0, Math.min(rows.length - 1, move))
      setCurrent(next)
      scrollTo(next)
    } else if (!acted(event, table, rows[current], onOpen)) return
    event.preventDefault()
  }
  return { current, setCurrent, onKeyDown }
}

/** The row a key leads to; undefined where it is none that moves. */
function moveOf(key: string, current: number, rows: number, page: number): number | undefined {
  const moves: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: rows - 1,
  }
  return moves[key]
}

/** Selects, opens or unfolds as the key says; false where it says nothing. */
function acted<R>(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  table: Table<R>,
  row: Row<R> | undefined,
  onOpen: (row: R) => void,
): boolean {
  if (key === 'a' && (ctrlKey || metaKey)) table.toggleAllRowsSelected(true)
  else if (key === ' ' && row && !row.getIsGrouped()) row.toggleSelected()
  else if (key === 'Enter' && row) row.getIsGrouped() ? row.toggleExpanded() : onOpen(row.original)
  else return false
  return true
}
