import type { Article, Block } from '../report/article.ts'
import { readOutline } from './outline/read-outline.ts'
import type { Page } from './read-page.ts'

/**
 * One page of the pages a document was cut into: their texts in order, facts of the first. Only the first is on the
 * screen, so only its words have places in the map; spans of later pages lead nowhere.
 */
export function joinPages(first: Page, later: Page[]): Page {
  if (later.length === 0) return first
  const article = [first, ...later].map((page) => page.article).reduce(append)
  const facts = { ...first.facts, nextPage: later.at(-1)?.facts.nextPage ?? null }
  return { ...first, facts, article, outline: readOutline(article, facts.title) }
}

function append(before: Article, after: Article): Article {
  if (before.text === '' || after.text === '') return before.text === '' ? after : before
  const shift = before.text.length + 1
  const tables = before.blocks.reduce(
    (most, { cell }) => Math.max(most, (cell?.table ?? -1) + 1),
    0,
  )
  const moved = after.blocks.map(
    (block): Block => ({
      ...block,
      start: block.start + shift,
      end: block.end + shift,
      cell: block.cell && { ...block.cell, table: block.cell.table + tables },
    }),
  )
  return { text: `${before.text}\n${after.text}`, blocks: [...before.blocks, ...moved] }
}
