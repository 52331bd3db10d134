import type { Article } from '../report/article.ts'

/** An article of plain paragraphs, one block a line. */
export function articleOf(text: string): Article {
  let start = 0
  const blocks = text.split('\n').map((line) => {
    const block = { start, end: start + line.length }
    start = block.end + 1
    return { ...block, tagLevel: null, emphasis: false, listItem: false, cell: null }
  })
  return { text, blocks }
}
