import type { Article } from '../report/article.ts'
import type { Content } from '../report/content.ts'
import type { Figure } from '../report/figure.ts'
import type { Heading } from '../report/outline.ts'
import { digest } from './digest.ts'
import { type Normalised, normalise } from './normalise.ts'

/** What anchors need to know of a text; a Review is one. */
export interface AnchoredText {
  article: Article
  outline: Heading[]
  figures: Pick<Figure, 'start' | 'end' | 'value' | 'unit' | 'noun'>[]
  identity: { issuer: string | null; year: number | null }
  contents?: Pick<Content, 'id' | 'status' | 'evidence'>[]
}

/** A text prepared once for any number of anchors. */
export interface TextIndex {
  text: AnchoredText
  normalised: Normalised
  digest: string
}

const prepared = new WeakMap<Article, TextIndex>()

/** The index of a text; made once per article. */
export function indexText(text: AnchoredText): TextIndex {
  const known = prepared.get(text.article)
  if (known) return { ...known, text }
  const normalised = normalise(text.article.text)
  const index = { text, normalised, digest: digest(normalised.text) }
  prepared.set(text.article, index)
  return index
}

/** Labels of the headings above an offset, outermost first. */
export function headingPath(outline: Heading[], offset: number): string[] {
  return outline
    .filter(({ start, body }) => start <= offset && offset < body.end)
    .map(({ label }) => label)
}
