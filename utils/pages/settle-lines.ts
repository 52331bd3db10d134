import type { Line } from './flow.ts'
import { LineBuilder } from './line-builder.ts'
import { partsHolding } from './parts-holding.ts'
import { proseSize } from './prose.ts'
import type { Sources } from './sources.ts'

/** What may be folded away: together these take every blank and little else. */
export const blankPatterns: readonly RegExp[] = [
  /[\t-\r \xa0\u2000-\u200f]/g,
  /[\u2000-\u200f\u2028-\u202f\u205f-\u2064]/g,
  /[\u1680\u3000]/g,
  /[\xff\ufeff]/g,
  /\xad/g,
  /\u180e/g,
]

/** Stands between lines where they are looked through as one text. */
const divider = '\0'

/**
 * Gives lines their final words and sizes. Texts are taken in as if no white space stood inside their words; lines in
 * which some stands are folded again by the general rule.
 */
export function settleLines(lines: readonly Line[], sources: Sources): void {
  const ends: number[] = []
  let end = -1
  const texts: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const { text } = lines[at]!
    end += text.length + 1
    ends[at] = end
    texts[at] = text
  }
  for (const at of partsHolding(texts.join(divider), ends, blankPatterns)) {
    foldAgain(lines[at]!, sources)
  }
}

function foldAgain(line: Line, sources: Sources): void {
  const builder = new LineBuilder()
  builder.addSources(sources, line.firstSource, line.lastSource)
  const { text, linked, bold, boldLead, gaps } = builder
  // Its nodes may have lost their words meanwhile; it keeps those that were read.
  if (text === '') return
  Object.assign(line, { text, linked, bold, boldLead, gaps, prose: proseSize(text, linked) })
}
