import { joinPages } from '../../utils/pages/join-pages.ts'
import { refuseBigDocument, refuseLongText } from '../../utils/pages/limits.ts'
import { type Page, readPage } from '../../utils/pages/read-page.ts'
import { type Fetched, fetchPage } from './fetch-page.ts'
import { forwardingOf } from './looks.ts'

/** More pages than this, or more hops, is a circle of links. */
const mostPages = 40
const mostHops = 3

/** A page with the further pages of its document, as read. */
export type Report =
  | { ok: true; address: string; page: Page; document: Document }
  | Extract<Fetched, { ok: false }>

/**
 * Fetches a page and reads it; follows forwarding by META tag and the further pages of a paginated document, with the
 * same pause between two requests as elsewhere: contents on page two are not to be called missing. Throws TooBig.
 */
export async function fetchReport(address: string, rest: () => Promise<void>): Promise<Report> {
  const first = await fetchForwarded(address, rest)
  if (!first.ok) return first
  const page = readWithin(first.document, first.address)
  const further: Page[] = []
  const seen = new Set([first.address])
  let next = page.facts.nextPage
  while (next && !seen.has(next) && further.length < mostPages && sameHost(next, first.address)) {
    seen.add(next)
    await rest()
    const fetched = await fetchPage(next)
    if (!fetched.ok) return fetched
    const read = readWithin(fetched.document, next)
    further.push(read)
    next = read.facts.nextPage
  }
  const whole = joinPages(page, further)
  refuseLongText(whole)
  return { ...first, page: whole }
}

/** Within the bounds that hold for a page somebody looks at. */
function readWithin(document: Document, address: string): Page {
  refuseBigDocument(document)
  return readPage(document, address)
}

async function fetchForwarded(address: string, rest: () => Promise<void>): Promise<Fetched> {
  let fetched = await fetchPage(address)
  for (let hop = 0; hop < mostHops && fetched.ok; hop++) {
    const target = forwardingOf(fetched.document, fetched.address)
    // To another host is another question of permission: a tab, or the person, has to go there.
    if (!target || !sameHost(target, fetched.address)) break
    await rest()
    fetched = await fetchPage(target)
  }
  return fetched
}

function sameHost(one: string, other: string): boolean {
  return URL.canParse(one) && new URL(one).host === new URL(other).host
}
