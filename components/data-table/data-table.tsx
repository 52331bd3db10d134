import { Stack, Text } from '@mantine/core'
import type { Table } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import type { TableState } from '../../utils/report/view.ts'
import type { DataColumn } from './columns.ts'
import { Grid } from './grid.tsx'
import { TableToolbar } from './table-toolbar.tsx'
import { useDataTable } from './use-data-table.ts'

/** Props of DataTable. */
export interface DataTableProps<Row> {
  /** What the table lists, for screen readers. */
  label: string
  rows: Row[]
  columns: DataColumn<Row>[]
  getId: (row: Row) => string
  state: TableState
  onState: (state: TableState) => void
  /** Enter, or a double click, on a row. */
  onOpen: (row: Row) => void
  /** What can be done with the selected rows; absent where nothing can. */
  actions?: (selected: Row[], clear: () => void) => ReactNode
  /** Further tools beside the search: saved views, exports of what is shown. */
  tools?: (shown: () => Row[]) => ReactNode
  /** Rows are still arriving. */
  loading?: boolean
  /** What to say when there is nothing at all. */
  empty: ReactNode
}

/** A table of any length: sorted, narrowed, searched, grouped, with columns to choose, all by keyboard. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const table = useDataTable(props)
  if (props.rows.length === 0 && !props.loading) return <>{props.empty}</>
  return (
    <Stack gap="xs" h="100%" mih={0}>
      <TableToolbar table={table} {...props} />
      <SelectionBar table={table} {...props} />
      {table.getRowModel().rows.length === 0 && (
        // Above the grid, beside the search that left nothing: below it, nobody would look.
        <Text c="dimmed" size="sm" role="status">
          {props.loading ? i18n.t('table.loading') : i18n.t('table.nothingFits')}
        </Text>
      )}
      <Grid table={table} columns={props.columns} label={props.label} onOpen={props.onOpen} />
    </Stack>
  )
}

interface SelectionBarProps<Row> {
  table: Table<Row>
  actions?: (selected: Row[], clear: () => void) => ReactNode
}

function SelectionBar<Row>({ table, actions }: SelectionBarProps<Row>) {
  if (Object.keys(table.getState().rowSelection).length === 0 || !actions) return null
  const selected = table.getSelectedRowModel().rows.map(({ original }) => original)
  // A search may have left none of them.
  if (selected.length === 0) return null
  return actions(selected, () => table.resetRowSelection(true))
}
