import { describe, expect, it } from 'vitest'
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

describe('a container with a telling name', () => {
  const first = `<p>现将有关情况报告如下：</p><p>一、主要举措</p><p>${prose(6)}甲。</p>`
  const second = `<p>二、存在的不足</p><p>${prose(2)}乙。</p><p>三、下一步安排</p><p>${prose(6)}丙。</p>`
  const marks = (body: string) => {
    const { article } = pageOf(
      `<body><div class="main"><h1>青砚区2024年法治政府建设情况报告</h1>${body}</div></body>`,
    )
    return ['甲。', '乙。', '丙。', '丁。'].filter((mark) => article.text.includes(mark)).join('')
  }

  it.each<[string, string, string]>([
    [
      'the second half',
      `<div>${first}</div><div class="TRS_Editor">${second}</div>`,
      '甲。乙。丙。',
    ],
    ['the first half', `<div id="zoom">${first}</div><div>${second}</div>`, '甲。乙。丙。'],
    [
      'half of it, in a cell',
      `<table><tr><td>${first}</td></tr><tr><td class="TRS_Editor">${second}</td></tr></table>`,
      '甲。乙。丙。',
    ],
    [
      'half of it, in boxes of its own',
      `<div><div>${first}</div></div><div><div id="UCAP-CONTENT">${second}</div></div>`,
      '甲。乙。丙。',
    ],
  ])('is not all of a text: %s', (_, body, expected) => {
    expect(marks(body)).toBe(expected)
  })

  it.each<[string, string]>([
    ['counts anew', `<div><p>一、工作要求</p><p>${prose(2)}丁。</p></div>`],
    ['counts on in links', `<div><a href="/">四、工作要求</a><p>${prose(2)}丁。</p></div>`],
    ['counts further on', `<div><p>六、工作要求</p><p>${prose(2)}丁。</p></div>`],
    ['does not count', `<div><p>${prose(2)}丁。</p></div>`],
  ])('is all of it where what stands beside it %s', (_, beside) => {
    expect(marks(`<div class="TRS_Editor">${first}${second}</div>${beside}`)).toBe('甲。乙。丙。')
  })
})
