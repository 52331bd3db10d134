import type { Article, Block } from '../../report/article.ts'
import { fold } from '../../report/fold.ts'
import { isBodyName, isDateLine } from '../signature.ts'
import { isHeadingPhrase } from './heading-line.ts'

/** What is known of an article before its lines are looked at one by one. */
export interface Opening {
  /** Index of the first block of running text: titles stand before it. */
  first: number
  /** The title, folded, without white space. */
  title: string
  /** True when being set apart says something: most of the text is not. */
  emphasisTells: boolean
}

const longest = 40

/** Looks at an article as a whole. */
export function openingOf(article: Article, title: string | null): Opening {
  const { blocks, text } = article
  const first = blocks.findIndex(
    ({ start, end }) => end - start > 60 || text.slice(start, end).includes('。'),
  )
  let set = 0
  for (const block of blocks) if (block.emphasis) set += block.end - block.start
  return {
    first: first < 0 ? blocks.length : first,
    title: fold(title ?? '').replace(/ /g, ''),
    emphasisTells: set < 0.4 * article.text.length,
  }
}

/**
 * The words of a heading without a number: a line in a heading's tag, a short line set apart, or one in the words of
 * report headings. Null for titles, signatures, dates, captions and all else.
 */
export function plainHeading(
  article: Article,
  index: number,
  raw: string,
  opening: Opening,
): string | null {
  if (raw.length > longest) return null
  const text = fold(raw)
  const words = text.replace(/[\s:]+$/, '')
  if (words.length < 2 || /[。;!?]/.test(text)) return null
  const { blocks } = article
  const block = blocks[index]!
  if (index < opening.first && isTitle(words, opening.title, index)) return null
  if (/^[-(\d《<*—]/.test(words) || isDateLine(words)) return null
  if (isBodyName(words) && isAtEdge(article, index, opening)) return null
  // What heads a table is its caption.
  if (blocks[index + 1]?.cell && block.tagLevel === null) return null
  const set = block.tagLevel !== null || isSetApart(block, text, opening)
  return set || (isHeadingPhrase(text) && hasBody(blocks, index)) ? words : null
}

function isSetApart(block: Block, text: string, { emphasisTells }: Opening): boolean {
  return block.emphasis && emphasisTells && !block.listItem && !/:./.test(text)
}

/** A phrase heads something; the last line of a text heads nothing. */
function hasBody(blocks: Block[], index: number): boolean {
  return index + 1 < blocks.length
}

function isTitle(words: string, title: string, index: number): boolean {
  const flat = words.replace(/ /g, '')
  if (index < 3 && title.includes(flat)) return true
  return /(?:报告|总结|年报|情况)(?:\(.*\))?$/.test(flat)
}

/** Signatures stand at the end or above a date, names of the issuing body above the title. */
function isAtEdge({ blocks }: Article, index: number, { first }: Opening): boolean {
  return index < first || index >= blocks.length - 3
}
