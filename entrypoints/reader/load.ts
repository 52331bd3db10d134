import { turn } from './in-slices.ts'
import type { Reader } from './reader.ts'

/**
 * What the reader is made of. Defining all of it takes some fifty milliseconds, most of them for the schemas, so that
 * each part is defined in a task of its own; what comes first is what the later ones need.
 */
const parts = [
  () => import('../../utils/report/span.ts'),
  () => import('../../utils/report/figure.ts'),
  () => import('../../utils/report/review.ts'),
  () => import('../../utils/report/standard.ts'),
  () => import('../../utils/messages.ts'),
  () => import('../../utils/standards/registry.ts'),
  () => import('../../utils/pages/read-page.ts'),
  () => import('../../utils/review.ts'),
]

/** A reader for this page, made between the page's own tasks. */
export async function loadReader(document: Document): Promise<Reader> {
  const { signal } = new AbortController()
  for (const part of parts) {
    await turn(signal)
    await part()
  }
  await turn(signal)
  const { Reader } = await import('./reader.ts')
  return new Reader(document)
}
