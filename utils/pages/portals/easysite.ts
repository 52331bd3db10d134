import { defineFamily } from './family.ts'

/** EasySite. */
export const easysite = defineFamily({
  id: 'easysite',
  containers: ['.easysite-news-text', '.easysite-news-content', '.easysite-article-content'],
  titles: ['.easysite-news-title'],
  extras: ['.easysite-news-operation', '.easysite-attachment', '.easysite-news-describe'],
})
