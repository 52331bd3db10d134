import Papa from 'papaparse'
import { ImportProblem } from '../../report/transfer.ts'

/** No cell of ours comes near; a file with such a cell was never a table. */
const longestCell = 2_000_000
const sliceSize = 1_000_000

/** A row of a CSV file: the line it begins on, from 1, and its cells as written. */
export interface CsvRow {
  line: number
  cells: string[]
}

/** The rows of a CSV text, some at a time; empty lines are skipped. Throws an ImportProblem at a quote never closed. */
export function* csvRows(text: string): Generator<CsvRow[]> {
  const delimiter = delimiterOf(text)
  let line = 1
  for (let at = 0; at < text.length; ) {
    const { rows, end } = parsedFrom(text, at, delimiter, line)
    const lines: CsvRow[] = []
    for (const { cells, from, to } of rows) {
      if (cells.some((cell) => cell !== '')) lines.push({ line, cells })
      line += count(text, from, to)
    }
    yield lines
    at = end
  }
}

interface Parsed {
  rows: { cells: string[]; from: number; to: number }[]
  end: number
}

/** Parses a slice up to its last whole row; a slice that holds none is widened. */
function parsedFrom(text: string, at: number, delimiter: string, line: number): Parsed {
  for (let size = sliceSize; ; size *= 4) {
    const slice = text.slice(at, at + size)
    const last = at + size >= text.length
    const { rows, open } = parseSlice(slice, delimiter)
    if (last && open) throw neverClosed(line + count(slice, 0, rows.at(-1)?.from ?? 0))
    const whole = last ? rows : rows.slice(0, -1)
    const end = at + (last ? slice.length : (whole.at(-1)?.to ?? 0))
    const moved = whole.map(({ cells, from, to }) => ({ cells, from: at + from, to: at + to }))
    if (whole.length > 0 || last) return { rows: moved, end }
    if (size > longestCell * 10) throw neverClosed(line)
  }
}

function parseSlice(slice: string, delimiter: string) {
  const rows: Parsed['rows'] = []
  let from = 0
  let open = false
  Papa.parse<string[]>(slice, {
    delimiter,
    step: ({ data, errors, meta }) => {
      rows.push({ cells: data, from, to: meta.cursor })
      from = meta.cursor
      open = errors.some(({ code }) => code === 'MissingQuotes')
    },
  })
  return { rows, open }
}

/** Spreadsheets of some languages write semicolons, and tabs into what they call Unicode text. */
function delimiterOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text.slice(0, 20_000))?.[0] ?? ''
  const counts = [',', ';', '\t'].map((sign) => [head.split(sign).length, sign] as const)
  return counts.reduce((a, b) => (b[0] > a[0] ? b : a))[1]
}

function count(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    lines++
  return lines
}

function neverClosed(line: number): ImportProblem {
  const text = {
    zh: `第 ${line} 行起有引号没有结束，文件不完整或已损坏。没有导入任何内容。`,
    en: `A quote that begins on line ${line} never ends: the file is incomplete or damaged. Nothing was imported.`,
  }
  return new ImportProblem(text, line)
}
