import { fold } from '../../report/fold.ts'
import { elementsIn, localName, own, taggedIn } from '../dom.ts'
import { isSiteRegion } from '../regions.ts'

const fileAddress = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|pptx?|zip|rar|7z|txt|rtf)(?:[?#&].*)?$/i
const fileName = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|pptx?|zip|rar|7z|rtf)$/i

/** What the links below an element offer. */
export interface Offered {
  /** Files, each address once. */
  attachments: { title: string; url: string }[]
  /** Address of the next page of a paginated body; null when there is none. */
  nextPage: string | null
}

/** Reads the links, embedded viewers and pagers below an element. */
export function offeredIn(column: ParentNode, base: string | null): Offered {
  const root = column as Element | Document
  const files = new Map<string, string>()
  let nextPage: string | null = null
  // Elements of one tag are found without matching selectors against all others.
  const links = taggedIn(root, 'a')
  for (let at = 0; at < links.length; at++) {
    const link = links[at]!
    const href = link.getAttribute('href')?.trim()
    if (href === undefined) continue
    const words = link.textContent ?? ''
    addFile(files, link, href, words, base)
    if (nextPage === null && words.includes('下')) nextPage = nextPageBy(href, words, base)
  }
  if (viewers.some((name) => taggedIn(root, name).length > 0)) {
    for (const viewer of elementsIn(root, 'iframe[src], embed[src], object[data]')) {
      addViewed(files, viewer, base)
    }
  }
  return {
    attachments: [...files].map(([url, title]) => ({ title, url })),
    nextPage: nextPage ?? scriptedPage(root, base),
  }
}

/** Elements that show a file inside the page. */
const viewers = ['iframe', 'embed', 'object']

type Files = Map<string, string>

function addFile(files: Files, link: Element, href: string, words: string, base: string | null) {
  if (!fileAddress.test(href) && !fileName.test(words.trimEnd())) return
  if (/^(?:javascript|mailto|#)/i.test(href) || isOfSite(link)) return
  const url = absolute(href, base)
  const title = words.replace(/\s+/g, ' ').trim()
  if (!files.has(url)) files.set(url, title || nameOf(url))
}

function addViewed(files: Files, viewer: Element, base: string | null) {
  const source = viewer.getAttribute('src') ?? viewer.getAttribute('data') ?? ''
  const file = /[?&](?:file|url|src)=([^&#]+)/i.exec(source)?.[1]
  const address = file ? decoded(file) : source
  if (!fileAddress.test(address)) return
  const url = absolute(address, base)
  if (!files.has(url)) files.set(url, nameOf(url))
}

/** TRS writes its pager by script: createPageHTML(pages, current, "t2025_1", "html") with pages counted from 0. */
function scriptedPage(root: Element | Document, base: string | null): string | null {
  for (const script of taggedIn(root, 'script')) {
    const call = script.hasAttribute('src') ? null : pager.exec(script.textContent ?? '')
    if (!call) continue
    const [, pages, current, name, extension] = call
    const next = Number(current) + 1
    if (next < Number(pages)) return absolute(`${name}_${next}.${extension}`, base)
  }
  return null
}

const pager =
  /createPageHTML\w*\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*["']([\w.-]{1,80})["']\s*,\s*["'](\w{1,8})["']/

function nextPageBy(href: string, text: string, base: string | null): string | null {
  const words = fold(text).replace(/[\s>»›\]]/g, '')
  if (words !== '下一页' && words !== '下页') return null
  if (href === '' || /^(?:#|javascript:)/i.test(href)) return null
  const url = absolute(href, base)
  return url === base ? null : url
}

/** How far up a region of the site is looked for. */
const reach = 12

/** True for links in navigation, footers and lists of other documents. */
function isOfSite(link: Element): boolean {
  let element: Element | null = link.parentElement
  for (let step = 0; element && localName(element) !== 'body' && step < reach; step++) {
    if (isSiteRegion(element)) return true
    element = own(element, 'parentElement')
  }
  return false
}

function absolute(href: string, base: string | null): string {
  try {
    return new URL(href, base ?? undefined).href
  } catch {
    return href
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function nameOf(url: string): string {
  return decoded(url.replace(/[?#].*$/, '').replace(/^.*\//, ''))
}
