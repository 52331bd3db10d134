import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'

/** What a reader says of a document: text (or HTML to be stripped of tags) and day of publication. */
export interface Read {
  text: string
  publishedOn: string | null
}

/** Peers by name. Both change the document they are given: hand them a copy. */
export const peers: Record<string, (document: Document) => Read> = {
  readability: (document) => {
    const article = new Readability(document).parse()
    return { text: article?.textContent ?? '', publishedOn: article?.publishedTime ?? null }
  },
  defuddle: (document) => {
    const { content, published } = new Defuddle(document).parse()
    const holder = document.implementation.createHTMLDocument('')
    holder.body.innerHTML = content
    return { text: holder.body.textContent ?? '', publishedOn: published || null }
  },
}
