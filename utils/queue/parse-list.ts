import Papa from 'papaparse'
import { addressKey } from '../report/address.ts'

/** An address of the list, with the other columns of its row. */
export interface ListedAddress {
  /** Line in the pasted text or file, from 1. */
  line: number
  address: string
  addressKey: string
  columns: Record<string, string>
}

/** A line that gives no new address, and why. */
export interface LeftOutLine {
  line: number
  text: string
  why: 'no-address' | 'not-web' | 'duplicate'
  /** For duplicates: the line that has it already. */
  sameAs: number | null
}

/** A list as read, before anybody says yes to it. */
export interface ParsedList {
  addresses: ListedAddress[]
  leftOut: LeftOutLine[]
  /** Names of the other columns; empty for a plain list. */
  columns: string[]
  /** Name of the column the addresses were taken from; null for a plain list. */
  addressColumn: string | null
}

/** More rows than this are no list to be worked through politely: two seconds each would take a week. */
const mostRows = 200_000
/** How many rows are looked at to tell which column holds the addresses. */
const sample = 200

/**
 * Reads a list of addresses: one a line, or a table (comma, tab or semicolon) one column of which holds them. Lines
 * beginning with # are remarks. Addresses without scheme (www.x.gov.cn/…) are taken as http.
 */
export function parseList(text: string): ParsedList {
  const rows = rowsOf(text.replace(/^\uFEFF/, ''))
  const at = addressColumnOf(rows.map(({ cells }) => cells))
  const first = rows[0]
  const headed = first !== undefined && isHead(first.cells, at, rows.length)
  const names = headed ? namesOf(first.cells) : (first?.cells ?? []).map((_, n) => `column${n + 1}`)
  const isTable = rows.some(({ cells }) => cells.length > 1)
  const table = { at, names: isTable ? names : [] }
  return {
    ...gather(headed ? rows.slice(1) : rows, table),
    columns: table.names.filter((_, n) => n !== at),
    addressColumn: isTable ? (names[at] ?? null) : null,
  }
}

interface Row {
  line: number
  cells: string[]
}

/** Papa tells no line numbers: rows are counted by the line breaks in their cells. */
function rowsOf(text: string): Row[] {
  const delimiter = delimiterOf(text)
  const plain = delimiter === null
  const parsed = plain
    ? text.split(/\r\n|\n|\r/).map((line) => [line])
    : Papa.parse<string[]>(text, { delimiter }).data
  let line = 1
  const rows = parsed.slice(0, mostRows).map((cells) => {
    const row = { line, cells: cells.map((cell) => cell.trim()) }
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)
    return row
  })
  return rows.filter(({ cells }) => cells.some(Boolean) && !cells[0]!.startsWith('#'))
}

/** The character that parts the columns; null for a plain list, whose addresses may hold commas themselves. */
function delimiterOf(text: string): string | null {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .slice(0, sample)
  if (lines.some((line) => line.includes('\t'))) return '\t'
  const parting = (mark: string) => lines.filter((line) => parts(line, mark)).length
  const [commas, semicolons] = [parting(','), parting(';')]
  if (commas + semicolons === 0) return null
  return commas >= semicolons ? ',' : ';'
}

/** True when the mark parts columns: in a bare address it may be the address's own (/art,12.html). */
function parts(line: string, mark: string): boolean {
  const bare = /^\s*https?:\/\/\S+\s*$/i.test(line)
  if (!bare) return line.includes(mark)
  return [...line.matchAll(new RegExp(`${mark}(.?)`, 'gu'))].some(
    ([, next = '']) => next === '' || /[\u4e00-\u9fff"]/u.test(next),
  )
}

const headWords =
  /^(url|uri|link|href|address|web ?address|网址|地址|链接|网页地址|页面地址|报告链接|来源地址)$/i
const addressLike = /^(https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:\/\S*)?)$/i

/** The column most of whose cells are addresses; on a draw the one whose head says so, else the first. */
function addressColumnOf(rows: string[][]): number {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  const scores = Array.from({ length: width }, (_, column) => {
    const hits = rows.slice(0, sample).filter((cells) => addressLike.test(cells[column] ?? ''))
    return hits.length * 2 + (headWords.test(rows[0]?.[column] ?? '') ? 1 : 0)
  })
  return Math.max(0, scores.indexOf(Math.max(...scores)))
}

/** The first row is a head when it holds no address where the others do, or names that column. */
function isHead(cells: string[], at: number, rows: number): boolean {
  const cell = cells[at] ?? ''
  if (headWords.test(cell)) return true
  return cells.length > 1 && rows > 1 && cell !== '' && !addressLike.test(cell)
}

/** Column names, each once: the second 备注 is 备注 (2). */
function namesOf(cells: string[]): string[] {
  const seen = new Map<string, number>()
  return cells.map((cell, index) => {
    const name = cell || `column${index + 1}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}

function gather(rows: Row[], table: { at: number; names: string[] }) {
  const known = new Map<string, number>()
  const addresses: ListedAddress[] = []
  const leftOut: LeftOutLine[] = []
  for (const row of rows.map((each) => straightened(each, table.at))) {
    const cell = row.cells[table.at] ?? ''
    const address = absolute(cell)
    const why = address === null ? problemOf(cell) : null
    const key = address === null ? '' : addressKey(address)
    const sameAs = known.get(key) ?? null
    if (address === null || sameAs !== null) {
      const text = row.cells.join(' ').slice(0, 200)
      leftOut.push({ line: row.line, text, why: why ?? 'duplicate', sameAs })
      continue
    }
    known.set(key, row.line)
    addresses.push({ line: row.line, address, addressKey: key, columns: columnsOf(row, table) })
  }
  return { addresses, leftOut }
}

/** A bare address below a table, as people add one by hand, stands in the first column and is meant for the one of addresses. */
function straightened(row: Row, at: number): Row {
  const filled = row.cells.filter(Boolean)
  if (filled.length !== 1 || row.cells[at] || absolute(filled[0]!) === null) return row
  return { line: row.line, cells: [...Array<string>(at).fill(''), filled[0]!] }
}

function columnsOf({ cells }: Row, { at, names }: { at: number; names: string[] }) {
  return Object.fromEntries(
    names.flatMap((name, n) => (n === at ? [] : [[name, cells[n] ?? ''] as const])),
  )
}

/** The web address in a cell; null when there is none. */
function absolute(cell: string): string | null {
  const text = cell.replace(/^[<"'“]+|[>"'”]+$/g, '')
  const full = /^https?:\/\//i.test(text) ? text : addressLike.test(text) ? `http://${text}` : ''
  if (!URL.canParse(full)) return null
  const url = new URL(full)
  return /\./.test(url.hostname) && !url.username ? url.href : null
}

function problemOf(cell: string): 'no-address' | 'not-web' {
  return /^[a-z][\w+.-]*:/i.test(cell) ? 'not-web' : 'no-address'
}
