import { fold } from '../../report/fold.ts'
import { isSiteRegion } from '../regions.ts'

const fileAddress = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|pptx?|zip|rar|7z|txt|rtf)(?:[?#&].*)?$/i
const fileName = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|pptx?|zip|rar|7z|rtf)$/i

/** Files offered by links and embedded viewers below an element, each address once. */
export function attachmentsIn(
  root: ParentNode,
  base: string | null,
): { title: string; url: string }[] {
  const found = new Map<string, string>()
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')!.trim()
    const title = (link.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (!fileAddress.test(href) && !fileName.test(title)) continue
    if (/^(?:javascript|mailto|#)/i.test(href) || isOfSite(link)) continue
    const url = absolute(href, base)
    if (!found.has(url)) found.set(url, title || nameOf(url))
  }
  for (const viewer of root.querySelectorAll('iframe[src], embed[src], object[data]')) {
    const source = viewer.getAttribute('src') ?? viewer.getAttribute('data') ?? ''
    const file = /[?&](?:file|url|src)=([^&#]+)/i.exec(source)?.[1]
    const address = file ? decoded(file) : source
    if (!fileAddress.test(address)) continue
    const url = absolute(address, base)
    if (!found.has(url)) found.set(url, nameOf(url))
  }
  return [...found].map(([url, title]) => ({ title, url }))
}

/** Address of the next page of a paginated body below an element; null when there is none. */
export function nextPageIn(root: ParentNode, base: string | null): string | null {
  return linkedPage(root, base) ?? scriptedPage(root, base)
}

/** TRS writes its pager by script: createPageHTML(pages, current, "t2025_1", "html") with pages counted from 0. */
function scriptedPage(root: ParentNode, base: string | null): string | null {
  for (const { textContent } of root.querySelectorAll('script:not([src])')) {
    const call = pager.exec(textContent ?? '')
    if (!call) continue
    const [, pages, current, name, extension] = call
    const next = Number(current) + 1
    if (next < Number(pages)) return absolute(`${name}_${next}.${extension}`, base)
  }
  return null
}

const pager =
  /createPageHTML\w*\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*["']([\w.-]{1,80})["']\s*,\s*["'](\w{1,8})["']/

function linkedPage(root: ParentNode, base: string | null): string | null {
  for (const link of root.querySelectorAll('a[href]')) {
    const words = fold(link.textContent ?? '').replace(/[\s>»›\]]/g, '')
    if (words !== '下一页' && words !== '下页') continue
    const href = link.getAttribute('href')!.trim()
    if (href === '' || /^(?:#|javascript:)/i.test(href)) continue
    const url = absolute(href, base)
    if (url !== base) return url
  }
  return null
}

/** How far up a region of the site is looked for. */
const reach = 12

/** True for links in navigation, footers and lists of other documents. */
function isOfSite(link: Element): boolean {
  let element: Element | null = link.parentElement
  for (let step = 0; element && element.localName !== 'body' && step < reach; step++) {
    if (isSiteRegion(element)) return true
    element = element.parentElement
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
