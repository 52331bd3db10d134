import type { ColumnDef, FilterFn } from '@tanstack/react-table'
import type { ReactNode } from 'react'

/** A column of a table: what it is called, what a row says in it, and how that is shown. */
export interface DataColumn<Row> {
  id: string
  title: string
  /** What is sorted, searched, grouped and filtered by. */
  value: (row: Row) => string | number | null
  /** The several values of a row, where it can have more than one: each is a choice of its own to narrow by. */
  each?: (row: Row) => string[]
  /** What is shown; the value itself where this is absent. */
  cell?: (row: Row) => ReactNode
  /** Where its words lead with one click, the row's own page; by keyboard the row as a whole is opened. */
  href?: (row: Row) => string
  /** Width in pixels where there is room, see columnWidths(); columns share what is left in these proportions. */
  width: number
  /** text: words looked for · choice: a list of the values there are. */
  filter?: 'text' | 'choice'
  /** Rows can be grouped by it. */
  groups?: boolean
  numeric?: boolean
}

const holds = (cell: unknown, words: string) =>
  String(cell ?? '')
    .toLowerCase()
    .includes(words)

/** Lets a row through whose cell holds the text, or is one of the values, or has one of them among several. */
const fits: FilterFn<unknown> = (row, id, wanted: string | string[]) => {
  const cell = row.getValue(id)
  if (typeof wanted === 'string') return holds(cell, wanted.toLowerCase())
  return (
    wanted.includes(String(cell ?? '')) ||
    row.getUniqueValues(id).some((value) => wanted.includes(String(value ?? '')))
  )
}

/** What a row offers to be chosen by; one without any value offers the empty one. */
function choicesOf<Row>({ each }: DataColumn<Row>): Pick<ColumnDef<Row>, 'getUniqueValues'> {
  if (!each) return {}
  return {
    getUniqueValues: (row) => {
      const values = each(row)
      return values.length > 0 ? values : ['']
    },
  }
}

/** Our columns as the table library wants them. */
export function definitionsOf<Row>(columns: DataColumn<Row>[]): ColumnDef<Row>[] {
  return columns.map((column) => ({
    id: column.id,
    header: column.title,
    accessorFn: column.value,
    ...choicesOf(column),
    filterFn: fits as FilterFn<Row>,
    sortingFn: column.numeric ? 'basic' : 'text',
    sortUndefined: 'last',
    enableGrouping: column.groups ?? false,
    enableColumnFilter: column.filter !== undefined,
  }))
}

/** The search of a whole table: every word must stand in one of the columns. */
export function searchText<Row>(columns: DataColumn<Row>[], row: Row): string {
  return columns
    .map(({ value }) => value(row) ?? '')
    .join('\n')
    .toLowerCase()
}

/** True when every word of a search, in any order, stands in the text. */
export function holdsAll(text: string, search: string): boolean {
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
