import Papa from 'papaparse'
import { guard } from './guard.ts'

/** A column as it is written: its name in the head and how a row's cell is made. */
export interface WrittenColumn<Row> {
  name: string
  cell: (row: Row) => string | number | null
}

/** A column with words on what it holds. */
export interface Column<Row> extends WrittenColumn<Row> {
  means: string
}

/** Makes Excel take a file for UTF-8; at the beginning of every file. */
const byteOrderMark = '\uFEFF'

const written = (lines: string[][]) =>
  lines.length > 0 ? `${Papa.unparse(lines, { quotes: true, newline: '\r\n' })}\r\n` : ''

/** The beginning of a file: byte order mark and head. */
export function csvHead<Row>(columns: WrittenColumn<Row>[]): string {
  return byteOrderMark + written([columns.map(({ name }) => name)])
}

/** Rows as lines, every field quoted (RFC 4180), cells guarded against formulas, CRLF after each. */
export function csvLines<Row>(columns: WrittenColumn<Row>[], rows: readonly Row[]): string {
  return written(rows.map((row) => columns.map(({ cell }) => guard(wellFormed(cell(row))))))
}

/** Half of a surrogate pair cannot be written as UTF-8: it becomes the sign for what cannot be shown. */
function wellFormed(cell: string | number | null): string {
  return String(cell ?? '').toWellFormed()
}

/** A whole table as CSV that Excel and WPS open as it is. */
export function toCsv<Row>(columns: WrittenColumn<Row>[], rows: readonly Row[]): string {
  return csvHead(columns) + csvLines(columns, rows)
}
