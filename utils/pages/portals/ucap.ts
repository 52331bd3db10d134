import { defineFamily } from './family.ts'

/** UCAP of the State Council's own site and those built after it. */
export const ucap = defineFamily({
  id: 'ucap',
  containers: ['#UCAP-CONTENT', 'ucapcontent', '.pages_content', '.pages-content'],
  titles: ['ucaptitle', '.pages-title', '.pages_title'],
  extras: ['.pages_print', '.pages-print', '.related', '.share-title'],
})
