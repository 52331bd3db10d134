import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { extractFigures } from './extract-figures.ts'
import { chineseValue } from './numerals/chinese.ts'
import { articleOf, figuresIn, inChinese } from './testing.ts'

const whole = fc.integer({ min: 11, max: 999_999_999 })

function exactOf(text: string): string | null | undefined {
  return figuresIn(text)[0]?.exact
}

const fullWidth = (text: string) =>
  text.replace(/[0-9.,]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
const thousands = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

describe('a number written in any way reads as itself', () => {
  it.each<[string, (n: number) => string]>([
    ['digits', String],
    ['full-width digits', (n) => fullWidth(String(n))],
    ['thousands', thousands],
    ['full-width thousands', (n) => fullWidth(thousands(n))],
    ['Chinese', inChinese],
  ])('%s', (_, render) => {
    fc.assert(
      fc.property(whole, (n) => {
        expect(exactOf(`全年共受理案件${render(n)}件。`)).toBe(String(n))
      }),
      { numRuns: 500 },
    )
  })

  it('with 万 and 亿 after a decimal', () => {
    const scale = fc.constantFrom<[string, bigint]>(['万', 10_000n], ['亿', 100_000_000n])
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 0, max: 4 }),
        scale,
        (digits, places, [word, factor]) => {
          const written = (digits / 10 ** places).toFixed(places)
          const exact = new Fraction(BigInt(digits) * factor, 10n ** BigInt(places))
          expect(exactOf(`投入资金${written}${word}元。`)).toBe(exact.toFraction())
        },
      ),
    )
  })

  it('percentages in words', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 100 }),
        fc.option(fc.integer({ min: 1, max: 9 })),
        (n, tenth) => {
          const words = `百分之${inChinese(n)}${tenth ? `点${inChinese(tenth)}` : ''}`
          expect(exactOf(`办结率达${words}。`)).toBe(
            new Fraction(tenth ? `${n}.${tenth}` : n).toFraction(),
          )
        },
      ),
    )
  })

  it('chineseValue undoes inChinese', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => {
        expect(chineseValue(inChinese(n))).toBe(n)
      }),
    )
  })
})

/** Text that looks like a report's to the scanners. */
const pieces = fc.constantFrom(
  ...'0123456789一二两三十百千万亿余多近约超上数几第前年月日个件次人元分之成%‰.,:;、。“”《》()[]〔〕+-—至倍翻番全市首位 \n１％，Aa'.split(
    '',
  ),
)
const noise = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

it('figures lie in the text, in order, apart, and say what stands there', () => {
  fc.assert(
    fc.property(noise, (text) => {
      const { figures, unclassified } = extractFigures(articleOf(text))
      let end = 0
      for (const figure of figures) {
        expect(figure.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(figure.start, figure.end)).toBe(figure.text)
        expect(figure.text.length).toBeGreaterThan(0)
        expect(figure.clause.start <= figure.start && figure.end <= figure.sentence.end).toBe(true)
        end = figure.end
      }
      for (const span of unclassified) {
        expect(/\d|[０-９]/.test(text.slice(span.start, span.end))).toBe(true)
        expect(figures.some((one) => one.start < span.end && span.start < one.end)).toBe(false)
      }
    }),
    { numRuns: 2000 },
  )
})

it('intervals hold the value as written, unless a bound leaves it out', () => {
  fc.assert(
    fc.property(noise, (text) => {
      for (const { exact, rounded, stretchless } of figuresIn(text).map((figure) => ({
        ...figure,
        stretchless: figure.exactness === 'exact',
      }))) {
        if (!exact || !rounded || !stretchless) continue
        expect(new Fraction(rounded.low ?? exact).compare(exact)).toBeLessThanOrEqual(0)
        expect(new Fraction(rounded.high ?? exact).compare(exact)).toBeGreaterThanOrEqual(0)
      }
    }),
    { numRuns: 500 },
  )
})

it.each([
  '1',
  '１',
  '一',
  '十',
  '余',
  '百分之',
  '第',
  '上',
  '几',
  '几十',
  '1,',
  '1,111',
  '1.',
  '1 ',
  '(',
  '〔',
  '《',
  '“',
  '"',
  '+1',
  '1+',
  '1-',
  '1—',
  '1、',
  '1年',
  '年',
  '个',
  '前',
  '全市',
  '第一',
  '近',
  '万',
  '1万',
  '3成',
  '翻',
  '2024',
  '2024年',
  '12月',
  'A1',
  '1A',
  '.',
  '1/2',
  '每',
  '连续',
  '一一',
  '1件',
  '一件',
  '0发生',
])('100,000 characters of %s are read', (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length))
  expect(() => extractFigures(articleOf(text))).not.toThrow()
})
