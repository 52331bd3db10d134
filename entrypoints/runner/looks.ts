import type { Review } from '../../utils/report/review.ts'

/** Less prose than this is a frame around something that is not there yet, in characters. */
const enoughProse = 300

/** Elements whose words are no prose of the page. */
const noProse = 'a, script, style, noscript, template, select, button, title'

/** How many characters of a page are neither links nor code. */
export function proseLength(document: Document): number {
  const all = document.body?.textContent?.replace(/\s+/g, '').length ?? 0
  const other = [...(document.body?.querySelectorAll(noProse) ?? [])]
    .filter((element) => !element.parentElement?.closest(noProse))
    .reduce((sum, element) => sum + (element.textContent ?? '').replace(/\s+/g, '').length, 0)
  return all - other
}

/**
 * True when the text may come by a script or stand in a frame, so that only a tab can tell: a report of which the
 * HTML has no text, or a page with next to no prose that has scripts or frames to bring some.
 */
export function mayShowMore({ recognition }: Review, document: Document): boolean {
  const alive = document.querySelector('script, iframe, frame') !== null
  if (!alive) return false
  return recognition.isReport ? recognition.attachmentOnly : proseLength(document) < enoughProse
}

/** Where a page forwards to by its META tag within seconds; null when it does not. */
export function forwardingOf(document: Document, base: string): string | null {
  const meta = document.querySelector('meta[http-equiv="refresh" i]')
  const content = meta?.getAttribute('content') ?? ''
  const match = /^\s*(\d{1,3})\s*[;,]\s*url\s*=\s*["']?([^"']{1,2000})/i.exec(content)
  if (!match || Number(match[1]) > 10 || !URL.canParse(match[2]!.trim(), base)) return null
  const target = new URL(match[2]!.trim(), base).href
  return target === base ? null : target
}

/** The address a page calls its own; null when it names none, or one of another site. */
export function canonicalOf(document: Document, base: string): string | null {
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim()
  if (!href || !URL.canParse(href, base)) return null
  const canonical = new URL(href, base)
  // A canonical address of the front page, or of elsewhere, is a template's mistake.
  return canonical.pathname.length > 1 && canonical.host === new URL(base).host
    ? canonical.href
    : null
}
