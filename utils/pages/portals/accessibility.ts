import { defineFamily } from './family.ts'

/** Wrappers that accessibility tools put around the readable part of a page: wide, the last to be taken. */
export const accessibility = defineFamily({
  id: 'accessibility',
  containers: ['#barrierfree_container', '.wza-container', '#wza-container', '[data-wza]'],
  titles: [],
  extras: ['#toolbar-wza', '.barrierfree-toolbar'],
})
