import { defineFamily } from './family.ts'

/** 信息公开 platforms: the body below the header block of the catalogue entry. */
export const xxgk = defineFamily({
  id: 'xxgk',
  containers: [
    '.xxgk_content',
    '.zfxxgk_content',
    '.xxgk-content',
    '.zfxxgk-content',
    '.xxgkContent',
    '#xxgk_content',
    '.gkml_content',
    '.scroll_wrap .scroll_cont',
    '.xxgk_con',
  ],
  titles: ['.xxgk_title', '.zfxxgk_title'],
  extras: ['.xxgk_head', '.xxgk_info', '.xxgk_table', '.zfxxgk_table'],
})
