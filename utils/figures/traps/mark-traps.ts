import { KNOWN, type Line, mark } from '../line.ts'
import type { Opening } from '../openings.ts'
import { codes } from './codes.ts'
import { dates } from './dates.ts'
import { numbering } from './numbering.ts'
import { markQuotes } from './quotes.ts'
import { slogans } from './slogans.ts'
import { type Rule, rulesAt, type Table, tableOf } from './table.ts'

const names = tableOf([...slogans, ...codes])
const ordinals = tableOf([...dates, ...numbering])

/** Marks titles and names in quotation marks, and all that reads like no quantity wherever it stands. */
export function markNames(line: Line): void {
  markQuotes(line)
  markAll(line, names)
}

/** Marks dates, ordinals and numbering: what looks like a count but for the words beside it. */
export function markOrdinals(line: Line): void {
  markAll(line, ordinals)
}

function markAll(line: Line, table: Table): void {
  for (const rule of table.rules) rule.searched = 0
  for (const rule of table.atStart) search(line, rule, 0, 0)
  for (const opening of line.openings) {
    for (const rule of rulesAt(table, line.text, opening)) follow(line, rule, opening)
  }
}

/** Tries a rule from as far before the opening as its matches may begin. */
function follow(line: Line, rule: Rule, { kind, start, end }: Opening): void {
  const { lead = 0, inside, needs } = rule.trap
  if (needs && !needs.some((need) => line.text.includes(need))) return
  const within = kind === 'numerals' || (kind === 'digits' && inside)
  search(line, rule, start - lead, within ? end - 1 : start)
}

/** Marks what matches from one offset to another; matches do not overlap. */
function search(line: Line, rule: Rule, from: number, to: number): void {
  const { pattern, unless } = rule.trap
  for (let at = Math.max(from, rule.searched); at <= to; at++) {
    pattern.lastIndex = at
    if (!pattern.test(line.text)) continue
    const end = pattern.lastIndex
    rule.searched = end
    if (!unless?.(line.text, at, end)) mark(line, { start: at, end }, KNOWN)
    at = end - 1
  }
}
