import { defineFamily } from './family.ts'

/** The common system of Anhui and its neighbours. */
export const anhui = defineFamily({
  id: 'anhui',
  containers: ['.j-fontContent', '.wzcon', '.wenzhang_con', '.wenzhang .wzcon'],
  titles: ['.wztit', '.newstitle'],
  extras: ['.wzlabel', '.wzhits', '.wz_share', '.xgwz'],
})
