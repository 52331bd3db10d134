import { describe, expect, it } from 'vitest'
import { readFlow } from './read-flow.ts'
import { documentOf } from './testing.ts'

const flowOf = (html: string) => readFlow(documentOf(html).body)
const texts = (html: string) => flowOf(html).lines.map((line) => line.text)

describe('lines', () => {
  it.each<[name: string, html: string, lines: string[]]>([
    ['Word spans', '<p><span lang="EN-US">8</span><span>517</span>件<o:p></o:p></p>', ['8517件']],
    ['nested inline', '<p><b>一、<font>主要</font></b><i>举措</i></p>', ['一、主要举措']],
    [
      '<br> parts lines',
      '<div>第一段。<br>第二段。<br/><br/>第三段。</div>',
      ['第一段。', '第二段。', '第三段。'],
    ],
    ['blocks part lines', '<div>前<p>中</p>后</div>', ['前', '中', '后']],
    ['<hr> parts lines', 'a<hr>b', ['a', 'b']],
    ['indents and padding', '<p>　　&nbsp;索 引　号：</p>', ['索引号：']],
    ['spaces between digits and characters', '<p>2024 年 受理 12 件</p>', ['2024年受理12件']],
    ['spaces between words', '<p>  COVID  19\n test </p>', ['COVID 19 test']],
    ['a space across elements', '<p><b>WTO </b><i> rules</i></p>', ['WTO rules']],
    [
      'raised marks of notes',
      '<p>立案186<sup>1</sup>件，处罚20件<sup>[2]</sup>。</p>',
      ['立案186件，处罚20件。'],
    ],
    [
      'raised digits of units',
      '<p>面积30m<sup>2</sup>，约3×10<sup>4</sup>户</p>',
      ['面积30m2，约3×104户'],
    ],
    ['zero width', '<p>法\u200b治\ufeff政\u00ad府 a\u200bb</p>', ['法治政府ab']],
    [
      'script, style and kin',
      '<p>甲<script>1</script><style>2</style><noscript>3</noscript>乙</p>',
      ['甲乙'],
    ],
    ['template and svg', '<template><p>x</p></template><svg><text>y</text></svg><p>甲</p>', ['甲']],
    [
      'form controls',
      '<p>甲<select><option>1</select><button>2</button><textarea>3</textarea></p>',
      ['甲'],
    ],
    ['a form around it all', '<form><p>甲</p></form>', ['甲']],
    ['hidden by attribute', '<p hidden>1</p><p>甲<span aria-hidden="true">2</span></p>', ['甲']],
    [
      'hidden by style',
      '<p style="color:red; DISPLAY : none">1</p><p style="visibility:hidden">2</p>甲',
      ['甲'],
    ],
    [
      'type too small to be seen',
      '<p>甲<span style="font-size:0">1</span><font style="font-size: 1px">2</font>乙</p>',
      ['甲乙'],
    ],
    [
      'boxes whose parts have a size',
      '<div style="font-size:0"><p style="font-size:16px">甲</p></div>',
      ['甲'],
    ],
    [
      'far off the page',
      '<p>甲<span style="position:absolute; left: -9999px">1</span><span style="top:-2px">乙</span></p>',
      ['甲乙'],
    ],
    ['mso-hide', '<p>甲<span style="mso-hide:all">2</span>乙</p>', ['甲乙']],
    ['not hidden', '<p style="x-display:none">甲</p>', ['甲']],
    ['pre', '<pre>第一行\n第二行</pre>', ['第一行', '第二行']],
    [
      'white-space: pre-wrap',
      '<div style="white-space: pre-wrap">第一行\n第二行</div>',
      ['第一行', '第二行'],
    ],
    ['line feeds elsewhere', '<p>第一\n行</p>', ['第一行']],
    [
      'indents inside one text',
      '<div>第一段。　　第二段：　　第三段</div>',
      ['第一段。', '第二段：', '第三段'],
    ],
    ['a wide gap inside a sentence', '<p>局长　　张三</p>', ['局长张三']],
    [
      'headings among paragraphs run together',
      '<div>报告如下：　　一、主要举措　　（一）健全机制。　　印发方案。　　青砚区司法局　　2025年3月1日</div>',
      [
        '报告如下：',
        '一、主要举措',
        '（一）健全机制。',
        '印发方案。',
        '青砚区司法局',
        '2025年3月1日',
      ],
    ],
    [
      'one indent among gaps',
      '<div>局长　　张三。　　县长　　李四</div>',
      ['局长张三。', '县长李四'],
    ],
    [
      'inline elements shown as blocks',
      '<div><span style="display: block">甲</span><span style="color:red;display:block"><b>乙</b>丙</span></div>',
      ['甲', '乙丙'],
    ],
    ['inline blocks', '<p>甲<span style="display:inline-block">乙</span>丙</p>', ['甲乙丙']],
    ['definition lists', '<dl><dt>索引号</dt><dd>123</dd></dl>', ['索引号', '123']],
    ['ruby', '<p><ruby>治<rp>(</rp><rt>zhi</rt><rp>)</rp></ruby>理</p>', ['治理']],
    ['unclosed paragraphs', '<p>甲<p>乙<div>丙', ['甲', '乙', '丙']],
    ['unknown elements', '<founder-content>甲<x-y>乙</x-y></founder-content>', ['甲乙']],
    ['comments', '<p>甲<!-- 2 -->乙</p>', ['甲乙']],
    ['an inline body container', '<font id="Zoom">甲<br>乙</font>', ['甲', '乙']],
  ])('%s', (_, html, lines) => {
    expect(texts(html)).toEqual(lines)
  })

  it.each<[name: string, html: string, looks: Record<string, unknown>]>([
    ['strong', '<p><strong>一、甲</strong></p>', { bold: 3 }],
    ['bold by style', '<p><span style="font-weight: 700">甲</span>乙</p>', { bold: 1 }],
    ['heading face', '<p style="font-family:黑体">甲</p>', { bold: 1 }],
    ['plain inside bold', '<b>甲<span style="font-weight:normal">乙</span></b>', { bold: 1 }],
    ['centred by style', '<p style="text-align:center">甲</p>', { centred: true }],
    ['centred by attribute', '<p align="CENTER">甲</p>', { centred: true }],
    ['centred around, left within', '<center><p align="left">甲</p></center>', { centred: false }],
    ['a centred table', '<table align="center"><tr><td>甲</table>', { centred: false }],
    ['h2', '<h2>甲</h2>', { tagLevel: 2 }],
    ['li', '<ul><li>甲</ul>', { listItem: true }],
    ['p in li', '<ul><li><p>甲</p></ul>', { listItem: true }],
    ['links', '<p><a href="#">甲乙</a>丙</p>', { linked: 2 }],
    ['an anchor is no link', '<p><a name="x">甲乙</a>丙</p>', { linked: 0 }],
    ['gaps', '<p>首页　政务 公开</p>', { gaps: [2, 4] }],
  ])('looks: %s', (_, html, looks) => {
    expect(flowOf(html).lines[0]).toMatchObject(looks)
  })
})

