import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'
import { documentOf, mapFaults, pageOf, plainPage, prose } from './testing.ts'

const text = (html: string) => pageOf(html).article.text
const a = `${prose(2)}甲。`
const b = `${prose(2)}乙。`
const side = '全市完成投资12.5亿元，同比增长3.6%，规模以上工业增加值增长5.2%，居全省前列。'

describe('the container', () => {
  it.each<[name: string, html: string, expected: string]>([
    [
      'without a name, among columns',
      `<div><ul><li><a>首页</a></li></ul></div><div><div><p>${a}</p><p>${b}</p></div><div><p>${side}</p></div></div>`,
      `${a}\n${b}`,
    ],
    [
      'innermost of several',
      `<div class="content"><div class="sidebar">${side}</div><div class="TRS_Editor"><p>${a}</p></div></div>`,
      a,
    ],
    [
      'around what lies beside the editor',
      `<div class="content"><div class="TRS_Editor"><p>${a}</p></div><p>${side}</p></div>`,
      a,
    ],
    [
      'around editors side by side',
      `<div class="box"><div class="TRS_Editor">${a}</div><div class="TRS_Editor">${b}</div></div><div><p>${side}</p></div>`,
      `${a}\n${b}`,
    ],
    [
      'with a chapter that says there is nothing, at its end',
      `<div id="zoom"><p>${a}</p><p>五、其他需要报告的事项</p><p>无。</p></div><div><a>无</a></div>`,
      `${a}\n五、其他需要报告的事项\n无。`,
    ],
    [
      'with an announcement without a comma',
      `<div id="zoom"><p>现将2024年度法治政府建设工作情况及2025年工作打算报告如下：</p><p>一、工作情况</p><p>${a}</p></div>`,
      `现将2024年度法治政府建设工作情况及2025年工作打算报告如下：\n一、工作情况\n${a}`,
    ],
    [
      'with a signature and its date in one line',
      `<div id="zoom"><p>${a}</p><p align="right">青砚县统计局　　2025年1月8日</p></div>`,
      `${a}\n青砚县统计局2025年1月8日`,
    ],
    [
      'with the date of the signature in figures',
      `<p>2025-01-10</p><div id="zoom"><p>${a}</p><p>${b}</p><p>青砚县统计局</p><p>2025.1.8</p></div><p>2025-01-11</p>`,
      `${a}\n${b}\n青砚县统计局\n2025.1.8`,
    ],
    ['with an id given twice', `<div id="zoom"></div><div id="zoom"><p>${a}</p></div>`, a],
    [
      'printed twice',
      `<div class="content"><p>${a}</p><p>${b}</p></div><div class="content"><p>${a}</p><p>${b}</p></div>`,
      `${a}\n${b}`,
    ],
    [
      'in a layout table',
      `<table><tr><td><a>栏目</a></td><td><table><tr><td>${a}<br>${b}</td></tr></table></td></tr></table>`,
      `${a}\n${b}`,
    ],
    [
      'named by a decoy elsewhere',
      `<div class="content">通知，公告，公示，政策，解读，动态。</div><div class="x"><p>${a}</p><p>${b}</p></div>`,
      `${a}\n${b}`,
    ],
    [
      'not the footer',
      `<div id="main"><p>${a}</p></div><div class="footer"><p>版权所有：${side}</p><p>${side}</p></div>`,
      a,
    ],
  ])('%s', (_, html, expected) => {
    expect(text(`<body>${html}</body>`)).toBe(expected)
  })

  it('of two with the same text is the one for desktops', () => {
    const page = pageOf(
      `<body><div class="mobile"><div class="content"><p>${a}</p></div></div><div class="pc"><div class="content" id="x"><p>${a}</p></div></div></body>`,
    )
    expect(page.article.text).toBe(a)
  })
})

