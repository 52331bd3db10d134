import { defineFamily } from './family.ts'

/** xl_* (详览): detail pages named by the initials of the word. */
export const xl = defineFamily({
  id: 'xl',
  containers: [
    '.xl_content',
    '.xl_con',
    '.xl-content',
    '.xl_main_content',
    '.xlrllt',
    '.xl-con',
    '.xl_cont',
    '.xl_txt',
    '#xl_content',
  ],
  titles: ['.xl_title', '.xl-title', '.xl_tit', '.xl_bt'],
  extras: ['.xl_tool', '.xl_xg', '.xl_fx', '.xl_page'],
})
