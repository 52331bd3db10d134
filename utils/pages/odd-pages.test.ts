import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'
import { documentOf, mapFaults, pageOf, prose } from './testing.ts'

describe('odd pages', () => {
  it.each<[name: string, html: string]>([
    ['nothing', ''],
    ['an empty body', '<body></body>'],
    ['a frameset', '<frameset><frame src="a.html"></frameset>'],
    ['only tools', '<body><p>打印 关闭</p></body>'],
    ['only a script', '<body><script>document.write("一、举措，")</script></body>'],
    ['only hidden text', `<body><div style="display:none">${prose(5)}</div></body>`],
    [
      'only a footer',
      '<body><div class="footer">版权所有，建议使用IE8.0以上浏览器，1024*768分辨率</div></body>',
    ],
    [
      'a link to the text',
      '<body><h1>情况报告</h1><p><a href="1.pdf">点击下载，查看全文，敬请监督</a></p></body>',
    ],
    ['a body that is still to come', '<body><div class="TRS_Editor">加载中，请稍候……</div></body>'],
    ['an image of the text', '<body><div id="zoom"><img src="1.jpg"></div></body>'],
  ])('%s gives an empty article', (_, html) => {
    const page = pageOf(html)
    expect(page.article).toEqual({ text: '', blocks: [] })
    expect(page.outline).toEqual([])
    expect(page.map.rangesOf({ start: 0, end: 9 })).toEqual([])
  })

  it('a document without any element', () => {
    const document = documentOf('')
    document.documentElement.remove()
    expect(readPage(document, null).article.text).toBe('')
  })

  it('a paragraph of a million characters', () => {
    const page = pageOf(`<body><div id="zoom"><p>${prose(20_000)}</p></div></body>`)
    expect(page.article.text).toHaveLength(prose(20_000).length)
  })

  it('long runs of one sign', () => {
    for (const sign of ['一', '1', '(', ' 1', '余', '、', '　　', '：'])
      pageOf(`<body><p>${prose()}</p><p>${sign.repeat(50_000)}</p></body>`)
  })

  it('any soup of elements', () => {
    const names = [
      'div',
      'p',
      'table',
      'tr',
      'td',
      'svg',
      'template',
      'noscript',
      'ul',
      'li',
      'a',
      'b',
      'br',
      'h1',
      'iframe',
      'font',
      'pre',
      'math',
      'select',
      'form',
      'frameset',
      'caption',
      'dialog',
    ]
    const node: fc.Arbitrary<string> = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom(
          '一、举措',
          prose(),
          '发布时间：',
          '2025-03-12',
          '附件：',
          '12',
          ' ',
          '上一篇：',
          '<!--x-->',
        ),
        fc
          .tuple(
            fc.constantFrom(...names),
            fc.array(tie('node') as fc.Arbitrary<string>, { maxLength: 4 }),
            fc.constantFrom(
              '',
              ' id=zoom',
              ' class="content share"',
              ' hidden',
              ' colspan=0',
              ' href=1.pdf',
            ),
          )
          .map(([name, inner, extra]) => `<${name}${extra}>${inner.join('')}</${name}>`),
      ),
    })).node
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), (nodes) => {
        const page = pageOf(nodes.join(''))
        expect(mapFaults(page)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