it.each([
  ['hidden', ''],
  ['hidden', 'until-found'],
  ['aria-hidden', 'true'],
  ['style', 'display:none'],
])('nothing is read in a root with %s="%s"', (name, value) => {
  const { body } = documentOf('<p>甲</p>')
  expect(readFlow(body).lines).toHaveLength(1)
  body.setAttribute(name, value)
  expect(readFlow(body).lines).toEqual([])
})

describe('boxes', () => {
  it('hold their lines', () => {
    const { boxes } = flowOf('<div id="a"><p>1</p><div id="b">2<br>3</div></div><div id="c"></div>')
    expect(
      boxes.map(({ element, parent, first, last }) => [element.id, parent, first, last]),
    ).toEqual([
      ['', -1, 0, 3],
      ['a', 0, 0, 3],
      ['b', 1, 1, 3],
      ['c', 0, 3, 3],
    ])
  })

  it('of 50,000 nested elements overflow nothing', () => {
    const { lines, boxes } = readFlow(nested(50_000, '甲'))
    expect(lines.map((line) => line.text)).toEqual(['甲'])
    expect(boxes).toHaveLength(50_000)
  })
})

/** Elements within elements, made by hand: jsdom itself overflows long before our reading does. */
function nested(depth: number, data: string): Element {
  let outer: object = nodeOf({ nodeType: 3, data, firstChild: null, nextSibling: null })
  for (let at = 0; at < depth; at++) {
    const inner = outer
    const none = () => null
    outer = nodeOf({
      nodeType: 1,
      localName: 'div',
      id: '',
      ownerDocument: null,
      nextSibling: null,
      firstChild: inner,
      hasAttributes: () => false,
      getAttribute: none,
      querySelector: none,
      matches: () => false,
    })
    Object.assign(inner, { parentNode: outer })
  }
  return outer as Element
}

/** As nodes have them, its properties are those of its prototype. */
function nodeOf(properties: object): object {
  return Object.create(properties)
}

describe('tables', () => {
  it('know where their cells stand', () => {
    const { tables, lines } = flowOf(`<table><caption>表1 情况</caption>
      <tr><th rowspan="2">项目</th><th colspan="2">件数</th></tr><tr><td>受理</td><td>办结</td></tr>
      <tr><td>复议</td><td>12</td><td>11</td></tr></table>`)
    expect(tables).toHaveLength(1)
    const { captionFirst, captionLast } = tables[0]!
    expect(lines.slice(captionFirst, captionLast).map(({ text }) => text)).toEqual(['表1情况'])
    expect(
      tables[0]!.cells.map(({ row, column, first, last }) => [row, column, last - first]),
    ).toEqual([
      [0, 0, 1],
      [0, 1, 1],
      [1, 1, 1],
      [1, 2, 1],
      [2, 0, 1],
      [2, 1, 1],
      [2, 2, 1],
    ])
    expect(tables[0]!.cells[0]!.head).toBe(true)
  })

  it('know that they hold tables', () => {
    const { tables } = flowOf('<table><tr><td><table><tr><td>1</table></table>')
    expect(tables.map(({ holdsTable }) => holdsTable)).toEqual([false, true])
  })

  it.each(['100000', '-3', 'x', '0', ''])('take colspan="%s" as it can be meant', (span) => {
    const { tables } = flowOf(`<table><tr><td colspan="${span}" rowspan="${span}">1<td>2</table>`)
    expect(tables[0]!.cells[1]!.column).toBeLessThanOrEqual(60)
  })
})
