import { expect, it } from 'vitest'
import { mapFaults, pageOf, prose } from './testing.ts'

const first = `<p>一、主要举措和成效</p><p>${prose(3)}甲。</p><p>二、存在的不足</p><p>${prose(3)}乙。</p>`
const second = `<p>三、下一步安排</p><p>${prose(4)}丙。</p>`
const third = `<p>四、其他事项</p><p>${prose(4)}丁。</p>`
const signature = '<p>青砚区人民政府</p><p>2025年3月10日</p>'
const hide = 'style="display:none"'

/** The last words of the paragraphs of an article. */
function endsOf(body: string): string {
  const page = pageOf(
    `<h1>青砚区2024年法治政府建设情况报告</h1><div class="TRS_Editor">${body}</div>`,
  )
  expect(mapFaults(page)).toEqual([])
  return page.article.text
    .split('\n')
    .map((line) => (/。$/.test(line) ? line.at(-2)! : line.slice(0, 2)))
    .filter((words) => /^[甲乙丙丁戊]$|^一、|^2025$|^20/.test(words))
    .join('')
}

it.each<[string, string, string]>([
  [
    'the rest behind 展开全文',
    `<div>${first}</div><a>展开全文</a><div ${hide}>${second}</div>`,
    '一、甲乙丙',
  ],
  [
    'hidden by the attribute',
    `<div>${first}</div><section hidden>${second}</section>`,
    '一、甲乙丙',
  ],
  [
    'pages a script shows one at a time',
    `<div>${first}</div><div ${hide}>${second}</div><div ${hide}>${third}${signature}</div>`,
    '一、甲乙丙丁20',
  ],
  [
    'the second of three pages shown',
    `<div ${hide}>${first}</div><div>${second}</div><div ${hide}>${third}</div>`,
    '一、甲乙丙丁',
  ],
  [
    'the last of three pages shown',
    `<div ${hide}>${first}</div><div ${hide}>${second}</div><div>${third}</div>`,
    '一、甲乙丙丁',
  ],
  [
    'a rest without a chapter, which ends with the signature',
    `<div>${first}</div><div ${hide}><p>${prose(4)}戊。</p>${signature}</div>`,
    '一、甲乙戊20',
  ],
  [
    'a rest within a folded part that is closed once more',
    `<div>${first}</div><div ${hide}>${second}<div ${hide}><p>${prose(4)}戊。</p></div></div>`,
    '一、甲乙丙',
  ],
])('reads %s', (_, body, expected) => {
  expect(endsOf(body)).toBe(expected)
})

it.each<[string, string]>([
  ['a copy for telephones', `<div>${first}</div><div ${hide}>${first}</div>`],
  [
    'an interpretation in another tab',
    `<div>${first}${signature}</div><div ${hide}><p>${prose(4)}戊。</p></div>`,
  ],
  [
    'another report in another tab',
    `<div>${first}</div><div ${hide}><p>一、重点</p><p>${prose(4)}戊。</p>${signature}</div>`,
  ],
  [
    'a document with a title of its own',
    `<div>${first}</div><div ${hide}><p>青砚区2023年法治政府建设情况报告</p><p>${prose(4)}戊。</p>${signature}</div>`,
  ],
  ['a chapter that does not follow', `<div>${first}</div><div ${hide}>${third}</div>`],
  ['a tool', `<div>${first}</div><div class="share" ${hide}>${second}</div>`],
  ['a hint', `<div>${first}</div><div ${hide}><p>三、提示</p><p>请登录，再看，谢谢。</p></div>`],
])('leaves out %s', (_, body) => {
  expect(endsOf(body).replace(/20$/, '')).toBe('一、甲乙')
})
