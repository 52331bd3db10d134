import type { DataColumn } from './columns.ts'

/** Pixels at the size and weight of a table's letters: a Chinese character is as wide as it is high. */
const glyph = { wide: 14, narrow: 8.6 }
/** How large the letters of a title are beside those. */
const headLetters = 12 / 14
/** Space around the words of a cell, and what a funnel or an arrow takes beside them. */
const room = { cell: 14, sign: 18 }
/** The most that the words of a choice may take in one line, and what they are left with when room is short. */
const most = { wide: 170, narrow: 110 }
/** What a text keeps of the width it asks for when room is short: a row has two lines for it. */
const kept = 0.5

/** Width of a text in pixels, by its letters: good enough to leave none of them out. */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text) width += letter > '\u2e7f' ? glyph.wide : glyph.narrow
  return Math.ceil(width)
}

/** How wide a column is, in pixels. */
export interface ColumnWidth {
  /** Never narrower, however narrow the table. */
  least: number
  /** What it takes where there is room; columns share what is left in these proportions. */
  wished: number
}

/**
 * Widths of columns: wide enough for their titles in the interface's language, and for the words of a choice, which are
 * read at a glance; no less than the column asks for. When room is short, texts and choices go on in a second line.
 * `rows` are some rows of the table.
 */
export function columnWidths<Row>(columns: DataColumn<Row>[], rows: Row[]): ColumnWidth[] {
  return columns.map((column) => {
    const head = headWidth(column.title) + room.cell + room.sign + (column.filter ? room.sign : 0)
    const choice = choiceWidth(column, rows)
    const wished = Math.max(column.width, head, Math.min(most.wide, choice))
    return { least: Math.max(head, leastOf(column, choice)), wished }
  })
}

/** A title of several words may take two lines, in letters smaller than those of the cells. */
const headWidth = (title: string) =>
  Math.ceil(Math.max(...title.split(' ').map(textWidth)) * headLetters)

/** The least a column needs for what stands in its cells. */
function leastOf<Row>({ filter, width }: DataColumn<Row>, choice: number): number {
  if (filter === 'choice') return Math.min(most.narrow, Math.max(width, choice))
  return filter === 'text' ? Math.ceil(width * kept) : width
}

function choiceWidth<Row>({ filter, value }: DataColumn<Row>, rows: Row[]): number {
  if (filter !== 'choice') return 0
  const words = new Set(rows.map((row) => String(value(row) ?? '')))
  return Math.max(0, ...[...words].map(textWidth)) + room.cell
}
