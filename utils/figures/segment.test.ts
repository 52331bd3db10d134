import { expect, it } from 'vitest'
import { figuresIn } from './testing.ts'

const text = '受理案件1,234件,办结1,200件;其中:调解300件。\n满意率98%!较上年提高2.3个百分点'

it.each([
  ['1,234件', '受理案件1,234件,', '受理案件1,234件,办结1,200件;其中:调解300件。'],
  ['1,200件', '办结1,200件;', '受理案件1,234件,办结1,200件;其中:调解300件。'],
  ['300件', '调解300件。', '受理案件1,234件,办结1,200件;其中:调解300件。'],
  ['98%', '满意率98%!', '满意率98%!'],
  ['2.3个百分点', '较上年提高2.3个百分点', '较上年提高2.3个百分点'],
])('%s stands in the clause %s', (words, clause, sentence) => {
  const figure = figuresIn(text).find((one) => one.text === words)
  expect(text.slice(figure?.clause.start, figure?.clause.end)).toBe(clause)
  expect(text.slice(figure?.sentence.start, figure?.sentence.end)).toBe(sentence)
})

it('tells the block a figure stands in', () => {
  expect(figuresIn(text).map((figure) => figure.block)).toEqual([0, 0, 0, 1, 1])
})
