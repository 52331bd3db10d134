import { describe, expect, it } from 'vitest'
import { blankPatterns } from './settle-lines.ts'
import { blank, blankUnits, keepsSpace } from './white-space.ts'

const units = Array.from(blankUnits, (_, code) => String.fromCharCode(code))

describe('blanks', () => {
  it('are the same by unit and by pattern', () => {
    const differ = units.filter((unit, code) => blank.test(unit) !== (blankUnits[code] === 1))
    expect(differ).toEqual([])
  })

  it('are all found by the patterns for many texts, with nothing else but ÿ', () => {
    const found = units.filter((unit) =>
      blankPatterns.some((pattern) => {
        pattern.lastIndex = 0
        return pattern.test(unit)
      }),
    )
    expect(found).toEqual(units.filter((unit) => blank.test(unit) || unit === 'ÿ'))
  })
})

it.each<[string, string, boolean]>([
  ['1', '2023', true],
  ['Ａ', 'B', true],
  ['１', '２０２３', true],
  ['表', '１', false],
  ['２０２３', '年', false],
  ['，', '2', false],
  ['政', '府', false],
])('between %s and %s a space stays: %s', (before, after, kept) => {
  expect(keepsSpace(before.charCodeAt(before.length - 1), after.charCodeAt(0))).toBe(kept)
})
