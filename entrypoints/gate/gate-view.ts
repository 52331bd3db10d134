import type { GateView } from './could-be-report.ts'

/** A page that shows less than this is probably still loading its body. */
const enough = 300

/** What the gate goes by on a page; a body may stand in a frame. */
export function gateViewOf(page: Document): GateView {
  const given = page.querySelector<HTMLMetaElement>('meta[name="ArticleTitle" i]')?.content
  return {
    titles: [page.title, given],
    text: () => [page, ...documentsIn(page)].map(wordsOf).join('\n'),
    links: () => page.links,
  }
}

/** True while there may be more to come behind the text read: it is little so far, or a frame has none. */
export function isComing(page: Document, read: string): boolean {
  return read.length < enough || documentsIn(page).some((framed) => wordsOf(framed) === '')
}

/** The documents in frames of the page's own origin; those of others do not open. */
function documentsIn(page: Document): Document[] {
  const tags = ['iframe', 'frame'] as const
  return tags.flatMap((tag) => {
    const frames = page.getElementsByTagName(tag) as HTMLCollectionOf<HTMLIFrameElement>
    return Array.from(frames, (frame) => frame.contentDocument).filter((framed) => framed !== null)
  })
}

const wordsOf = ({ body }: Document) => body?.textContent ?? ''
