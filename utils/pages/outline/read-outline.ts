import type { Article, Block } from '../../report/article.ts'
import { fold } from '../../report/fold.ts'
import type { Heading } from '../../report/outline.ts'
import { bodiesOf } from './bodies.ts'
import { type Found, leadFound, numberedFound, plainFound } from './found.ts'
import { numberedHeading } from './heading-line.ts'
import { type Opening, openingOf, plainHeading } from './plain-heading.ts'
import { runInsOf } from './run-ins.ts'
import { settleFaults } from './settle-faults.ts'
import { withoutLists } from './without-lists.ts'

/** A paragraph rarely opens with more headings than 一、…(一)…1.… */
const mostInARow = 3

/** The headings of an article in order. `title` is the report's own title, which is none of them. */
export function readOutline(article: Article, title: string | null): Heading[] {
  const folded = fold(article.text)
  const opening = openingOf(article, folded, title)
  const found = article.blocks.flatMap((block, index) =>
    block.cell ? [] : headingsIn(article, block, index, folded, opening),
  )
  return bodiesOf(settleFaults(withoutLists(found)), article.text)
}

function headingsIn(
  article: Article,
  block: Block,
  index: number,
  folded: string,
  opening: Opening,
): Found[] {
  const text = folded.slice(block.start, block.end)
  const found: Found[] = []
  let from = 0
  for (let count = 0; count < mostInARow; count++) {
    const heading = numberedHeading(text.slice(from))
    if (!heading || (heading.closed && endsList(article, index, folded))) break
    found.push(numberedFound(block, index, heading, from, text))
    from += heading.bodyAt ?? text.length
  }
  if (found.length === 0) {
    const words = plainHeading(article, index, text, opening)
    if (words !== null) return [plainFound(block, index, words)]
  }
  return [...found, ...runInsOf(text, from).map((runIn) => leadFound(block, index, runIn))]
}

/** True for a line below one that ends with a semicolon: the last item of a list ends with a full stop. */
function endsList({ blocks }: Article, index: number, folded: string): boolean {
  const before = blocks[index - 1]
  return before !== undefined && folded[before.end - 1] === ';'
}
