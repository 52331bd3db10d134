import type { Span } from '../../report/span.ts'

/** How far a clause is followed from its figure, in characters: beyond it the words no longer speak of the figure. */
const reach = 120

const boundary = new Set([',', ';', ':', '。', '!', '?', '\n', '(', ')'])

/** The clause around a figure: between commas, colons and brackets, not cut at the commas of 1,234. */
export function clauseAround(text: string, figure: Span, floor: number): Span {
  const first = Math.max(floor, figure.start - reach)
  let start = figure.start
  while (start > first && !isBoundary(text, start - 1)) start--
  const last = Math.min(text.length, figure.end + reach)
  let end = figure.end
  while (end < last && !isBoundary(text, end)) end++
  return { start, end }
}

function isBoundary(text: string, at: number): boolean {
  const character = text[at] ?? ''
  if (!boundary.has(character)) return false
  return character !== ',' || !separatesThousands(text, at)
}

function separatesThousands(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
}
