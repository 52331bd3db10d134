import type { Cell } from '../report/article.ts'
import type { Sources } from './sources.ts'

/** One paragraph, heading line, list item or cell of the page, folded, with what it looks like. */
export interface Line {
  text: string
  /** Its text nodes in the flow's sources: first inclusive, last exclusive. */
  firstSource: number
  lastSource: number
  /** The nearest block element around it. */
  element: Element
  /** Characters of running text: 0 for menu words, labels, headings and links. */
  prose: number
  /** Its words folded and without white space, once somebody asked (see wordsOf). */
  words: string | null
  /** Characters inside links. */
  linked: number
  /** Characters in bold or in a face that headings are set in. */
  bold: number
  /** Characters before the first that is not bold. */
  boldLead: number
  centred: boolean
  tagLevel: number | null
  listItem: boolean
  cell: Cell | null
  /** Offsets before which a reader sees white space, folded away or not: rows of menu words have many. */
  gaps: readonly number[]
  /** True for the second and further paragraphs of one cell of a data table: no "\n" before it. */
  continues: boolean
}

/** A block element with the lines in it: first inclusive, last exclusive. Boxes are in document order. */
export interface Box {
  element: Element
  /** True for a cell or table without attributes, as most are: it has no name to be told by. */
  nameless: boolean
  /** Index of the box around it, −1 for the root. */
  parent: number
  first: number
  last: number
}

/** A box that the page hides, and how many lines stand above it. */
export interface Folded {
  element: Element
  at: number
}

/** A page as lines in document order, and the elements around them. */
export interface Flow {
  lines: Line[]
  boxes: Box[]
  /** Documents inside the page, by the element that shows them. */
  frames: Element[]
  folded: Folded[]
  tables: Table[]
  sources: Sources
}

/** A cell as it stands in the source, with the lines in it. */
export interface SourceCell {
  row: number
  column: number
  rows: number
  columns: number
  head: boolean
  first: number
  last: number
  /** Its words, and whether they are a number, once the tables are looked into. */
  text: string
  numeric: boolean
}

/** A table of any purpose. */
export interface Table {
  element: Element
  cells: SourceCell[]
  /** The lines of its caption: first inclusive, last exclusive. */
  captionFirst: number
  captionLast: number
  /** True when a table stands in one of its cells. */
  holdsTable: boolean
}
