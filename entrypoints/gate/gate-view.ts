import type { GateView } from './could-be-report.ts'

/** What the gate goes by on a page. */
export function gateViewOf(page: Document): GateView {
  const given = page.querySelector<HTMLMetaElement>('meta[name="ArticleTitle" i]')?.content
  return {
    titles: [page.title, given],
    text: () => page.body?.textContent ?? '',
    links: () => page.links,
  }
}
