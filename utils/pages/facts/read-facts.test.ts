import { describe, expect, it } from 'vitest'
import type { PageFacts } from '../../report/page.ts'
import { pageOf, plainPage, prose } from '../testing.ts'

const title = '青砚区2024年度法治政府建设情况报告'
const body = `<div id="zoom"><p>${prose(4)}</p></div>`

function factsOf({
  head = '',
  top = '',
  title: headline = `<h1>${title}</h1>`,
  byline = '',
  end = '',
}): PageFacts {
  return pageOf(
    `<html><head>${head}</head><body>${top}${headline}${byline}${body}${end}</body></html>`,
  ).facts
}

describe('bylines', () => {
  it.each<[byline: string, publishedOn: string | null, source: string | null]>([
    ['<p>发布时间：2025-03-12 15:10　来源：区司法局　浏览次数：12</p>', '2025-03-12', '区司法局'],
    ['<p>发布日期:2025年3月2日 来源:区司法局 字体:【大 中 小】</p>', '2025-03-02', '区司法局'],
    ['<p>2025-03-12 15:10 来源：区司法局</p>', '2025-03-12', '区司法局'],
    ['<p>[ 2025-03-12 ] 来源：区司法局</p>', '2025-03-12', '区司法局'],
    ['<p>时间：2025/3/12 作者：张三 来源：区司法局 【打印】【关闭】</p>', '2025-03-12', '区司法局'],
    ['<p>日期：2025.03.12 点击：88</p>', '2025-03-12', null],
    ['<p>信息来源：区政府办公室 发布时间：2025-03-12 阅读：33次</p>', '2025-03-12', '区政府办公室'],
    ['<p>文章来源：区委依法治区办　录入时间：2025-03-12</p>', '2025-03-12', '区委依法治区办'],
    [
      '<ul><li>来源：区司法局</li><li>发布时间：2025-03-12</li><li>打印</li></ul>',
      '2025-03-12',
      '区司法局',
    ],
    [
      '<div><span>发布时间：</span><span>2025-03-12</span><span>来源：</span><span>区司法局</span><span>浏览量：</span><em>9</em></div>',
      '2025-03-12',
      '区司法局',
    ],
    ['<div><i>来源：区司法局</i><i>点击：12</i></div>', null, '区司法局'],
    [
      '<div><b>2025-03-12</b><b>来源：区司法局</b><b>作者：李四</b></div>',
      '2025-03-12',
      '区司法局',
    ],
    ['<p>（发布时间：2025-03-12　阅读 58 次）</p>', '2025-03-12', null],
    ['<p>更新时间：2025-03-12 09:00:00 | 来源：区司法局 | 作者：</p>', '2025-03-12', '区司法局'],
    ['<p>發布時間：2025-03-12 來源：區司法局 字號：大 中 小</p>', '2025-03-12', '區司法局'],
    ['<p>发布时间：２０２５－０３－１２</p>', '2025-03-12', null],
    ['<p>发布时间：20250312</p>', '2025-03-12', null],
    ['<p>发布时间：</p>', null, null],
    ['<p>发布时间：2025-13-40</p>', null, null],
    ['<p>今天是2025年11月21日 星期五</p>', null, null],
    ['<p>当前时间：2025-11-21 10:00</p>', null, null],
    ['<p>打印时间：2025-11-21</p>', null, null],
    ['<p>2025年11月21日 星期五 农历十月初二</p>', null, null],
  ])('%s', (byline, publishedOn, source) => {
    expect(factsOf({ byline })).toMatchObject({ title, publishedOn, source })
  })

  it('do not take a date of the chrome', () => {
    const top = '<div>2025年11月21日 星期五</div><div>今天是：2025-11-20</div>'
    expect(factsOf({ top }).publishedOn).toBeNull()
  })

  it('nearest above the text count, not those of lists', () => {
    const top = '<ul><li>青砚区通知 发布时间：2020-01-01 来源：县政府</li></ul>'
    const byline = '<p>发布时间：2025-03-12 来源：区司法局</p>'
    expect(factsOf({ top, byline })).toMatchObject({
      publishedOn: '2025-03-12',
      source: '区司法局',
    })
  })

  it('may stand behind the text', () => {
    const end = '<p>来源：区司法局</p><p>责任编辑：王五</p>'
    expect(factsOf({ end })).toMatchObject({ source: '区司法局' })
  })
})

