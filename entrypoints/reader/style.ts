import type { MarkStyle } from '../../utils/report/mark.ts'
import { markLooks } from '../../utils/report/mark-looks.ts'

/** Names in the page's own registry of highlights carry our prefix; only these are ever set or removed. */
export const prefix = 'heyue-'

/**
 * A drawn layer: the mark styles; what became of a note whose words are not simply there (other words now, one of
 * several places, either side of what was removed); and the two of the focused mark.
 */
export type Layer = MarkStyle | 'changed' | 'candidate' | 'removed' | 'operand' | 'focus'

/** Later layers lie above earlier ones. */
export const layers: Layer[] = [
  'verified',
  'dismissed',
  'decided',
  'weak',
  'warning',
  'error',
  'removed',
  'candidate',
  'changed',
  'note',
  'operand',
  'focus',
]

const looks: Record<Layer, string> = {
  ...markLooks,
  changed:
    'background-color: rgb(174 62 201 / .14); text-decoration: underline overline solid #ae3ec9 1.5px;',
  candidate:
    'background-color: rgb(51 154 240 / .07); text-decoration: underline overline dotted #1c7ed6 2px;',
  removed:
    'background-color: rgb(174 62 201 / .22); text-decoration: underline overline double #ae3ec9 1.5px;',
  operand: 'background-color: rgb(18 184 134 / .28); text-decoration: underline solid #087f5b 2px;',
  focus:
    'background-color: rgb(255 212 59 / .75); color: #1a1a1a; text-decoration: underline solid #1a1a1a 2px;',
}

/** The style sheet of all layers. */
export const highlightCss = `@media screen {\n${layers
  .map((layer) => `::highlight(${prefix}${layer}) { ${looks[layer]} }`)
  .join('\n')}\n}`
