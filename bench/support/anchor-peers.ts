import search from 'approx-string-match'
import type { Span } from '../../utils/report/span.ts'

/** A quote with its surroundings and old place, as the usual annotators keep it. */
export interface Selector {
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
}

/** The selector the usual annotators make: 32 characters of context on either side. */
export function selectorOf(text: string, { start, end }: Span): Selector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    start,
    end,
  }
}

/**
 * The usual way, from its published description: all exact hits, else approximate ones with up to half the quote
 * wrong; the best by quote (50), prefix (20), suffix (20) and nearness (2) is taken, however bad it is.
 */
export function fuzzy(text: string, selector: Selector): Span | null {
  const { exact, prefix, suffix, start } = selector
  const budget = Math.min(256, Math.floor(exact.length / 2))
  const matches = exactHits(text, exact)
  const tried = matches.length > 0 ? matches : search(text, exact, budget)
  const scored = tried.map((match) => {
    const before = similarity(
      text.slice(Math.max(0, match.start - prefix.length), match.start),
      prefix,
    )
    const behind = similarity(text.slice(match.end, match.end + suffix.length), suffix)
    const near = 1 - Math.abs(match.start - start) / text.length
    const quote = 1 - match.errors / exact.length
    return { match, score: 50 * quote + 20 * before + 20 * behind + 2 * near }
  })
  scored.sort((a, b) => b.score - a.score)
  const best = scored[0]?.match
  return best ? { start: best.start, end: best.end } : null
}

function exactHits(text: string, words: string) {
  const hits: { start: number; end: number; errors: number }[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    hits.push({ start: at, end: at + words.length, errors: 0 })
  }
  return hits
}

function similarity(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 1 : 0
  const [match] = search(a, b, b.length).sort((x, y) => x.errors - y.errors)
  return match ? 1 - match.errors / b.length : 0
}

/** Offset-based restoring: the old numbers on the new text, unchecked. */
export function offsets(text: string, { start, end }: Selector): Span | null {
  return end <= text.length ? { start, end } : null
}
