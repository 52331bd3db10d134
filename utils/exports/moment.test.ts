import { expect, it } from 'vitest'
import { writtenAt } from './moment.ts'

const noon = '2025-03-12T12:00:00.000Z'

it.each([
  [480, '2025-03-12T20:00:00.000+08:00'],
  [0, '2025-03-12T12:00:00.000+00:00'],
  [-210, '2025-03-12T08:30:00.000-03:30'],
  [345, '2025-03-12T17:45:00.000+05:45'],
  [840, '2025-03-13T02:00:00.000+14:00'],
])('noon at Greenwich, %i minutes east: %s', (offset, written) => {
  expect(writtenAt(noon, offset)).toBe(written)
  expect(new Date(written).toISOString()).toBe(noon)
})
