import search from 'approx-string-match'
import type { Passage } from '../report/anchor.ts'
import type { Span } from '../report/span.ts'
import type { TextIndex } from './anchored-text.ts'
import { toNormalised, toOriginal } from './normalise.ts'
import { tellingLength, type Words } from './resolve-passage.ts'

/** At most this share of a quote may differ for other words to be offered as candidates. */
const mostErrors = 0.25
/** The search is quadratic in spirit: longer quotes and sections are searched by their beginnings. */
const longestQuote = 128
const longestSection = 30_000

/**
 * Stretches of the passage's own section that read almost like it, with the same digits: offered for one click, never
 * chosen, because in templated text the paragraph of another matter reads almost alike too.
 */
export function similarPassages(
  words: Words,
  passage: Passage,
  index: TextIndex,
  most: number,
): Span[] {
  const quote = words.exact.slice(0, longestQuote)
  if (quote.length < tellingLength) return []
  const { from, text } = sectionOf(passage, index)
  const matches = search(text, quote, Math.floor(quote.length * mostErrors))
  return matches
    .filter(({ start, end }) => digitsOf(text.slice(start, end)) === digitsOf(quote))
    .sort((a, b) => a.errors - b.errors)
    .slice(0, most)
    .map(({ start, end }) =>
      toOriginal(index.normalised, index.text.article.text, from + start, from + end),
    )
}

function sectionOf({ headingPath }: Passage, { text, normalised }: TextIndex) {
  const section = text.outline.findLast(({ label }) => label === headingPath.at(-1))
  const from = section ? toNormalised(normalised, section.start) : 0
  const to = section ? toNormalised(normalised, section.body.end) : normalised.text.length
  return { from, text: normalised.text.slice(from, Math.min(to, from + longestSection)) }
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
