import { defineFamily } from './family.ts'

/** VSB of universities and some bureaus: numbered ids around .v_news_content. */
export const vsb = defineFamily({
  id: 'vsb',
  containers: ['[id^="vsb_content"]', '.v_news_content', '#vsb_newscontent'],
  titles: ['.arti_title', '.article-title'],
  extras: ['.arti_metas', '[id^="vsb_attach"]'],
})
