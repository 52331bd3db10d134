/**
 * Several texts in one cell, reversibly: a separator or backslash inside a text gets a backslash before it. Codes are
 * joined by "|", headings by " > " (whose sign is >).
 */
export function joined(texts: readonly string[], separator: '|' | ' > '): string {
  const sign = separator.trim()
  return texts
    .map((text) => text.replaceAll('\\', '\\\\').replaceAll(sign, `\\${sign}`))
    .join(separator)
}

/** The texts of a cell that joined() wrote; an empty cell holds none. */
export function separated(cell: string, separator: '|' | ' > '): string[] {
  if (cell === '') return []
  const sign = separator.trim()
  const texts: string[] = []
  let text = ''
  for (let at = 0; at < cell.length; at++) {
    const next = cell[at + 1]
    if (cell[at] === '\\' && (next === '\\' || next === sign)) text += cell[++at]
    else if (cell.startsWith(separator, at)) {
      texts.push(text)
      text = ''
      at += separator.length - 1
    } else text += cell[at]
  }
  return [...texts, text]
}
