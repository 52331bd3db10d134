import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsHolding } from './parts-holding.ts'

/** The parts of a text that stand between bars, and where each ends. */
function held(text: string, ...patterns: RegExp[]): number[] {
  const ends = [...text.matchAll(/\||$/g)].map(({ index }) => index)
  return [...partsHolding(text, ends, patterns)].sort((a, b) => a - b)
}

describe('parts that hold a pattern', () => {
  it.each([
    ['', /甲/g, []],
    ['甲|乙|丙', /丁/g, []],
    ['甲|乙|丙', /甲/g, [0]],
    ['甲|乙|丙', /丙/g, [2]],
    ['甲甲甲|乙|甲', /甲/g, [0, 2]],
    ['甲||乙甲', /甲/g, [0, 2]],
    ['甲乙|甲乙', /甲乙/g, [0, 1]],
    ['甲|乙', /甲\|乙/g, [1]],
  ])('of %s for %s are %j', (text, pattern, parts) => {
    expect(held(text, pattern)).toEqual(parts)
  })

  it('are those that hold any of several', () => {
    expect(held('甲|乙|丙|乙丙', /丙/g, /乙/g)).toEqual([1, 2, 3])
  })

  it('are the same as those that are asked one by one', () => {
    const part = fc.stringMatching(/^[甲乙丙丁]{0,6}$/)
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const asked = parts.flatMap((one, at) => (/[甲丙]/.test(one) ? [at] : []))
        expect(held(parts.join('|'), /甲/g, /丙/g)).toEqual(asked)
      }),
    )
  })
})
