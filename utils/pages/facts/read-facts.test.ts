import { describe, expect, it } from 'vitest'
import { factsOf, pageOf, prose, reportTitle as title } from '../testing.ts'

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
    ['<p>望江街道　2025-03-12</p>', '2025-03-12', null],
    ['<p>2025-03-12　望江街道　<a href="#">【我要打印】</a></p>', '2025-03-12', null],
    ['<p>2025-03-12 09:30 区司法局 | 浏览 12</p>', '2025-03-12', null],
    ['<p>2025-03-12　望江街道召开春耕工作会议</p>', null, null],
    [
      '<div><time datetime="2025-03-12T09:12:33+08:00">2025-03-12</time> 由 <span>法规股</span></div>',
      '2025-03-12',
      null,
    ],
    ['<div><time datetime="2025-03-12">三月十二日</time></div>', '2025-03-12', null],
    [
      '<div><time datetime="2025-03-12T17:52:00+08:00">3月12日 17:52</time><span>来源:区司法局</span></div>',
      '2025-03-12',
      '区司法局',
    ],
    [
      '<div>Posted on <a><time class="published" datetime="2025-03-12">12 三月 2025</time></a> by 党政办</div>',
      '2025-03-12',
      null,
    ],
    ['<p>青政〔2025〕18号  录入:admin  2025/3/12 15:20:36  阅读 602 次</p>', '2025-03-12', null],
    ['<div>今天是 <time datetime="2025-11-21">2025-11-21</time></div>', null, null],
    ['<ul><li><a href="/1.html">通知<time>2025-11-21</time></a></li></ul>', null, null],
    ['<p>欢迎访问青砚区政府网　2025-11-21</p>', null, null],
    ['<p>执法检查活动　2025-11-21</p>', null, null],
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

  it.each([
    ['<p>责编：王五 | 录入：党政办 | 本页首次发布于2025年3月12日 | 阅读 173 次</p>', '2025-03-12'],
    ['<small>编辑:admin8　点击:　发布:2025-03-12</small>', '2025-03-12'],
    ['<p><small>供稿：王五　签发：李忠　上网时间：2025年03月12日</small></p>', '2025-03-12'],
    ['<p><a href="/2">区司法局2025年工作要点</a></p><p>发布于2025-04-12</p>', null],
    ['<p>通过计划的发布:2025-03-12。</p>', null],
  ])('date what is published behind the text: %s', (end, publishedOn) => {
    expect(factsOf({ end }).publishedOn).toBe(publishedOn)
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

  it('yield to an earlier date that is shown as that of publication', () => {
    const head = '<meta name="PubDate" content="2025-06-30 08:00">'
    const dated = (byline: string) => factsOf({ head, byline: `<p>${byline}</p>` }).publishedOn
    expect(dated('发布时间：2025-03-13 来源：区司法局')).toBe('2025-03-13')
    expect(dated('发布时间：2025-07-01 来源：区司法局')).toBe('2025-06-30')
    expect(dated('成文日期：2025-03-13 来源：区司法局')).toBe('2025-06-30')
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
const bare = (label: string) => label.replace(/[：\s]/g, '')
const blocks: Record<string, string> = {
  'table rows': `<table>${rows.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).join('')}</table>`,
  'pairs in table rows': `<table><tr>${rows.map(([a, b], at) => `${at % 2 === 0 && at ? '</tr><tr>' : ''}<th>${a}</th><td>${b}</td>`).join('')}</tr></table>`,
  dl: `<dl>${rows.map(([a, b]) => `<dt>${a}</dt><dd>${b}</dd>`).join('')}</dl>`,
  'li > div': `<ul>${rows.map(([a, b]) => `<li><div>${a}</div><div>${b}</div></li>`).join('')}</ul>`,
  'li > span': `<ul>${rows.map(([a, b]) => `<li><span>${a}</span><span>${b}</span></li>`).join('')}</ul>`,
  'labels without colons, values in one line': `<ul>${rows.map(([a, b]) => `<li><label>${a!.replace('：', '')}</label><span>${b}</span></li>`).join('')}</ul>`,
  'labels without colons': `<table>${rows.map(([a, b]) => `<tr><td><b>${a!.replace('：', '')}</b></td><td>${b}</td></tr>`).join('')}</table>`,
  'labels in brackets': `<ul>${rows.map(([a, b]) => `<li>【${a!.replace('：', '')}】${b ? '：' : ':'}${b}</li>`).join('')}</ul>`,
  'rows of pairs, labels in square brackets': `<table>${rows.map(([a, b], at) => `${at % 2 ? '' : '<tr>'}<td>[ ${bare(a!)} ]</td><td>${b}</td>${at % 2 ? '</tr>' : ''}`).join('')}</table>`,
  'items, labels in square brackets': `<ul>${rows.map(([a, b]) => `<li>[ ${bare(a!)} ] ${b}</li>`).join('')}</ul>`,
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

  it.each([
    ['文号', '<span>文号：</span><span></span>'],
    ['发文日期', '<span>发文日期：</span><span></span>'],
  ])('with an empty %s leave the headline below them alone', (label, block) => {
    const facts = factsOf({ byline: '', top: `<div>${block}</div>` })
    expect(facts).toMatchObject({ title, titleFrom: 'headline' })
    expect(Object.keys(facts.fields)).not.toContain(label)
  })

  it('inside the container are no part of the text', () => {
    const html = `<div class="xxgk_content">${blocks['table rows']}<p>${prose(3)}</p></div>`
    const page = pageOf(`<body>${html}</body>`)
    expect(page.article.text.startsWith('全区各部门')).toBe(true)
    expect(page.facts.signedOn).toBe('2025-03-10')
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
