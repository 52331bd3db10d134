import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstMatch, matchesAny, patternProblem, plain } from './pattern.ts'
import { wayCount } from './pattern-cost.ts'

describe('patternProblem', () => {
  it.each([
    '存在的?(?:问题|不足)',
    '^(?:(?!下一?步|今后).)*(?:举措|成效)',
    '存在.*问题.*原因',
    '现将.{0,60}法治政府.{0,40}如下',
    '^(?:着力|切实|扎实)*(?:解决|破解)',
    '[\\]一二三]+、',
    '\\d{4}年',
    '^$',
  ])('accepts %s', (source) => {
    expect(patternProblem(source)).toBeNull()
  })

  it.each([
    ['a bracket left open', '存在(的问题', /正则/],
    ['a look-behind', '(?<=的)问题', /后行断言/],
    ['a back-reference', '(问题)\\1', /反向引用/],
    ['a repetition within a repetition', '(?:问题+)+$', /匹配方式过多/],
    ['the same, hidden by groups', '((?:(?:a{1,3})b?){2,})*x', /匹配方式过多/],
    ['alternatives that begin alike', '(?:问题|问)*x', /匹配方式过多/],
    ['alternatives of anything', '(?:.|\\s)*x', /匹配方式过多/],
    ['three open ends', '.*问.*题.*因', /匹配方式过多/],
    ['many wide ranges', '.{0,90}a.{0,90}b.{0,90}c', /匹配方式过多/],
  ])('refuses %s', (_, source, problem) => {
    expect(patternProblem(source)?.zh).toMatch(problem)
  })
})

describe('wayCount', () => {
  it.each([
    ['abc', 1],
    ['ab?c', 2],
    ['a{2,5}', 4],
    ['a*', 300],
    ['.*a.{0,9}', 3000],
    ['(?:(?!a|b.{0,4}c).)*', 1500],
    ['(?:a|b{0,3})c', 4],
    ['[)(]x', 1],
    ['\\(a?', 2],
  ])('%s has %i', (source, ways) => {
    expect(wayCount(source)).toBe(ways)
  })

  it('answers for whatever compiles', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab.*+?()[\]{}|\\^$,1-3!:=]{0,20}$/), (source) => {
        if (patternProblem(source) === null) expect(wayCount(source)).toBeLessThanOrEqual(100_000)
      }),
    )
  })
})

describe('matching', () => {
  it('is on folded text without white space', () => {
    expect(plain(' 存在的　问 题 ( 一 ) ')).toBe('存在的问题(一)')
    expect(plain('（２０２４年）')).toBe('(2024年)')
  })

  it('tells the words that matched', () => {
    expect(firstMatch(['甲', '问题.?'], '存在的问题及原因')).toBe('问题及')
    expect(firstMatch(['甲'], '存在的问题')).toBeNull()
  })

  it('never looks beyond the first 300 characters', () => {
    expect(matchesAny(['问题'], `${'长'.repeat(300)}问题`)).toBe(false)
  })
})