describe('inside the container', () => {
  it.each<[name: string, html: string]>([
    ['tools', '<div class="tools">字体：大 中 小 打印</div>'],
    ['tools without a name', '<p>【字体：<a>大</a> <a>中</a> <a>小</a>】 <a>打印</a></p>'],
    ['an invitation to scan a code', '<p>微信扫码关注“青砚发布”，已有粉丝3.2万</p>'],
    ['an advertisement', '<div class="ad"><p>粉丝3.2万，欢迎订阅。</p></div>'],
    ['share buttons', '<div class="bdsharebuttonbox"><a>微信</a><a>微博</a></div>'],
    ['neighbours', '<p>上一篇：<a>关于放假的通知，请知悉</a></p><p>下一篇：<a>公告</a></p>'],
    ['related links', `<div class="related"><h3>相关链接</h3><p>${side}</p></div>`],
    [
      'related links without a name',
      '<h3>相关阅读</h3><ul><li><a>一、某县完成投资12亿元，同比增长8%</a></li></ul>',
    ],
    [
      'attachments',
      '<p>附件：<a href="1.docx">1.情况报告.docx</a></p><p><a href="2.xls">2.统计表.xls</a></p>',
    ],
    ['code picture', '<p>扫一扫在手机打开当前页</p>'],
    ['editors', '<p>责任编辑：张三　审核：李四</p>'],
    [
      'footers',
      '<p>主办单位：青砚区人民政府</p><p>网站标识码：1234567890</p><p>建议使用1024*768，IE8.0以上浏览器</p>',
    ],
    ['page numbers', '<p>- 3 -</p>'],
    ['source line', '<p>来源：区司法局</p>'],
  ])('%s behind the text are no part of it', (_, html) => {
    expect(text(`<body><div id="zoom"><p>${a}</p><p>${b}</p>${html}</div></body>`)).toBe(
      `${a}\n${b}`,
    )
  })

  it.each<[name: string, html: string]>([
    [
      'headline and byline',
      '<h1>青砚区情况报告</h1><p>发布时间：2025-03-12 来源：区司法局 浏览：3次</p>',
    ],
    ['breadcrumbs', '<p>首页 &gt; 政务公开 &gt; 正文</p>'],
    ['tools', '<p>字体：大 中 小</p>'],
    [
      'header block',
      '<table><tr><td>索引号：</td><td>12/2025</td></tr><tr><td>发布机构：</td><td>区政府</td></tr><tr><td>发布日期：</td><td>2025-03-12</td></tr></table>',
    ],
  ])('%s before the text are no part of it', (_, html) => {
    expect(text(`<body><div id="zoom">${html}<p>${a}</p></div></body>`)).toBe(a)
  })

  it.each<[name: string, html: string]>([
    ['its own title', '<p align="center">青砚区2024年度法治政府建设情况报告</p>'],
    ['the addressee', '<p>市人民政府：</p>'],
    ['date in brackets', '<p>青砚区2024年度法治政府建设情况报告</p><p>（2025年1月20日）</p>'],
  ])('%s above the text is part of it', (_, html) => {
    const words = text(`<body><div id="zoom"><p>来源：区司法局</p>${html}<p>${a}</p></div></body>`)
    expect(words).toBe(`${html.replace(/<\/p><p[^>]*>/g, '\n').replace(/<[^>]+>/g, '')}\n${a}`)
  })

  it.each<[name: string, lines: string[]]>([
    ['signature and date', ['青砚区人民政府', '2025年3月12日']],
    ['date alone', ['2025年3月12日']],
    ['date in characters', ['青砚区司法局', '二〇二五年三月十二日']],
    ['a last short sentence', ['特此报告。']],
  ])('%s below the text is part of it', (_, lines) => {
    const html = lines.map((line) => `<p>${line}</p>`).join('')
    expect(text(`<body><div id="zoom"><p>${a}</p>${html}<p>打印 关闭</p></div></body>`)).toBe(
      [a, ...lines].join('\n'),
    )
  })
})

describe('plain texts', () => {
  it('lose their chrome', () => {
    const lines = [
      '首页 政务公开 办事服务 互动交流 走进青砚',
      '首页 > 政务公开 > 年度报告',
      '青砚区2024年法治政府建设情况报告',
      '发布时间：2025-03-12 来源：区司法局 字体：大 中 小',
      '打印 分享到：',
      '',
      a,
      '一、举措',
      b,
      '青砚区人民政府',
      '2025年3月12日',
      '扫一扫在手机打开当前页',
      '相关链接',
      '主办单位：青砚区人民政府办公室 区ICP备12345号',
    ]
    const { article, facts } = plainPage(lines.join('\n'))
    expect(article.text).toBe([a, '一、举措', b, '青砚区人民政府', '2025年3月12日'].join('\n'))
    expect(facts).toMatchObject({
      publishedOn: '2025-03-12',
      source: '区司法局',
      breadcrumbs: ['政务公开', '年度报告'],
    })
  })
})

describe('titles of other documents', () => {
  it('in a plain text behind the end are no part of it', () => {
    const others = ['青砚区召开会议，部署重点任务', '全区完成投资12.5亿元，同比增长3.6%']
    const { article } = plainPage([a, b, '2025年3月12日', ...others].join('\n'))
    expect(article.text).toBe([a, b, '2025年3月12日'].join('\n'))
  })

  it('lists of attachments are no part of it, what is signed below them is', () => {
    const { article } = plainPage(
      [a, '附件：', '1.情况统计表.xls', '2.任务清单', '青砚区人民政府', '2025年3月12日'].join('\n'),
    )
    expect(article.text).toBe([a, '青砚区人民政府', '2025年3月12日'].join('\n'))
    expect(plainPage([a, b, '附件：1.情况统计表.xls', '2.清单.docx'].join('\n')).article.text).toBe(
      `${a}\n${b}`,
    )
  })

  it('a first heading below tools is part of the text', () => {
    const { article } = plainPage(
      ['来源：区司法局', '分享到', '一、坚持依法决策，提升行政质效', a].join('\n'),
    )
    expect(article.text).toBe(`一、坚持依法决策，提升行政质效\n${a}`)
  })

  it('linked attachments in the middle are no part of it', () => {
    const html = `<p>${a}</p><p>附件：<a href="1.doc">情况表.doc</a></p><p>青砚区人民政府</p><p>2025年3月12日</p>`
    expect(text(`<body><div id="zoom">${html}</div></body>`)).toBe(
      `${a}\n青砚区人民政府\n2025年3月12日`,
    )
  })
})

describe('frames', () => {
  function framed(inner: string) {
    const document = documentOf(
      `<html><head><title>青砚区2024年法治政府建设情况报告</title></head><body><p>首页</p><iframe></iframe></body></html>`,
    )
    const frame = document.querySelector('iframe')!
    frame.contentDocument!.body.innerHTML = inner
    return readPage(document, null)
  }

  it('of the same origin are read where the page has no text', () => {
    const page = framed(`<p>发布时间：2025-03-12</p><div id="zoom"><p>${a}</p><p>${b}</p></div>`)
    expect(page.article.text).toBe(`${a}\n${b}`)
    expect(page.facts).toMatchObject({
      publishedOn: '2025-03-12',
      title: '青砚区2024年法治政府建设情况报告',
    })
    expect(mapFaults(page)).toEqual([])
  })

  it('that do not open are passed over', () => {
    const document = documentOf('<body><iframe></iframe></body>')
    Object.defineProperty(document.querySelector('iframe')!, 'contentDocument', {
      get() {
        throw new Error('cross origin')
      },
    })
    expect(readPage(document, null).article.text).toBe('')
  })
})
