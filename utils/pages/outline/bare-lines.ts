import type { Article } from '../../report/article.ts'
import { type Found, plainFound } from './found.ts'
import { bareHeading, type Opening } from './plain-heading.ts'

/** Where a text has neither numbers nor bold, short lines over paragraphs are its headings, if there are several. */
export function withBareLines(article: Article, found: Found[], opening: Opening): Found[] {
  const bare = bareLines(article, found, opening)
  const plain = bare.length + found.filter(({ kind }) => kind === 'none').length
  return plain > 1 ? merged(found, bare) : found
}

/** Fewer lines that stand over chapters can be what a page has between its paragraphs by chance. */
const fewestOver = 3

/**
 * Chapters that open paragraphs and count once, right below the last of several short lines over paragraphs, are that
 * line's sections: 短板与归因 over its text, then 2025，我们这样干 over 一、推动条例修订。… 二、… to the end.
 */
export function withLinesOverChapters(article: Article, found: Found[], opening: Opening): Found[] {
  const chapters = found.filter(({ kind }) => kind === 'chapter')
  const counts = chapters.every(({ value, runIn }, at) => runIn && value === at + 1)
  const others = found.some(({ kind, form }) => kind === 'part' || form === 'tag')
  if (chapters.length < 2 || !counts || others) return found
  const bare = bareLines(article, found, opening)
  const last = bare.at(-1)
  if (bare.length < fewestOver || last?.block !== chapters[0]!.block - 1) return found
  const inner = found.map(
    (one): Found => (one.kind === 'chapter' ? { ...one, kind: 'section' } : one),
  )
  return merged(inner, bare)
}

function bareLines(article: Article, found: Found[], opening: Opening): Found[] {
  const { blocks, text } = article
  const known = new Set(found.map(({ start }) => start))
  return blocks.flatMap((block, index) => {
    const words = bareHeading(article, index, text.slice(block.start, block.end), opening)
    return words === null || known.has(block.start) ? [] : [plainFound(block, index, words)]
  })
}

function merged(found: Found[], bare: Found[]): Found[] {
  return [...found, ...bare].sort((a, b) => a.start - b.start)
}
