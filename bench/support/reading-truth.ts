import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { flat } from '../../tests/pages/flat.ts'

/** A report page of tests/pages with its article as the page's own text, cut where its article.json says. */
export interface KnownPage {
  name: string
  html: string
  /** Without white space. */
  article: string
  publishedOn: string | null
}

const folder = join(import.meta.dirname, '../../tests/pages')

/** The report pages whose text is on them. */
export function knownPages(): KnownPage[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'article.json')))
    .flatMap((name) => {
      const html = readFileSync(join(folder, name, 'page.html'), 'utf8')
      const expected = JSON.parse(readFileSync(join(folder, name, 'article.json'), 'utf8'))
      if (!expected.startsWith) return []
      return [{ name, html, article: articleOf(html, expected), publishedOn: expected.publishedOn }]
    })
}

/** From the last first sentence of the page (a mobile twin comes first) to the last sentence. */
function articleOf(html: string, { startsWith, endsWith }: Record<string, string>): string {
  const { document } = new JSDOM(html).window
  for (const element of document.querySelectorAll('script, style, noscript')) element.remove()
  const text = flat(document.body.textContent ?? '')
  const start = text.lastIndexOf(flat(startsWith!))
  const end = text.lastIndexOf(flat(endsWith!)) + flat(endsWith!).length
  if (start < 0 || end <= start) throw new Error(`${startsWith} … ${endsWith} is not on the page`)
  return text.slice(start, end)
}

/** Percent of the article that a text keeps, and percent of the text that is of other origin, sentence by sentence. */
export function score(text: string, article: string): { kept: number; leaked: number } {
  const own = flat(text)
  return { kept: shareIn(article, own), leaked: own ? 100 - shareIn(own, article) : 0 }
}

function shareIn(parts: string, whole: string): number {
  let all = 0
  let found = 0
  for (const part of parts.split(/(?<=[，。；：、！？])/)) {
    all += part.length
    if (whole.includes(part)) found += part.length
  }
  return (100 * found) / (all || 1)
}
