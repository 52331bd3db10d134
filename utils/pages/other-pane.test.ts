import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'
import { documentOf, mapFaults, prose } from './testing.ts'

/** A report of a year; with `chapters` it counts them, else it is only signed. */
function report(year: number, chapters = true): string {
  const [one, two] = chapters ? ['一、主要举措和成效', '二、存在的不足'] : ['', '']
  return `<p align="center">青砚区${year}年法治政府建设年度报告</p><p>${one}</p><p>${year}年甲。${prose(3)}</p>
<p>${two}</p><p>${prose(2)}${year}年乙。</p><p>青砚区人民政府</p><p>${year + 1}年1月10日</p>`
}

const untitled = (year: number) => report(year).replace(/<p align.*?<.p>/, '')
const pane = (name: string, words: string) => `<div class="${name}">${words}</div>`

/** The years of the paragraphs that are read, where a browser would show nothing within `.off`. */
function yearsRead(body: string, layout: 'laid out' | 'never laid out' | 'no browser'): string {
  const document = documentOf(`<h1>法治政府建设年度报告</h1><div class="main">${body}</div>`)
  const { Element } = document.defaultView!
  if (layout !== 'no browser') {
    Element.prototype.checkVisibility = function () {
      return layout === 'laid out' && !this.closest('.off')
    }
  }
  const page = readPage(document, null)
  expect(mapFaults(page)).toEqual([])
  return [...page.article.text.matchAll(/(20\d\d)年(甲|乙)/g)].map(([, y, w]) => y + w!).join(' ')
}

describe('of a report a year in panes, the one that is seen is read', () => {
  it.each([
    ['the last', pane('off', report(2022)) + pane('off', report(2023)) + pane('', report(2024))],
    ['one between', pane('off', report(2023)) + pane('', report(2024)) + pane('off', report(2022))],
    ['the first', pane('', report(2024)) + pane('off', report(2022))],
    [
      'without chapters',
      pane('off', report(2022, false)) + pane('', report(2024, false)) + pane('off', report(2020)),
    ],
    ['in wrappers', pane('off', pane('a', report(2022))) + pane('b', pane('a', report(2024)))],
    [
      'below one title for all',
      [2020, 2021, 2022].map((year) => pane('off', untitled(year))).join('') +
        pane('', untitled(2024)),
    ],
    [
      'the first, of such as have no titles',
      pane('', untitled(2024)) + pane('off', untitled(2023)) + pane('off', untitled(2022)),
    ],
    ['in an editor', pane('off TRS_Editor', report(2022)) + pane('x', report(2024))],
  ])('%s', (_, body) => {
    expect(yearsRead(body, 'laid out')).toBe('2024甲 2024乙')
  })
})

describe('where no browser lays the page out, the class tells the pane that is shown', () => {
  it.each([
    ['active', 'tab-pane', 'tab-pane active'],
    ['cur', 'con', 'con cur'],
    ['in', 'in-1 fade', 'fade in-1 in'],
  ])('%s', (_, others, one) => {
    const body = pane(others, report(2022)) + pane(one, report(2024)) + pane(others, report(2023))
    expect(yearsRead(body, 'no browser')).toBe('2024甲 2024乙')
    expect(yearsRead(body, 'never laid out')).toBe('2024甲 2024乙')
  })

  it('no class, no choice: the first document is read', () => {
    const body = pane('a', report(2022)) + pane('a', report(2024))
    expect(yearsRead(body, 'no browser')).toBe('2022甲 2022乙')
  })
})

describe('a text that is not seen is read all the same', () => {
  const chapter = (name: string, head: string, year: number) =>
    `<h4>${head}</h4><div class="${name}"><p>${year}年甲。${prose(4)}</p></div>`
  it.each([
    ['when it is all there is', pane('off', report(2024)), '2024甲 2024乙'],
    [
      'when what is seen is short beside it',
      pane('off', report(2024)) + pane('', `<p>青砚区法治政府建设年度报告</p><p>${prose(1)}</p>`),
      '2024甲 2024乙',
    ],
    [
      'when it goes on with what is seen',
      pane('', `<p>一、主要举措</p><p>2021年甲。${prose(4)}</p>`) +
        pane(
          'off',
          `<p>二、存在的不足</p><p>2022年甲。${prose(4)}</p><p>青砚区人民政府</p><p>2025年1月10日</p>`,
        ),
      '2021甲 2022甲',
    ],
    [
      'when it is a chapter of what is seen',
      chapter('off', '一、主要举措', 2021) +
        chapter('', '二、存在的不足', 2022) +
        chapter('off', '三、下一步安排', 2023),
      '2021甲 2022甲 2023甲',
    ],
  ])('%s', (_, body, expected) => {
    expect(yearsRead(body, 'laid out')).toBe(expected)
  })
})
