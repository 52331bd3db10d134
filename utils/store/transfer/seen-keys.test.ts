import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SeenKeys } from './seen-keys.ts'
import type { Key } from './tables.ts'

it.each<[string, Key[], (number | null)[]]>([
  ['keys that ascend', ['a', 'b', 'c'], [null, null, null]],
  ['one twice in a row', ['a', 'b', 'b'], [null, null, 2]],
  ['one that comes again', ['b', 'a', 'c', 'b', 'a'], [null, null, null, 1, 2]],
  ['one that came while they still ascended', ['a', 'b', 'c', 'a'], [null, null, null, 1]],
  ['numbers', [9, 10, 10], [null, null, 2]],
  ['a number and its text', [1, '1', 1], [null, null, 1]],
  [
    'several parts',
    [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'a'],
      ['a', 'c'],
    ],
    [null, null, null, 2],
  ],
  [
    'parts that could be joined alike',
    [
      ['a', 'b,c'],
      ['a,b', 'c'],
    ],
    [null, null],
  ],
])('%s', (_, keys, lines) => {
  const seen = new SeenKeys()
  expect(keys.map((key, index) => seen.firstLine('t', key, index + 1))).toEqual(lines)
})

it('keeps tables apart', () => {
  const seen = new SeenKeys()
  expect(seen.firstLine('a', 'k', 1)).toBeNull()
  expect(seen.firstLine('b', 'k', 2)).toBeNull()
  expect(seen.firstLine('a', 'k', 3)).toBe(1)
})

it('answers as a map of texts does, whatever the order and the number', () => {
  const keys = fc.array(fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.string({ maxLength: 2 })), {
    maxLength: 4000,
    size: 'max',
  })
  fc.assert(
    fc.property(keys, (all) => {
      const seen = new SeenKeys()
      const known = new Map<Key, number>()
      const expected = all.map((key, line) => {
        const before = known.get(key) ?? null
        if (before === null) known.set(key, line)
        return before
      })
      expect(all.map((key, line) => seen.firstLine('t', key, line))).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})
