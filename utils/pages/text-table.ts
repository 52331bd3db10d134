import type { Flow, SourceCell, Table } from './flow.ts'

/** Cells with more hold paragraphs, of which some tables of data have one a row as a remark; with much more, a text. */
const [longestRemark, longestEntry] = [80, 150]
/** Share of a table's words in the paragraphs, or the texts, of one that holds a text. */
const [mostRemarks, mostText] = [0.7, 0.6]
/** Share of cells with numbers in tables of data with remarks. */
const mostNumbers = 0.3
/** Cells with more say more than what they head. */
const longestLabel = 40

/**
 * True for a text set in a table, as forms have it: what is asked at the left, the answer in paragraphs at the right.
 * `filled` are the cells with words.
 */
export function holdsText(filled: readonly SourceCell[]): boolean {
  let [all, remarks, text, numbers] = [0, 0, 0, 0]
  for (const cell of filled) {
    const size = cell.text.length
    all += size
    if (size > longestRemark) remarks += size
    if (size > longestEntry) text += size
    if (cell.numeric) numbers++
  }
  if (text > mostText * all) return true
  return numbers < mostNumbers * filled.length && remarks > mostRemarks * all
}

/** Sets apart what heads a row of such a table: the short cells before its text, each as one line, whatever their breaks. */
export function markEntries({ lines }: Flow, { cells }: Table): void {
  const texts = cells.filter(({ text }) => text.length > longestRemark)
  for (const label of cells) {
    const { row, column, text, first, last } = label
    if (text.length < 2 || text.length > longestLabel || /[。；]/.test(text)) continue
    if (!texts.some((one) => one.row === row && one.column > column)) continue
    for (let at = first; at < last; at++) {
      const line = lines[at]!
      line.bold = line.text.length
      line.continues = at > first
    }
  }
}
