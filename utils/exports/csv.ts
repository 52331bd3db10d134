import Papa from 'papaparse'
import { guard, unguard } from './guard.ts'

/** A column: its name in the head and how a row's cell is written. */
export interface Column<Row> {
  name: string
  /** What the column holds, for the data dictionary. */
  means: string
  cell: (row: Row) => string | number | null
}

const byteOrderMark = '\uFEFF'

/**
 * A table as CSV that Excel and WPS open as it is: UTF-8 with byte order mark, CRLF, every field quoted (RFC 4180),
 * cells guarded against formulas.
 */
export function toCsv<Row>(columns: Column<Row>[], rows: Row[]): string {
  const head = columns.map((column) => column.name)
  const data = rows.map((row) => columns.map((column) => guard(String(column.cell(row) ?? ''))))
  return `${byteOrderMark + Papa.unparse([head, ...data], { quotes: true, newline: '\r\n' })}\r\n`
}

/** A CSV file as rows by column name, guards taken off; line numbers count from 2, the head being line 1. */
export function fromCsv(text: string): {
  rows: Record<string, string>[]
  problems: { line: number; message: string }[]
} {
  const parsed = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
    transform: unguard,
  })
  const problems = parsed.errors.map(({ row, message }) => ({ line: (row ?? 0) + 2, message }))
  return { rows: parsed.data, problems }
}
