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
  return { section, detail: decoded(detail.join('/')), query: new URLSearchParams(query) }
}

/** An address typed by hand can hold a percent sign that begins nothing: it is one, then. */
function decoded(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
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
