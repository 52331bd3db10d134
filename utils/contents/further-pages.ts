import type { Article } from '../report/article.ts'
import type { Content } from '../report/content.ts'
import { noEvidence } from './no-evidence.ts'

/**
 * The contents of a document whose further pages were not read: what this page does not give may stand on those, so
 * that it is untested, and so are the parts of a content whose text goes on to the end of the page.
 */
export function beforeFurtherPages(contents: Content[], { text }: Article): Content[] {
  const end = text.trimEnd().length
  return contents.map((content) => {
    if (content.status === 'missing' || content.status === 'mentioned') {
      return { ...content, status: 'untested', ...noEvidence() }
    }
    return content.body.some((span) => span.end >= end) ? { ...content, missing: [] } : content
  })
}
