/** META tags by lower-case name; the first that says something wins, as templates repeat them empty. */
export function readMeta(document: Document): Map<string, string> {
  const metas = new Map<string, string>()
  for (const meta of document.getElementsByTagName('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property'))?.trim().toLowerCase()
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim()
    if (name && content && !metas.has(name)) metas.set(name, content)
  }
  return metas
}

/** The first of several META names that is there. */
export function metaOf(metas: ReadonlyMap<string, string>, ...names: string[]): string | null {
  for (const name of names) {
    const content = metas.get(name.toLowerCase())
    if (content) return content
  }
  return null
}
