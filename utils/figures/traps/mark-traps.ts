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
  const digits = /\d/.test(line.text)
  for (const trap of traps) {
    if ((digits || !trap.needsDigit) && mayHold(line.text, trap.needs)) markOne(line, trap)
  }
}

function mayHold(text: string, needs: string[] | undefined): boolean {
  if (!needs) return true
  for (const need of needs) if (text.includes(need)) return true
  return false
}

function markOne({ text, marks }: Line, { pattern, unless }: Trap): void {
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const start = found.index
    const end = start + found[0].length
    if (!unless?.(text, start, end)) mark({ marks }, { start, end }, KNOWN)
  }
}
