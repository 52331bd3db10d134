import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Article } from './article.ts'
import { sentencesIn } from './sentences.ts'
import { articleOf } from './testing.ts'

const wordsOf = (article: Article, start = 0, end = article.text.length) =>
  sentencesIn(article, { start, end }).map((span) => article.text.slice(span.start, span.end))

it.each([
  [['甲。乙;丙'], ['甲。', '乙;', '丙']],
  [
    ['甲。', '', '乙'],
    ['甲。', '乙'],
  ],
  [['问？答！'], ['问？', '答！']],
  [
    ['全年开展联合检查39次.立案查处88件.', '一.规范执法.', '占比87.5%.合格率3.5个点.见gov.cn网站'],
    [
      '全年开展联合检查39次.',
      '立案查处88件.',
      '一.规范执法.',
      '占比87.5%.',
      '合格率3.5个点.',
      '见gov.cn网站',
    ],
  ],
  [[], []],
])('%j has %j', (lines, sentences) => {
  expect(wordsOf(articleOf(lines))).toEqual(sentences)
})

it('stays within its stretch', () => {
  expect(wordsOf(articleOf(['甲乙。丙丁。']), 1, 5)).toEqual(['乙。', '丙丁'])
})

it('leaves table cells to the tables', () => {
  const article = articleOf(['甲。'])
  const cell = {
    table: 0,
    row: 0,
    column: 0,
    head: false,
    rowHead: '',
    columnHead: '',
    caption: '',
  }
  article.blocks[0] = { ...article.blocks[0]!, cell }
  expect(wordsOf(article)).toEqual([])
})

it('cuts endless lines and loses no word', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (size) => {
      const found = wordsOf(articleOf(['长'.repeat(size)]))
      expect(found.join('')).toHaveLength(size)
      expect(found.every(({ length }) => length <= 280)).toBe(true)
    }),
  )
})
