import type { Article, Block } from '../report/article.ts'
import type { PageFacts } from '../report/page.ts'

/** An article whose blocks are the given lines. */
export function articleOf(lines: string[]): Article {
  const blocks: Block[] = []
  let at = 0
  for (const line of lines) {
    blocks.push({
      start: at,
      end: at + line.length,
      tagLevel: null,
      emphasis: false,
      listItem: false,
      cell: null,
    })
    at += line.length + 1
  }
  return { text: lines.join('\n'), blocks }
}

/** Page facts that say nothing, with the given ones. */
export function factsOf(facts: Partial<PageFacts>): PageFacts {
  return {
    url: null,
    title: null,
    titleFrom: facts.title ? 'headline' : null,
    site: null,
    column: null,
    breadcrumbs: [],
    source: null,
    publisher: null,
    publishedOn: null,
    signedOn: null,
    fields: {},
    attachments: [],
    nextPage: null,
    ...facts,
  }
}
