import { decode } from '../../utils/pages/decode.ts'
import { type Page, readingPage } from '../../utils/pages/read-page.ts'
import { inSlices } from './in-slices.ts'

/** A document of more pages than this is no report; the limit keeps a circle of links from going on. */
const mostPages = 40
/** Pause between two pages, in milliseconds: a portal is not to notice us. */
const pause = 400

/** The further pages of a document, read one after another from its own host; what cannot be had ends it with an error. */
export async function followPages(first: Page, signal: AbortSignal): Promise<Page[]> {
  const pages: Page[] = []
  const seen = new Set([location.href])
  let next = first.facts.nextPage
  while (next && !seen.has(next) && pages.length < mostPages && sameHost(next)) {
    seen.add(next)
    const page = await inSlices(readingPage(await fetchDocument(next), next), signal)
    pages.push(page)
    next = page.facts.nextPage
    await new Promise((done) => setTimeout(done, pause))
  }
  return pages
}

function sameHost(address: string): boolean {
  return URL.canParse(address) && new URL(address).host === location.host
}

async function fetchDocument(address: string): Promise<Document> {
  const response = await fetch(address, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const decoded = decode(bytes, response.headers.get('content-type'))
  if (!decoded.ok) throw new Error(`${address}: ${decoded.problem}`)
  return new DOMParser().parseFromString(decoded.text, 'text/html')
}
