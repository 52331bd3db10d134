import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joined, separated } from './joined.ts'

describe('joined', () => {
  it.each([
    [['数据存疑', '亮点'], '数据存疑|亮点'],
    [['a|b', 'c\\'], 'a\\|b|c\\\\'],
    [[], ''],
  ])('%j becomes %j', (texts, cell) => {
    expect(joined(texts, '|')).toBe(cell)
  })

  it.each([
    ['甲\\乙', ['甲\\乙']],
    ['甲\\', ['甲\\']],
    ['甲|', ['甲', '']],
    ['\\|甲', ['|甲']],
    ['', []],
  ])('a cell that a person wrote: %j holds %j', (cell, texts) => {
    expect(separated(cell, '|')).toEqual(texts)
  })

  it.each(['|', ' > '] as const)('gives back every text, whatever it holds (%s)', (separator) => {
    const text = fc.string({ unit: fc.constantFrom('|', '>', '\\', ' ', '甲'), minLength: 1 })
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(separated(joined(texts, separator), separator)).toEqual(texts)
      }),
    )
  })
})
