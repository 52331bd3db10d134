import { KNOWN, type Line, mark } from '../line.ts'
import type { Opening } from '../openings.ts'
import { markQuotes } from './quotes.ts'
import { type Rule, rulesAt, type Table, tableOf } from './table.ts'
import { nameTraps, ordinalTraps } from './traps.ts'

const names = tableOf(nameTraps)
const ordinals = tableOf(ordinalTraps)

/** Marks titles and names in quotation marks, and all that reads like no quantity wherever it stands. */
export function markNames(line: Line): void {
  markQuotes(line)
  markAll(line, names)
}

/** Marks dates, ordinals and numbering: what looks like a count but for the words beside it. */
export function markOrdinals(line: Line): void {
  markAll(line, ordinals)
}

/** Marks what the traps of a table find, each trap's matches apart from each other. */
export function markAll(line: Line, table: Table): void {
  forget(table)
  for (const rule of table.atStart) search(line, table, rule, 0, 0)
  for (const opening of line.openings) {
    for (const rule of rulesAt(table, line.text, opening)) follow(line, table, rule, opening)
  }
}

function forget({ found }: Table): void {
  for (let rule = found.pop(); rule; rule = found.pop()) rule.searched = 0
}

/** Tries a rule from as far before the opening as its matches may begin. */
function follow(line: Line, table: Table, rule: Rule, { kind, start, end }: Opening): void {
  const { lead = 0, inside, needs } = rule.trap
  if (needs && !needs.some((need) => line.text.includes(need))) return
  const within = kind === 'numerals' || (kind === 'digits' && inside)
  search(line, table, rule, start - lead, within ? end - 1 : start)
}

/** Marks what matches from one offset to another; matches do not overlap. */
function search(line: Line, table: Table, rule: Rule, from: number, to: number): void {
  const { pattern, unless } = rule.trap
  for (let at = Math.max(from, rule.searched); at <= to; at++) {
    pattern.lastIndex = at
    if (!pattern.test(line.text)) continue
    const end = pattern.lastIndex
    rule.searched = end
    table.found.push(rule)
    if (!unless?.(line.text, at, end)) mark(line, { start: at, end }, KNOWN)
    at = end - 1
  }
}
