import { defineFamily } from './family.ts'

/** TRS WCM: the body as the editor left it, often wrapped once more in .Custom_UnionStyle. */
export const trs = defineFamily({
  id: 'trs',
  containers: [
    '.TRS_Editor',
    '.trs_editor_view',
    '.TRS_UEDITOR',
    '.view.TRS_UEDITOR',
    '.trs_paper_default',
    '.trs_web',
    '.Custom_UnionStyle',
  ],
  titles: [],
  extras: ['.trs_gjs_fy'],
})
