import type { Article, Block } from '../../report/article.ts'
import { fold } from '../../report/fold.ts'
import type { Heading } from '../../report/outline.ts'
import { bodiesOf } from './bodies.ts'
import { type Found, leadFound, numberedFound, plainFound } from './found.ts'
import { numberedHeading } from './heading-line.ts'
import { mayBeNumbered, numberingOf } from './numbering.ts'
import { bareHeading, type Opening, openingOf, plainHeading } from './plain-heading.ts'
import { runInsOf } from './run-ins.ts'
import { settleFaults } from './settle-faults.ts'
import { withoutLists } from './without-lists.ts'

/** A paragraph rarely opens with more headings than 一、…(一)…1.… */
const mostInARow = 3
/** Characters of a paragraph in which its heading ends, if it has one. */
const enough = 76
/** Characters of a paragraph in which its numbering ends. */
const enoughForNumber = 24

/** The headings of an article in order. `title` is the report's own title, which is none of them. */
export function readOutline(article: Article, title: string | null): Heading[] {
  const opening = openingOf(article, title)
  const found = article.blocks.flatMap((block, index) =>
    block.cell ? [] : headingsIn(article, block, index, opening),
  )
  const settled = settleFaults(withoutLists(found))
  const headings = settled.some(isSetApart) ? settled : withBareLines(article, settled, opening)
  return bodiesOf(headings, article.text)
}

/** True for headings that number, bold or tag make such. */
function isSetApart({ kind, emphasis, tagLevel }: Found): boolean {
  return kind === 'none' ? emphasis || tagLevel !== null : kind !== 'lead' && kind !== 'circle'
}

/** Where a text has neither numbers nor bold, short lines over paragraphs are its headings, if there are several. */
function withBareLines(article: Article, found: Found[], opening: Opening): Found[] {
  const { blocks, text } = article
  const known = new Set(found.map(({ start }) => start))
  const bare = blocks.flatMap((block, index) => {
    const words = bareHeading(article, index, text.slice(block.start, block.end), opening)
    return words === null || known.has(block.start) ? [] : [plainFound(block, index, words)]
  })
  const plain = bare.length + found.filter(({ kind }) => kind === 'none').length
  return plain > 1 ? [...found, ...bare].sort((a, b) => a.start - b.start) : found
}

/** The headings of one block: those it begins with, else the whole of it, and the leads in its text. */
function headingsIn(article: Article, block: Block, index: number, opening: Opening): Found[] {
  const text = article.text.slice(block.start, block.end)
  const found = numberedIn(article, block, index, text)
  if (found.length === 0) {
    const plain = plainHeading(article, index, text, opening)
    if (plain !== null) return [plainFound(block, index, plain)]
  }
  const from = found.length > 0 ? found.at(-1)!.bodyAt - block.start : 0
  return [...found, ...runInsOf(text, from).map((runIn) => leadFound(block, index, runIn))]
}

function numberedIn(article: Article, block: Block, index: number, text: string): Found[] {
  const found: Found[] = []
  let from = 0
  while (found.length < mostInARow && mayBeNumbered(text, from)) {
    const kind = numberingOf(fold(text.slice(from, from + enoughForNumber)))?.kind
    if (!kind || kind === 'lead') break
    const folded = fold(text.slice(from, from + enough))
    const heading = numberedHeading(folded)
    if (!heading || (heading.closed && endsList(article, index))) break
    found.push(numberedFound(block, index, heading, from, folded))
    from += heading.bodyAt ?? text.length
  }
  return found
}

/** True for a line below one that ends with a semicolon: the last item of a list ends with a full stop. */
function endsList({ blocks, text }: Article, index: number): boolean {
  const before = blocks[index - 1]
  return before !== undefined && /[;；]/.test(text[before.end - 1]!)
}
