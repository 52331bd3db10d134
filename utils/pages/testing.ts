import { JSDOM } from 'jsdom'
import type { PageFacts } from '../report/page.ts'
import { type Page, readPage } from './read-page.ts'

/** A document parsed from HTML, without scripts. */
export function documentOf(html: string, url = 'https://www.qingyan.gov.cn/a/1.html'): Document {
  return new JSDOM(html, { url }).window.document
}

/** The page an HTML text reads as. */
export function pageOf(html: string, url?: string): Page {
  const document = documentOf(html, url)
  return readPage(document, document.location.href)
}

/** The document the command line makes of a plain text: one paragraph a line and nothing else. */
export function plainPage(text: string): Page {
  const document = documentOf('<body></body>')
  for (const line of text.split('\n')) {
    const paragraph = document.createElement('p')
    paragraph.textContent = line
    document.body.append(paragraph)
  }
  return readPage(document, null)
}

/** The headings of a page as "level number label", ↵ for those whose body goes on in the paragraph. */
export function outlineOf({ outline }: Page): string[] {
  return outline.map(
    ({ level, number, label, runIn }) => `${level} ${number}${label}${runIn ? '↵' : ''}`,
  )
}

/** The same of a text of plain paragraphs. */
export function plainOutline(...lines: string[]): string[] {
  return outlineOf(plainPage(lines.join('\n')))
}

/** A paragraph of ordinary report prose, `times` over, for pages that need a body. */
export function prose(times = 1): string {
  return '全区各部门坚持依法行政，健全工作机制，压实工作责任，持续提升法治政府建设水平，各项工作取得新的进展。'.repeat(
    times,
  )
}

/** The title of the report on pages made by factsOf. */
export const reportTitle = '青砚区2024年度法治政府建设情况报告'

/** The facts of a report page made of parts: META tags, what stands above, headline, byline, what follows. */
export function factsOf({
  head = '',
  top = '',
  title = `<h1>${reportTitle}</h1>`,
  byline = '',
  end = '',
}): PageFacts {
  const body = `<div id="zoom"><p>${prose(4)}</p></div>`
  return pageOf(
    `<html><head>${head}</head><body>${top}${title}${byline}${body}${end}</body></html>`,
  ).facts
}

/** Rules every page must keep: the map gives back the words, and both ways of it agree. */
export function mapFaults({ article, map }: Page): string[] {
  const faults: string[] = []
  const flat = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060]/g, '')
  for (const block of article.blocks) {
    const words = map.rangesOf(block).map(String).join('')
    const own = article.text.slice(block.start, block.end)
    if (flat(words) !== flat(own)) faults.push(`block "${own}" is "${words}" on the page`)
  }
  for (let at = 0; at < article.text.length; at += 7) {
    const [range] = map.rangesOf({ start: at, end: at + 1 })
    if (!range) continue
    const back = map.offsetOf(range.startContainer, range.startOffset)
    // The end of one run and the start of the next are one place where no node boundary parts them.
    if (back !== at) faults.push(`offset ${at} comes back as ${back}`)
  }
  return faults
}
