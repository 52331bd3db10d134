/* biome-ignore-all lint/a11y/useSemanticElements: rows that are drawn only in sight need a layout that table elements do not take */
import type { Table } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useId, useRef } from 'react'
import type { DataColumn } from './columns.ts'
import classes from './data-table.module.css'
import { GridHead } from './grid-head.tsx'
import { useGridKeys } from './grid-keys.ts'
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
            active={index === keys.current}
            selected={rows[index]!.getIsSelected()}
            expanded={rows[index]!.getIsExpanded()}
            onActive={() => keys.setCurrent(index)}
            onOpen={onOpen}
          />
        ))}
      </div>
    </div>
  )
}
