import { expect, it } from 'vitest'
import { headingPath } from './anchored-text.ts'
import { textOf } from './testing.ts'

const heading = (label: string, start: number, bodyStart: number, end: number) => ({
  ...textOf([`一、${label}`]).outline[0]!,
  label,
  start,
  body: { start: bodyStart, end },
})

const outline = [
  heading('举措', 10, 15, 60),
  heading('执法', 20, 25, 40),
  heading('复议', 40, 45, 60),
  heading('不足', 60, 65, 90),
]

it.each([
  [9, []],
  [10, ['举措']],
  [19, ['举措']],
  [20, ['举措', '执法']],
  [39, ['举措', '执法']],
  [40, ['举措', '复议']],
  [60, ['不足']],
  [90, []],
])('headings above offset %i: %s', (offset, path) => {
  expect(headingPath(outline, offset)).toEqual(path)
})
