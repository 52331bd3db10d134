import { prose } from './prose.ts'
import { madeReport } from './report-text.ts'

/** Lines of prose for each line with figures: of 15,000 characters then about a hundred are figures. */
const between = 10

/**
 * A text with figures as sparse as a real report's: templated lines with four or eight figures each among prose, with
 * the full-width punctuation that reports are written with.
 */
export function sparseText(length: number): string {
  const fill = prose.trim().replaceAll(',', '，').split('\n')
  const made = madeReport(7, length)
  const lines: string[] = []
  let size = 0
  for (let turn = 0; size < length; turn++) {
    const words = made.lines[made.paragraphs[turn % made.paragraphs.length] ?? 0] ?? ''
    const quiet = Array.from(
      { length: between },
      (_, one) => fill[(between * turn + one) % fill.length],
    )
    const added = [words, ...quiet].join('\n')
    lines.push(added)
    size += added.length + 1
  }
  return lines.join('\n')
}
