import type { Table } from '@tanstack/react-table'
import { useMemo } from 'react'
import { columnWidths } from './column-widths.ts'
import type { DataColumn } from './columns.ts'

/** Width of the column of check boxes in pixels. */
const boxWidth = 32
/** Rows whose words are measured. */
const sample = 200

/** The columns a person wants to see, and how they share the width of the table. */
export interface ShownColumns<Row> {
  shown: DataColumn<Row>[]
  /** Value of `grid-template-columns`. */
  template: string
  /** Least width of a whole row in pixels. */
  least: number
}

/** The columns in sight, made anew only when the choice of columns or the rows change. */
export function useShownColumns<Row>(
  table: Table<Row>,
  columns: DataColumn<Row>[],
): ShownColumns<Row> {
  const { columnVisibility } = table.getState()
  const { rows } = table.getCoreRowModel()
  return useMemo(() => {
    const shown = columns.filter(({ id }) => columnVisibility[id] !== false)
    const some = rows.slice(0, sample).map(({ original }) => original)
    const widths = columnWidths(shown, some)
    const tracks = widths.map(({ least, wished }) => `minmax(${least}px, ${wished}fr)`)
    const least = widths.reduce((sum, width) => sum + width.least, boxWidth)
    return { shown, template: `${boxWidth}px ${tracks.join(' ')}`, least }
  }, [columns, columnVisibility, rows])
}
