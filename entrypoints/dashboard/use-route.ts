import { useSyncExternalStore } from 'react'

/** Where the workspace is: `#/section/detail?query`. */
export interface Route {
  section: string
  /** What follows the section: a document's id, for instance; empty for the section itself. */
  detail: string
  query: URLSearchParams
}

/** Reads a location hash; the first section when it names none. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const [section = '', ...detail] = path.split('/')
  const words = detail.map((word) => decodeURIComponent(word)).join('/')
  return { section, detail: words, query: new URLSearchParams(query) }
}

/** The hash of a place in the workspace. */
export function hrefOf(section: string, detail = '', query: Record<string, string> = {}): string {
  const words = detail ? `/${encodeURIComponent(detail)}` : ''
  const search = new URLSearchParams(query).toString()
  return `#/${section}${words}${search ? `?${search}` : ''}`
}

const listen = (changed: () => void) => {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

/** The present route, kept up to date. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(listen, () => location.hash))
}
