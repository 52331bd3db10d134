/* biome-ignore-all lint/a11y/useSemanticElements: rows that are drawn only in sight need a layout that table elements do not take */
import { ActionIcon, Checkbox, Popover, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconFilter, IconFilterFilled } from '@tabler/icons-react'
import type { Column, Table } from '@tanstack/react-table'
import { i18n } from '#i18n'
import type { TableState } from '../../utils/report/view.ts'
import { ColumnFilter } from './column-filter.tsx'
import type { DataColumn } from './columns.ts'
import classes from './data-table.module.css'

interface GridHeadProps<Row> {
  table: Table<Row>
  columns: DataColumn<Row>[]
  template: string
  /** Least width of a whole row in pixels. */
  least: number
}

/** The heads: a click sorts, the funnel narrows. */
export function GridHead<Row>({ table, columns, template, least }: GridHeadProps<Row>) {
  return (
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={1}
      className={classes.head}
      style={{ gridTemplateColumns: template, minWidth: least }}
    >
      <div role="columnheader" tabIndex={-1} className={classes.box}>
        <Checkbox
          size="xs"
          aria-label={i18n.t('table.selectAll')}
          checked={table.getIsAllRowsSelected()}
          indeterminate={table.getIsSomeRowsSelected()}
          onChange={table.getToggleAllRowsSelectedHandler()}
        />
      </div>
      {columns.map((column) => (
        <ColumnHead
          key={column.id}
          column={column}
          inTable={table.getColumn(column.id)!}
          table={table}
        />
      ))}
    </div>
  )
}

interface ColumnHeadProps<Row> {
  column: DataColumn<Row>
  inTable: Column<Row>
  table: Table<Row>
}

const directions = { asc: 'ascending', desc: 'descending' } as const

function ColumnHead<Row>({ column, inTable, table }: ColumnHeadProps<Row>) {
  const sorted = inTable.getIsSorted()
  return (
    <div
      role="columnheader"
      tabIndex={-1}
      className={classes.cell}
      aria-sort={sorted ? directions[sorted] : 'none'}
    >
      <UnstyledButton className={classes.sort} onClick={inTable.getToggleSortingHandler()}>
        <span className={classes.words}>{column.title}</span>
        {sorted === 'asc' && <IconArrowUp size={12} aria-hidden />}
        {sorted === 'desc' && <IconArrowDown size={12} aria-hidden />}
      </UnstyledButton>
      {column.filter && <FilterButton column={column} inTable={inTable} table={table} />}
    </div>
  )
}

function FilterButton<Row>({ column, inTable, table }: ColumnHeadProps<Row>) {
  const value = inTable.getFilterValue() as TableState['filters'][number]['value'] | undefined
  const label = i18n.t('table.filterBy', [column.title])
  return (
    <Popover position="bottom-end" withinPortal trapFocus shadow="md" returnFocus>
      <Popover.Target>
        <ActionIcon size="xs" variant="subtle" color="gray.7" aria-label={label} title={label}>
          {value === undefined ? <IconFilter size={12} /> : <IconFilterFilled size={12} />}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <ColumnFilter column={column} inTable={inTable} table={table} value={value} label={label} />
      </Popover.Dropdown>
    </Popover>
  )
}
