import type { Flow, SourceCell, Table } from './flow.ts'

/** Cells with more are text; tables with more of it than this share of their words are texts set in a table. */
const longestEntry = 150
const mostText = 0.6
/** Cells with more say more than what they head. */
const longestLabel = 40

/**
 * True for a text set in a table, as forms have it: what is asked at the left, the answer in paragraphs at the right.
 * `filled` are the cells with words.
 */
export function holdsText(filled: readonly SourceCell[]): boolean {
  let all = 0
  let text = 0
  for (const cell of filled) {
    all += cell.text.length
    if (cell.text.length > longestEntry) text += cell.text.length
  }
  return text > mostText * all
}

/** Sets apart what heads a row of such a table: the short cells before its text, each as one line, whatever their breaks. */
export function markEntries({ lines }: Flow, { cells }: Table): void {
  const texts = cells.filter(({ text }) => text.length > longestEntry)
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