describe('META tags', () => {
  it('in any case and order', () => {
    const head = `<META CONTENT="2025-03-12 08:00" NAME="PUBDATE"><meta content="区司法局" name="contentsource">
      <meta name="SiteName" content=" 青砚区人民政府 "><meta name="ColumnName" content="年度报告"><meta name="PubDate" content="">`
    expect(factsOf({ head })).toMatchObject({
      publishedOn: '2025-03-12',
      source: '区司法局',
      site: '青砚区人民政府',
      column: '年度报告',
    })
  })

  it('yield to what is printed by the text for the source, not for the date', () => {
    const head =
      '<meta name="PubDate" content="2025-03-12"><meta name="ContentSource" content="网站">'
    const byline = '<p>发布时间：2025-03-13 来源：区司法局</p>'
    expect(factsOf({ head, byline })).toMatchObject({
      publishedOn: '2025-03-12',
      source: '区司法局',
    })
  })

  it('that are empty say nothing', () => {
    const head = '<meta name="PubDate" content=""><meta name="ArticleTitle" content="  ">'
    expect(factsOf({ head })).toMatchObject({ publishedOn: null, titleFrom: 'headline' })
  })
})

const rows = [
  ['索 引 号：', 'QY001/2025-00012'],
  ['主题分类：', '法治政府建设'],
  ['发布机构：', '青砚区人民政府'],
  ['成文日期：', '2025-03-10'],
  ['名　　称：', title],
  ['文　　号：', ''],
  ['发布日期：', '2025-03-12'],
  ['有 效 性：', ''],
]
const blocks: Record<string, string> = {
  'table rows': `<table>${rows.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).join('')}</table>`,
  'pairs in table rows': `<table><tr>${rows.map(([a, b], at) => `${at % 2 === 0 && at ? '</tr><tr>' : ''}<th>${a}</th><td>${b}</td>`).join('')}</tr></table>`,
  dl: `<dl>${rows.map(([a, b]) => `<dt>${a}</dt><dd>${b}</dd>`).join('')}</dl>`,
  'li > div': `<ul>${rows.map(([a, b]) => `<li><div>${a}</div><div>${b}</div></li>`).join('')}</ul>`,
  'li > span': `<ul>${rows.map(([a, b]) => `<li><span>${a}</span><span>${b}</span></li>`).join('')}</ul>`,
  'labels without colons': `<table>${rows.map(([a, b]) => `<tr><td><b>${a!.replace('：', '')}</b></td><td>${b}</td></tr>`).join('')}</table>`,
  'labels in brackets': `<ul>${rows.map(([a, b]) => `<li>【${a!.replace('：', '')}】${b ? '：' : ':'}${b}</li>`).join('')}</ul>`,
  twice: `<dl>${rows.map(([a, b]) => `<dt>${a}</dt><dd>${b}</dd>`).join('')}</dl>`.repeat(2),
}

describe('header blocks', () => {
  it.each(Object.entries(blocks))('%s', (_, byline) => {
    const facts = factsOf({ byline, title: '' })
    expect(facts).toMatchObject({
      title,
      titleFrom: 'field',
      publisher: '青砚区人民政府',
      signedOn: '2025-03-10',
      publishedOn: '2025-03-12',
    })
    expect(facts.fields).toMatchObject({ 索引号: 'QY001/2025-00012', 主题分类: '法治政府建设' })
    expect(Object.keys(facts.fields)).not.toContain('文号')
    expect(Object.keys(facts.fields)).not.toContain('有效性')
  })

  it('inside the container are no part of the text', () => {
    const html = `<div class="xxgk_content">${blocks['table rows']}<p>${prose(3)}</p></div>`
    const page = pageOf(`<body>${html}</body>`)
    expect(page.article.text.startsWith('全区各部门')).toBe(true)
    expect(page.facts.signedOn).toBe('2025-03-10')
  })
})

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
    ['centred paragraph', { title: `<p align="center"><b>${title}</b></p>` }, title, 'headline'],
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

  it('are none where a plain text has none', () => {
    expect(plainPage(`${prose(3)}\n一、工作情况\n${prose(2)}`).facts.title).toBeNull()
  })
})

