/** Characters that make a spreadsheet take a cell for a formula when they come first (OWASP: CSV injection). */
const formulaStart = /^'*[=+\-@\t\r＝＋－＠]/
const plainNumber = /^[+-]?\d+(\.\d+)?$/

/**
 * Makes a cell harmless in Excel, WPS and Calc by a leading apostrophe; plain numbers stay numbers. Cells that
 * already begin with apostrophes before such a character get one more, so that unguard() gives back every cell.
 */
export function guard(cell: string): string {
  return formulaStart.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before guard(). */
export function unguard(cell: string): string {
  if (!cell.startsWith("'")) return cell
  const inner = cell.slice(1)
  return guard(inner) === cell ? inner : cell
}
