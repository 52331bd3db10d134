import { expect, it } from 'vitest'
import { digest } from './digest.ts'

// The first half is FNV-1a as published, with its published examples.
it.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('digest of %s', (text, half) => {
  expect(digest(text)).toMatch(/^[0-9a-f]{16}$/)
  expect(digest(text).slice(0, 8)).toBe(half)
})

it('tells texts apart that differ in one character or in order', () => {
  const digests = ['行政复议116件', '行政复议118件', '116件行政复议', ''].map(digest)
  expect(new Set(digests).size).toBe(4)
  expect(new Set(digests.map((one) => one.slice(8))).size).toBe(4)
})