describe('breadcrumbs and columns', () => {
  it.each<[string, string[]]>([
    [
      '<div>当前位置：<a href="/">首页</a> &gt; <a>政务公开</a> &gt; <a>年度报告</a></div>',
      ['政务公开', '年度报告'],
    ],
    ['<div>您现在的位置： 首页 → 政务公开 → 正文</div>', ['政务公开']],
    ['<div>首页>>政务公开>>法治政府</div>', ['政务公开', '法治政府']],
    ['<div>首页 / 政务公开 / 法治政府</div>', ['政务公开', '法治政府']],
    [
      '<ul class="breadcrumb"><li><a>首页</a></li><li><a>政务公开</a></li><li>年度报告</li></ul>',
      ['政务公开', '年度报告'],
    ],
    ['<div>您的位置：<a>网站首页</a>》<a>政务公开</a></div>', ['政务公开']],
    ['<div>當前位置：首頁 &gt; 政務公開</div>', ['政務公開']],
    ['<p>首页 | 政务公开 | 办事服务 | 互动交流</p>', []],
  ])('%s', (top, trail) => {
    expect(factsOf({ top }).breadcrumbs).toEqual(trail)
  })
})

describe('attachments', () => {
  const links = (end: string) => factsOf({ end }).attachments

  it.each<[string, { title: string; url: string }[]]>([
    [
      '<p>附件：<a href="/f/1.pdf">情况报告.pdf</a></p>',
      [{ title: '情况报告.pdf', url: 'https://www.qingyan.gov.cn/f/1.pdf' }],
    ],
    [
      '<p><a href="./P02025.docx?v=1">报告</a></p>',
      [{ title: '报告', url: 'https://www.qingyan.gov.cn/a/P02025.docx?v=1' }],
    ],
    [
      '<p><a href="/download?id=3">统计表.xls</a></p>',
      [{ title: '统计表.xls', url: 'https://www.qingyan.gov.cn/download?id=3' }],
    ],
    [
      '<iframe src="/pdfjs/web/viewer.html?file=%2Ff%2F2.pdf"></iframe>',
      [{ title: '2.pdf', url: 'https://www.qingyan.gov.cn/f/2.pdf' }],
    ],
    ['<embed src="/f/3.ofd">', [{ title: '3.ofd', url: 'https://www.qingyan.gov.cn/f/3.ofd' }]],
    [
      '<p><a href="/f/1.pdf">甲</a><a href="/f/1.pdf">乙</a></p>',
      [{ title: '甲', url: 'https://www.qingyan.gov.cn/f/1.pdf' }],
    ],
    ['<p><a href="/list.html">更多</a><a href="javascript:down(\'1.pdf\')">x</a></p>', []],
    ['<footer><a href="/app.zip">客户端下载</a></footer>', []],
    ['<div class="related"><a href="/other.pdf">其他报告.pdf</a></div>', []],
    ['<p><a href="http://[bad/1.pdf">坏</a></p>', [{ title: '坏', url: 'http://[bad/1.pdf' }]],
  ])('%s', (end, expected) => {
    expect(links(end)).toEqual(expected)
  })
})

describe('the next page', () => {
  it.each<[string, string | null]>([
    [
      '<script>createPageHTML(3, 0, "1", "html");</script>',
      'https://www.qingyan.gov.cn/a/1_1.html',
    ],
    ['<script>createPageHTML(3, 2, "1_2", "html");</script>', null],
    ['<script>createPageHTML(1, 0, "1", "html");</script>', null],
    ['<div><a href="1_2.html">下一页</a></div>', 'https://www.qingyan.gov.cn/a/1_2.html'],
    ['<div><a href="1_2.html">下一页 &gt;</a></div>', 'https://www.qingyan.gov.cn/a/1_2.html'],
    ['<div><a href="2.html">下一篇</a><a href="3.html">下一条</a></div>', null],
    ['<div><a href="#">下一页</a><a href="javascript:next()">下一页</a></div>', null],
    ['<div><a href="/a/1.html">下一页</a></div>', null],
  ])('%s', (end, url) => {
    expect(factsOf({ end }).nextPage).toBe(url)
  })
})
