import { expect, it } from 'vitest'
import { wholeTick } from './chart.ts'

it.each([
  [0, '0'],
  [0.5, ''],
  [1, '1'],
  [1.5, ''],
  [2, '2'],
  [1200, '1200'],
])('names a tick at %s “%s”', (count, name) => {
  expect(wholeTick(count)).toBe(name)
})
