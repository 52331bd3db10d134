import type { MarkStyle } from './mark.ts'

/**
 * How the marks look, as declarations of a style sheet: on the page, and wherever a mark is explained. Each style has a
 * line of its own beside its colour, so that none is told by colour alone. Backgrounds are translucent to sit on light
 * and dark pages.
 */
export const markLooks: Record<MarkStyle, string> = {
  error: 'background-color: rgb(224 49 49 / .20); text-decoration: underline wavy #c92a2a 1.5px;',
  warning: 'background-color: rgb(245 159 0 / .22); text-decoration: underline solid #d9480f 2px;',
  weak: 'background-color: rgb(245 159 0 / .08); text-decoration: underline dotted #e67700 2px;',
  verified: 'text-decoration: underline dotted #2b8a3e 1.5px;',
  decided:
    'background-color: rgb(134 142 150 / .12); text-decoration: underline double #868e96 1px;',
  dismissed: 'text-decoration: underline dashed #adb5bd 1px;',
  note: 'background-color: rgb(51 154 240 / .16); text-decoration: underline dashed #1971c2 2px;',
}
