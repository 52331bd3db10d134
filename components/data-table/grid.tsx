/* biome-ignore-all lint/a11y/useSemanticElements: rows that are drawn only in sight need a layout that table elements do not take */
import type { Table } from '@tanstack/react-table'
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useId, useRef } from 'react'
import type { DataColumn } from './columns.ts'
import classes from './data-table.module.css'
import { GridHead } from './grid-head.tsx'
import { useGridKeys } from './grid-keys.ts'
import { GridRow } from './grid-row.tsx'
import { useShownColumns } from './use-shown-columns.ts'

/** Height of every row in pixels, two lines of words; see the style sheet. */
const rowHeight = 46

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
  const { rows } = table.getRowModel()
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const { shown, template, least } = useShownColumns(table, columns)
  const scrollTo = (index: number) => virtual.scrollToIndex(index)
  const keys = useGridKeys({ table, scroller, rowHeight, scrollTo, onOpen })
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-multiselectable
      aria-rowcount={rows.length + 1}
      aria-colcount={shown.length + 1}
      aria-activedescendant={rows.length > 0 ? `${name}-${keys.current}` : undefined}
      tabIndex={0}
      className={classes.scroller}
      onKeyDown={keys.onKeyDown}
    >
      <GridHead table={table} columns={shown} template={template} least={least} />
      <RowsInSight
        table={table}
        columns={shown}
        virtual={virtual}
        template={template}
        least={least}
        name={name}
        current={keys.current}
        onCurrent={(index) => {
          keys.setCurrent(index)
          // A click leaves the focus on a cell, or a box in it, and the grid hears keys only when it has it itself.
          scroller.current?.focus({ preventScroll: true })
        }}
        onOpen={onOpen}
      />
    </div>
  )
}

interface RowsInSightProps<R> extends Pick<GridProps<R>, 'table' | 'columns' | 'onOpen'> {
  virtual: Virtualizer<HTMLDivElement, Element>
  template: string
  /** Least width of a row in pixels. */
  least: number
  /** What the ids of the rows begin with. */
  name: string
  /** The row in focus; -1 where there is none. */
  current: number
  onCurrent: (index: number) => void
}

/** As high as all rows, so that the scroll bar tells how many there are; only those in sight are drawn. */
function RowsInSight<R>(props: RowsInSightProps<R>) {
  const { table, columns, virtual, template, least, name, current, onCurrent, onOpen } = props
  const { rows } = table.getRowModel()
  return (
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
          columns={columns}
          template={template}
          active={index === current}
          selected={rows[index]!.getIsSelected()}
          expanded={rows[index]!.getIsExpanded()}
          onActive={() => onCurrent(index)}
          onOpen={onOpen}
        />
      ))}
    </div>
  )
}
