import { expect, it } from 'vitest'
import { contentAt, withFigureCounts } from './figures-in.ts'
import { contentsOf } from './testing.ts'

const { article, contents } = contentsOf([
  '现将2024年度法治政府建设情况报告如下:',
  '一、主要举措和成效',
  '审查合同42件,组织培训6场次。',
  '(一)第一责任人职责履行情况',
  '局长履行推进法治建设第一责任人职责,主持会议4次。',
  '二、存在的问题',
  '执法力量还不足,持证人员只有9名。',
])
const at = (words: string) => {
  const start = article.text.indexOf(words)
  return contentAt(contents, { start, end: start + words.length })
}

it.each([
  ['42件', 'measures'],
  ['4次', 'leadership-duty'],
  ['9名', 'shortcomings'],
  ['二、存在的问题', 'shortcomings'],
  ['2024年度', null],
])('%s stands in %s', (words, content) => {
  expect(at(words)).toBe(content)
})

it('counts figures by content', () => {
  const counted = withFigureCounts(contents, [
    { content: 'measures' },
    { content: 'measures' },
    { content: null },
  ])
  expect(counted.map(({ id, figures }) => [id, figures])).toContainEqual(['measures', 2])
})
