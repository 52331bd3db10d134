import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { pages } from '../../portal/pages.ts'
import { readOutline } from '../../utils/pages/outline/read-outline.ts'
import { withPictures } from '../../utils/pages/pictured-headings.ts'
import { readPage } from '../../utils/pages/read-page.ts'
import { fixtures, htmlOf } from './fixtures.ts'

const url = 'https://www.qingyan.gov.cn/a/1.html'

/** Reads a page in a window, where nodes are told by their classes, and without one, where each has to be asked. */
function bothWays(html: string) {
  const { window } = new JSDOM(html, { url })
  const bare = new window.DOMParser().parseFromString(html, 'text/html')
  expect(bare.defaultView).toBeNull()
  return { fast: readPage(window.document, url), general: readPage(bare, url), bare }
}

/** What the short ways give must be what the long ones give. */
function expectSame(html: string): void {
  const { fast, general, bare } = bothWays(html)
  const { facts, article, outline, map } = fast
  expect({ facts, article, outline }).toEqual({
    facts: general.facts,
    article: general.article,
    outline: general.outline,
  })
  // Whoever does not know in which blocks leads may be looks into all of them; chapters in pictures come on top.
  const headings = readOutline(article, facts.title)
  expect(withPictures(headings, article, general.map, bare.body)).toEqual(outline)
  const words = article.blocks.map((block) => map.rangesOf(block).map(String))
  expect(article.blocks.map((block) => general.map.rangesOf(block).map(String))).toEqual(words)
}

const samples = pages.map(({ host, path }) =>
  join(import.meta.dirname, '../../portal/sites', host, path),
)

describe('the fast way of reading', () => {
  it.each(fixtures)('gives of %s what the general way gives', (name) => expectSame(htmlOf(name)))

  it('gives of the sample portal what the general way gives', () => {
    for (const path of samples) expectSame(readFileSync(path, 'utf8'))
  })

  it('gives of any tree what the general way gives', () => {
    const words = fc.constantFrom(
      '一、举措',
      '（一）加强，',
      '一是健全机制，推动落实。二是抓实。',
      '全区各部门坚持依法行政，健全工作机制，压实工作责任，持续提升法治政府建设水平，各项工作取得新的进展。',
      '。　　下一段',
      '\n　　二是管好',
      '：（2）落实，',
      ' ',
      '\u200b',
      '⼀、部首',
      'word one',
      '来源：青砚区司法局',
    )
    const tags = 'div p span font b a td table tr ul li h1 br pre center nav em'.split(' ')
    const attributes = fc.constantFrom(
      '',
      '',
      ' style="text-align:center"',
      ' style="font-weight:bold"',
      ' style="display:none"',
      ' hidden',
      ' align="center"',
      ' id="zoom"',
      ' class="nav"',
      ' colspan="2"',
      ' style="white-space:pre"',
    )
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        words,
        fc
          .tuple(fc.constantFrom(...tags), attributes, fc.array(tie('node'), { maxLength: 5 }))
          .map(([tag, own, inside]) =>
            tag === 'br' ? '<br>' : `<${tag}${own}>${inside.join('')}</${tag}>`,
          ),
      ),
    }))
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 8 }), (nodes) =>
        expectSame(`<body>${nodes.join('')}</body>`),
      ),
      { numRuns: 40 },
    )
  })
})
