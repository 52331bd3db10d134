import {
  getCoreRowModel,
  getExpandedRowModel,
  getFacetedRowModel,
  getFacetedUniqueValues,
  getFilteredRowModel,
  getGroupedRowModel,
  getSortedRowModel,
  type RowSelectionState,
  type Table,
  useReactTable,
} from '@tanstack/react-table'
import { useDeferredValue, useMemo, useState } from 'react'
import type { TableState } from '../../utils/report/view.ts'
import { type DataColumn, definitionsOf, holdsAll, searchText } from './columns.ts'

/** What a table is made of. */
export interface DataTableOptions<Row> {
  rows: Row[]
  columns: DataColumn<Row>[]
  getId: (row: Row) => string
  state: TableState
  onState: (state: TableState) => void
}

type Update<T> = T | ((before: T) => T)
const applied = <T>(update: Update<T>, before: T): T =>
  typeof update === 'function' ? (update as (before: T) => T)(before) : update

/** Rows in order, narrowed and grouped as the state says, with what is selected. */
export function useDataTable<Row>(options: DataTableOptions<Row>): Table<Row> {
  const { columns, getId, state, onState } = options
  const [selected, setSelected] = useState<RowSelectionState>({})
  const rows = useSearched(options)
  const definitions = useMemo(() => definitionsOf(columns), [columns])
  const hidden = useMemo(
    () => Object.fromEntries(state.hidden.map((id) => [id, false])),
    [state.hidden],
  )
  return useReactTable({
    data: rows,
    columns: definitions,
    getRowId: getId,
    state: {
      sorting: state.sorting,
      columnFilters: state.filters,
      grouping: state.grouping,
      columnVisibility: hidden,
      rowSelection: selected,
    },
    onSortingChange: (update) => onState({ ...state, sorting: applied(update, state.sorting) }),
    // The library types a filter's value as unknown; ours are texts and lists of values.
    onColumnFiltersChange: (update) =>
      onState({ ...state, filters: applied(update, state.filters) as TableState['filters'] }),
    onRowSelectionChange: setSelected,
    groupedColumnMode: false,
    autoResetAll: false,
    autoResetExpanded: false,
    getCoreRowModel: getCoreRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    getFacetedRowModel: getFacetedRowModel(),
    getFacetedUniqueValues: getFacetedUniqueValues(),
    getSortedRowModel: getSortedRowModel(),
    getGroupedRowModel: getGroupedRowModel(),
    getExpandedRowModel: getExpandedRowModel(),
  })
}

/** The rows in which the search's words stand; each row's text is made once, on the first search. */
function useSearched<Row>({ rows, columns, state }: DataTableOptions<Row>): Row[] {
  const search = useDeferredValue(state.search.trim())
  const searching = search !== ''
  const texts = useMemo(
    () => (searching ? rows.map((row) => searchText(columns, row)) : []),
    [searching, rows, columns],
  )
  return useMemo(
    () => (searching ? rows.filter((_, at) => holdsAll(texts[at] ?? '', search)) : rows),
    [searching, search, rows, texts],
  )
}
