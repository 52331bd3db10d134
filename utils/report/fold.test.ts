import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { simplified } from './traditional.ts'

describe('fold', () => {
  it.each([
    ['２０２４年（一）：，％．；？！～', '2024年(一):,%.;?!~'],
    ['一、主要举措。“放管服”', '一、主要举措。“放管服”'],
    ['關於2024年度法治政府建設情況的報告', '关于2024年度法治政府建设情况的报告'],
    ['下一年度推進法治政府建設的主要安排', '下一年度推进法治政府建设的主要安排'],
    [
      '黨政主要負責人履行推進法治建設第一責任人職責',
      '党政主要负责人履行推进法治建设第一责任人职责',
    ],
    ['存在的問題和原因分析', '存在的问题和原因分析'],
    ['⻩⾏⾦⻓⻔', '黄行金长门'],
    ['a\u00a0b\u3000c\u2003d', 'a b c d'],
    ['显著成效、著作、乾县、覆盖、瞭望', '显著成效、著作、乾县、覆盖、瞭望'],
    ['﹙１﹚﹪｡', '(1)%。'],
  ])('folds %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('keeps the length of every text and is settled after one go', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
        for (const text of [a, b]) {
          expect(fold(text)).toHaveLength(text.length)
          expect(fold(fold(text))).toBe(fold(text))
        }
      }),
    )
  })

  it('folds no simplified character onto another', () => {
    const clash = [...simplified.values()].filter((character) => simplified.has(character))
    expect(clash).toEqual([])
  })
})
