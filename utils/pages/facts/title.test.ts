import { describe, expect, it } from 'vitest'
import type { PageFacts } from '../../report/page.ts'
import { factsOf, plainPage, prose, reportTitle as title } from '../testing.ts'

describe('titles', () => {
  it.each<[string, Parameters<typeof factsOf>[0], string | null, PageFacts['titleFrom']]>([
    ['h1', {}, title, 'headline'],
    ['a div named title', { title: `<div class="title">${title}</div>` }, title, 'headline'],
    [
      'two lines',
      { title: '<h1>青砚区人民政府<br>2024年度法治政府建设情况报告</h1>' },
      '青砚区人民政府2024年度法治政府建设情况报告',
      'headline',
    ],
    [
      'a cell, of a report with its plan',
      {
        title:
          '<table><tr><td align="center">青砚县统计局2024年法治政府建设工作情况及2025年工作打算</td></tr></table>',
      },
      '青砚县统计局2024年法治政府建设工作情况及2025年工作打算',
      'headline',
    ],
    ['centred paragraph', { title: `<p align="center"><b>${title}</b></p>` }, title, 'headline'],
    [
      'the second h1, below one for screen readers with the site’s name',
      {
        head: '<title>青砚湾片区2024年度法治政府建设报告 Annual Report_青砚自贸区青砚湾片区</title><meta name="SiteName" content="青砚自贸区青砚湾片区">',
        top: '<h1>青砚自贸区青砚湾片区</h1>',
        title: '<h1>青砚湾片区2024年度法治政府建设报告 Annual Report</h1>',
      },
      '青砚湾片区2024年度法治政府建设报告Annual Report',
      'headline',
    ],
    [
      'META only',
      { title: '', head: `<meta name="ArticleTitle" content="${title}">` },
      title,
      'meta',
    ],
    [
      'META with the site before it',
      {
        title: '',
        head: `<meta name="SiteName" content="青砚区人民政府"><meta name="ArticleTitle" content="青砚区人民政府 ${title}">`,
      },
      title,
      'meta',
    ],
    [
      'META with the site and a dash',
      { title: '', head: `<meta name="ArticleTitle" content="青砚区人民政府-${title}">` },
      title,
      'meta',
    ],
    [
      'a header field that the tab confirms, above a row of a list',
      {
        title: '',
        head: '<title>2024年度报告公开情况</title>',
        top: `<table><tr><th>标题</th><td>2024年度报告公开情况</td></tr></table><p><b>${title}</b></p>`,
      },
      '2024年度报告公开情况',
      'field',
    ],
    ['tab', { title: '', head: `<title>${title}_青砚区人民政府门户网站</title>` }, title, 'tab'],
    [
      'tab with column',
      { title: '', head: `<title>${title}_法治政府_青砚区人民政府</title>` },
      title,
      'tab',
    ],
    [
      'tab with dashes',
      { title: '', head: `<title>青砚区人民政府 - ${title}</title>` },
      title,
      'tab',
    ],
    [
      'tab with years',
      { title: '', head: '<title>青砚区2021-2025年法治政府建设总结报告-青砚区司法局</title>' },
      '青砚区2021-2025年法治政府建设总结报告',
      'tab',
    ],
    [
      'tab with body, column and site',
      { title: '', head: '<title>区交通局_法定主动公开内容_青砚区人民政府</title>' },
      null,
      null,
    ],
    [
      'tab with a committee alone',
      { title: '', head: '<title>青砚市卫生健康委员会</title>' },
      null,
      null,
    ],
    ['tab with the site alone', { title: '', head: '<title>青砚区人民政府</title>' }, null, null],
    ['a logo is no title', { title: '', top: '<h1>青砚区人民政府</h1>' }, null, null],
    [
      'a column is no title',
      { title: `<h1>${title}</h1>`, top: '<h2>法治政府建设情况</h2>' },
      title,
      'headline',
    ],
    [
      'a linked headline elsewhere',
      { title: '', top: `<p><a href="/x">${title}</a></p>` },
      null,
      null,
    ],
  ])('%s', (_, parts, expected, from) => {
    const facts = factsOf(parts)
    expect([facts.title, facts.titleFrom]).toEqual([expected, from])
  })

  it('stand first in a plain text', () => {
    const { facts } = plainPage(
      `${title}\n发布时间：2025-03-12 来源：区司法局\n${prose(3)}\n一、举措\n${prose(2)}`,
    )
    expect(facts).toMatchObject({
      title,
      titleFrom: 'headline',
      publishedOn: '2025-03-12',
      source: '区司法局',
    })
  })

  it.each([
    '首页 工作动态 通知公告',
    '首页通知公告',
    '青砚区首页',
    '青砚区政务公开平台',
    '政府信息公开年报',
    '政府信息公开制度',
    '魅力青砚区',
    '返回主站',
    '青砚区',
    '工作动态',
  ])('stand in a plain text below %s', (menu) => {
    const page = plainPage(`${menu}\n${title}\n2025-03-12\n${prose(3)}\n一、举措\n${prose(2)}`)
    expect(page.facts.title).toBe(title)
  })

  it.each([
    ['青砚区人民政府', '2024年度法治政府建设情况报告'],
    ['石桥镇', '2024年法治政府建设工作总结'],
    ['中共石桥镇委员会', '石桥镇人民政府关于2024年法治政府建设情况的报告'],
    ['关于2024年度青砚区', '法治政府建设情况的报告'],
  ])('stand in two lines of a plain text: %s', (first, second) => {
    const page = plainPage(`${first}\n${second}\n${prose(3)}\n一、举措\n${prose(2)}`)
    expect(page.facts.title).toBe(first + second)
  })

  it('are none where a plain text has none', () => {
    expect(plainPage(`${prose(3)}\n一、工作情况\n${prose(2)}`).facts.title).toBeNull()
  })
})
