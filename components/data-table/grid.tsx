/* biome-ignore-all lint/a11y/useSemanticElements: rows that are drawn only in sight need a layout that table elements do not take */
import type { Row, Table } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { DataColumn } from './columns.ts'
import classes from './data-table.module.css'
import { GridHead } from './grid-head.tsx'
import { GridRow } from './grid-row.tsx'
import { useShownColumns } from './use-shown-columns.ts'

/** Height of every row in pixels; see the style sheet. */
const rowHeight = 34

interface GridProps<R> {
  table: Table<R>
  columns: DataColumn<R>[]
  label: string
  onOpen: (row: R) => void
}

/** The rows in sight. Arrows move, Space selects, Enter opens or unfolds. */
export function Grid<R>({ table, columns, label, onOpen }: GridProps<R>) {
  const scroller = useRef<HTMLDivElement>(null)
  const name = useId()
  const [active, setActive] = useState(0)
  const { rows } = table.getRowModel()
  const current = Math.min(active, rows.length - 1)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const { shown, template, least } = useShownColumns(table, columns)
  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index))
    setActive(next)
    virtual.scrollToIndex(next)
  }
  const page = () => Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current) return
    const row = rows[current]
    const move = moveOf(event.key, current, rows.length, page())
    if (move !== undefined) goTo(move)
    else if (!acted(event, table, row, onOpen)) return
    event.preventDefault()
  }
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-multiselectable
      aria-rowcount={rows.length + 1}
      aria-colcount={shown.length + 1}
      aria-activedescendant={rows.length > 0 ? `${name}-${current}` : undefined}
      tabIndex={0}
      className={classes.scroller}
      onKeyDown={onKeyDown}
    >
      <GridHead table={table} columns={shown} template={template} least={least} />
      <div
        role="rowgroup"
        style={{ height: virtual.getTotalSize(), minWidth: least, position: 'relative' }}
      >
        {virtual.getVirtualItems().map(({ index, start }) => (
          <GridRow
            key={rows[index]!.id}
            id={`${name}-${index}`}
            row={rows[index]!}
            index={index}
            start={start}
            columns={shown}
            template={template}
            active={index === current}
            selected={rows[index]!.getIsSelected()}
            expanded={rows[index]!.getIsExpanded()}
            onActive={() => setActive(index)}
            onOpen={onOpen}
          />
        ))}
      </div>
    </div>
  )
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
