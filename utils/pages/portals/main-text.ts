import { defineFamily } from './family.ts'

/** mainText and div_zhengwen: bodies named in plain words. */
export const mainText = defineFamily({
  id: 'main-text',
  containers: ['#mainText', '#maintext', '#div_zhengwen', '#zhengwen', '.zhengwen', '#main_text'],
  titles: ['#mainTitle', '#div_biaoti', '#biaoti'],
  extras: [],
})
