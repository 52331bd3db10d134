import { expect, it } from 'vitest'
import { readPage } from './read-page.ts'
import { documentOf } from './testing.ts'

const text = '全年开展执法检查120次，办理行政处罚案件36件，组织培训8场。'.repeat(4)
const paragraph = `<p>${text}</p>`
const picture = (alt: string) => `<p><img src="a.png" alt="${alt}"></p>`

/** Each heading as "level number label > the words that stand for it", and how long its body is. */
function headings(body: string): string[] {
  const { outline, article } = readPage(documentOf(`<div id="zoom">${body}</div>`), null)
  return outline.map(
    ({ level, number, label, start, end, body: { start: from, end: to } }) =>
      `${level} ${number}${label} > ${article.text.slice(start, end).slice(0, 6)} ${to - from}`,
  )
}

it('takes chapters that stand as pictures, with the words below in their place', () => {
  const body = [picture('一、主要成效'), paragraph, picture('二、存在的不足'), paragraph].join('')
  expect(headings(body)).toEqual([
    `1 一、主要成效 > 全年开展执法 ${text.length}`,
    `1 二、存在的不足 > 全年开展执法 ${text.length}`,
  ])
})

it('takes them between line breaks', () => {
  const image = (alt: string) => `<br><img src="a.png" alt="${alt}"> <br>`
  const body = [image('一、主要成效'), text, image('二、存在的不足'), text].join('')
  expect(headings(body).map((one) => one.slice(0, 8))).toEqual(['1 一、主要成效', '1 二、存在的不'])
})

it('puts sections under them, and chapters in words beside them', () => {
  const section = '<p>（一）强化培训</p>'
  const under = [picture('一、主要成效'), section, paragraph, picture('二、不足'), paragraph]
  expect(headings(under.join('')).map((one) => one.slice(0, 8))).toEqual([
    '1 一、主要成效',
    '2 （一）强化培',
    '1 二、不足 >',
  ])
  const beside = [picture('一、主要成效'), paragraph, '<p>二、存在的不足</p>', paragraph]
  expect(headings(beside.join('')).map((one) => one.slice(0, 6))).toEqual([
    '1 一、主要',
    '1 二、存在',
  ])
})

it.each([
  ['a photograph', picture('局长到社区调研法治建设')],
  ['a picture in a line', `<p>见<img src="a.png" alt="一、主要成效">图</p>`],
  ['a picture without words', picture('')],
  ['a long description', picture(`一、${'法治政府建设'.repeat(8)}`)],
])('takes no heading from %s', (_, lone) => {
  expect(headings(lone + paragraph + paragraph)).toEqual([])
})
