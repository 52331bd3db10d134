import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findingId } from './finding-id.ts'

it('is the same for the same words, however they are spaced', () => {
  expect(findingId('text', 'placeholder', '办理 XX 件')).toBe(
    findingId('text', 'placeholder', '办理XX件'),
  )
})

it('tells kinds, rules and words apart', () => {
  const ids = [
    findingId('text', 'placeholder', '甲'),
    findingId('text', 'placeholder', '乙'),
    findingId('text', 'other-body', '甲'),
    findingId('title', 'placeholder', '甲'),
  ]
  expect(new Set(ids).size).toBe(4)
})

it('meets no other id among ten thousand texts', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[甲乙丙丁0-9]{1,12}$/), {
        minLength: 200,
        maxLength: 200,
      }),
      (texts) => {
        expect(new Set(texts.map((text) => findingId('figure', 'r', text))).size).toBe(texts.length)
      },
    ),
    { numRuns: 50 },
  )
})
