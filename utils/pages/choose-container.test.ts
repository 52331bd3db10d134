import { expect, it } from 'vitest'
import { pageOf, prose } from './testing.ts'

it('finds both halves of a text in editors without names, however many boxes stand around each', () => {
  const wrapped = (body: string) => `<div><div><div><div>${body}</div></div></div></div>`
  const first = `<p>一、主要举措</p><p>${prose(2)}甲。</p>`
  const second = `<p>二、存在的不足</p><p>${prose(6)}乙。</p><p>三、下一步安排</p><p>${prose(4)}丙。</p>`
  const { article } = pageOf(
    `<h1>青砚区2024年法治政府建设情况报告</h1><p>发布时间：2025-03-12</p>${wrapped(first)}${wrapped(second)}`,
  )
  expect(article.text.split('\n').map((line) => line.slice(0, 2))).toEqual([
    '一、',
    '全区',
    '二、',
    '全区',
    '三、',
    '全区',
  ])
})
