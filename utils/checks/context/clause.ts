import type { Span } from '../../report/span.ts'

/** How far a clause is followed from its figure, in characters: beyond it the words no longer speak of the figure. */
const reach = 120

const boundary = new Set([',', ';', ':', '。', '!', '?', '\n', '(', ')'])

/** The clause around a figure: between commas, colons and brackets, not cut at the commas of 1,234. */
export function clauseAround(text: string, figure: Span, floor: number): Span {
  const first = Math.max(floor, figure.start - reach)
  let start = figure.start
  while (start > first && !isBoundary(text, start - 1)) start -= 1 + asideBefore(text, start - 1)
  const last = Math.min(text.length, figure.end + reach)
  let end = figure.end
  while (end < last && !isBoundary(text, end)) end += 1 + asideAfter(text, end)
  return { start: Math.max(start, first), end: Math.min(end, last) }
}

function isBoundary(text: string, at: number): boolean {
  const character = text[at] ?? ''
  if (!boundary.has(character)) return false
  if (character === '(') return asideAfter(text, at) === 0
  if (character === ')') return asideBefore(text, at) === 0
  return character !== ',' || !separatesThousands(text, at)
}

/** Longest remark that is passed over, in characters. */
const aside = 40

/** 村(社区): a remark in brackets without numbers and commas belongs to the words around it. */
function asideAfter(text: string, at: number): number {
  if (text[at] !== '(') return 0
  const found = text.slice(at + 1, at + aside + 2).match(/^[^(),;:。\d\n]{1,40}\)/)
  return found ? found[0].length : 0
}

function asideBefore(text: string, at: number): number {
  if (text[at] !== ')') return 0
  const found = text.slice(Math.max(0, at - aside - 1), at).match(/\([^(),;:。\d\n]{1,40}$/)
  return found ? found[0].length : 0
}

function separatesThousands(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
}
