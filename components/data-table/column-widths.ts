import type { DataColumn } from './columns.ts'

/** Pixels at the size and weight of a table's letters: a Chinese character is as wide as it is high. */
const glyph = { wide: 14, narrow: 8.6 }
/** Space around the words of a cell, and what a funnel or an arrow takes beside them. */
const room = { cell: 18, sign: 18 }
/** The most that the words of a choice may take. */
const most = 170

/** Width of a text in pixels, by its letters: good enough to leave none of them out. */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text) width += letter > '\u2e7f' ? glyph.wide : glyph.narrow
  return Math.ceil(width)
}

/**
 * Least widths of columns in pixels: wide enough for their titles in the interface's language, and for the words of a
 * choice, which are read at a glance; no less than the column asks for.
 * `rows` are some rows of the table.
 */
export function columnWidths<Row>(columns: DataColumn<Row>[], rows: Row[]): number[] {
  return columns.map((column) => {
    const head = textWidth(column.title) + room.cell + room.sign + (column.filter ? room.sign : 0)
    return Math.max(column.width, head, choiceWidth(column, rows))
  })
}

function choiceWidth<Row>({ filter, value }: DataColumn<Row>, rows: Row[]): number {
  if (filter !== 'choice') return 0
  const words = new Set(rows.map((row) => String(value(row) ?? '')))
  return Math.min(most, Math.max(0, ...[...words].map(textWidth)) + room.cell)
}
