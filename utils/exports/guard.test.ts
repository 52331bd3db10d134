import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guard, unguard } from './guard.ts'

describe('guard', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['－5折', "'－5折"],
    ['\t=1', "'\t=1"],
    ["'=1", "''=1"],
    ['-12.5', '-12.5'],
    ['+8', '+8'],
    ['-12件', "'-12件"],
    ['12-', '12-'],
    ['-1.2.3', "'-1.2.3"],
    ['-.5', "'-.5"],
    ['-1.', "'-1."],
    ['1=1', '1=1'],
    ["it's =", "it's ="],
    ["'tis", "'tis"],
    ['办结率100%', '办结率100%'],
    ['', ''],
  ])('%j becomes %j', (cell, guarded) => {
    expect(guard(cell)).toBe(guarded)
    expect(unguard(guarded)).toBe(cell)
  })

  it('leaves no formula and gives back every cell', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@＝]?.{0,5}$/))
    fc.assert(
      fc.property(cell, (text) => {
        const guarded = guard(text)
        expect(unguard(guarded)).toBe(text)
        expect(/^[=@\t\r＝＠＋－]/.test(guarded)).toBe(false)
      }),
    )
  })
})
