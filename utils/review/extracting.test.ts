import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractFigures } from '../figures/extract-figures.ts'
import { finished } from '../report/steps.ts'
import { articleOf } from '../report/testing.ts'
import { extracting } from './extracting.ts'

const sentence = '全年受理行政复议案件73件，审结70件，占95.9%，同比增长一成。'

describe('extracting', () => {
  it('finds what extractFigures finds, in the same blocks', () => {
    const words = [
      '73件',
      '占95.9%',
      '同比增长一成',
      '《2024年要点》',
      '第3名',
      '。',
      '，',
      '其余',
      '',
    ]
    const paragraph = fc.array(fc.constantFrom(...words), { maxLength: 60 })
    const article = fc
      .array(paragraph, { maxLength: 60 })
      .map((all) => articleOf(all.map((p) => p.join(''))))
    fc.assert(
      fc.property(article, (one) => {
        expect(finished(extracting(one))).toEqual(extractFigures(one))
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['sentences', sentence.repeat(2000)],
    ['clauses', sentence.replaceAll('。', '，').repeat(2000)],
  ])('reads a paragraph of many %s in steps, with the same figures', (_, text) => {
    const article = articleOf(['前言', text, '第二段9件'])
    let steps = 0
    const work = extracting(article)
    let step = work.next()
    for (; !step.done; step = work.next()) steps++
    expect(steps).toBeGreaterThan(text.length / 4000)
    const spans = (figures: { start: number; text: string; block: number }[]) =>
      figures.map(({ start, text: words, block }) => [start, words, block])
    expect(spans(step.value.figures)).toEqual(spans(extractFigures(article).figures))
  })

  it('gets through a paragraph that ends nowhere', () => {
    const text = '9'.repeat(100_000)
    expect(finished(extracting(articleOf([text]))).figures.length).toBeLessThan(100)
  })
})
