import { KNOWN, type Line, mark } from '../line.ts'
import { codes } from './codes.ts'
import { dates } from './dates.ts'
import { numbering } from './numbering.ts'
import { markQuotes } from './quotes.ts'
import type { Trap } from './rule.ts'
import { slogans } from './slogans.ts'

const names = [...slogans, ...codes]
const ordinals = [...dates, ...numbering]

/** Marks titles and names in quotation marks, and all that reads like no quantity wherever it stands. */
export function markNames(line: Line): void {
  markQuotes(line)
  markAll(line, names)
}

/** Marks dates, ordinals and numbering: what looks like a count but for the words beside it. */
export function markOrdinals(line: Line): void {
  markAll(line, ordinals)
}

function markAll(line: Line, traps: Trap[]): void {
  for (const trap of traps) {
    for (const found of line.text.matchAll(trap.pattern)) {
      const [start, end] = [found.index, found.index + found[0].length]
      if (!trap.unless?.(line.text, start, end)) mark(line, { start, end }, KNOWN)
    }
  }
}
