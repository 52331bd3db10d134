import { defineFamily } from './family.ts'

/** The zoom family: the element that the font-size tool enlarges is the body. */
export const zoom = defineFamily({
  id: 'zoom',
  containers: [
    '#zoom',
    '#Zoom',
    '#ZOOM',
    '.zoom',
    '#fontzoom',
    '#fontZoom',
    'fontzoom',
    '.zoomTY',
    '.bt_content',
    '#zoomcon',
    '#zoomContent',
    '.Zoom',
  ],
  titles: ['.bt_title', '.zoom-title'],
  extras: ['#zoomtool', '.zoom-tool'],
})
