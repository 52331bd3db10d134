import type { Kind } from './element-kinds.ts'
import type { Flow, SourceCell, Table } from './flow.ts'

/** Spans beyond this are slips or attacks. */
const widest = 60

interface OpenTable extends Table {
  row: number
  /** Where to look for the next free column of the row. */
  cursor: number
  /** For each column the first row that is free again below a cell of several rows. */
  freeFrom: number[]
  cell: SourceCell | null
}

/** Follows tables while a page is read and notes where their cells stand in the grid. */
export class TableReader {
  private readonly open: OpenTable[] = []
  private caption = false
  /** How many tables are open; outside of all, nothing of what is entered or left concerns this reader. */
  depth = 0

  constructor(private readonly flow: Flow) {}

  /** Enters an element of the flow; one that is `bare` has no attributes. */
  enter(kind: Kind, element: Element, name: string, bare: boolean): void {
    if (kind === 'table') this.openTable(element)
    const table = this.open[this.open.length - 1]
    if (!table) return
    if (kind === 'row') {
      table.row++
      table.cursor = 0
    } else if (kind === 'cell') this.openCell(table, element, name, bare)
    else if (name === 'caption' && table.captionFirst === table.captionLast) {
      table.captionFirst = this.flow.lines.length
      this.caption = true
    }
  }

  /** Leaves an element of the flow. */
  leave(kind: Kind): void {
    const table = this.open[this.open.length - 1]
    if (!table) return
    const { lines } = this.flow
    if (this.caption && kind === 'block') {
      table.captionLast = lines.length
      this.caption = false
    }
    if (kind === 'cell' && table.cell) {
      table.cell.last = lines.length
      table.cell = null
    }
    if (kind === 'table') this.closeTable(table)
  }

  private openTable(element: Element): void {
    this.depth++
    this.open.push({
      element,
      cells: [],
      captionFirst: 0,
      captionLast: 0,
      holdsTable: false,
      row: -1,
      cursor: 0,
      freeFrom: [],
      cell: null,
    })
  }

  private closeTable({ element, cells, captionFirst, captionLast, holdsTable }: OpenTable): void {
    this.open.pop()
    this.depth--
    const outer = this.open[this.open.length - 1]
    if (outer) outer.holdsTable = true
    if (cells.length > 0) {
      this.flow.tables.push({ element, cells, captionFirst, captionLast, holdsTable })
    }
  }

  private openCell(table: OpenTable, element: Element, name: string, bare: boolean): void {
    const row = Math.max(0, table.row)
    const columns = bare ? 1 : spanOf(element, 'colspan')
    const rows = bare ? 1 : spanOf(element, 'rowspan')
    let column = table.cursor
    while ((table.freeFrom[column] ?? 0) > row) column++
    for (let at = column; at < column + columns; at++) table.freeFrom[at] = row + rows
    table.cursor = column + columns
    const first = this.flow.lines.length
    const head = name === 'th'
    table.cell = { row, column, rows, columns, head, first, last: first, text: '', numeric: false }
    table.cells[table.cells.length] = table.cell
  }
}

function spanOf(element: Element, name: string): number {
  const value = element.getAttribute(name)
  if (value === null) return 1
  return Math.min(widest, Math.max(1, Number.parseInt(value, 10) || 1))
}
