import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapFaults, pageOf, prose } from './testing.ts'

const text = `<div id="zoom"><p>　　<b>一、主要举措</b></p>
  <p>　　${prose()}受理<span>8</span><span style="display:none">隐</span><span>517</span>件。</p>
  <div>第一行，受理申请三件。<br>第二行，办结二件，其余在办。</div></div>`

function places(page: ReturnType<typeof pageOf>, words: string) {
  const start = page.article.text.indexOf(words)
  return page.map.rangesOf({ start, end: start + words.length }).map(String)
}

describe('rangesOf', () => {
  const page = pageOf(`<body>${text}</body>`)

  it('is one range where nothing foreign stands between', () => {
    expect(places(page, '受理')).toEqual(['受理'])
    expect(places(page, '517件。')).toEqual(['517件。'])
  })

  it('leaves out what the article leaves out', () => {
    expect(places(page, '受理8517件')).toEqual(['受理8', '517件'])
  })

  it('leaves out what stands behind a gap', () => {
    const gapped = pageOf(`<body><p>${prose()}WTO <script>x</script>TBT通报</p></body>`)
    expect(places(gapped, 'WTO TBT通报')).toEqual(['WTO ', 'TBT通报'])
  })

  it('is one range a block', () => {
    expect(places(page, '三件。\n第二行')).toEqual(['三件。', '第二行'])
  })

  it('answers odd spans', () => {
    const end = page.article.text.length
    expect(page.map.rangesOf({ start: 5, end: 5 })).toEqual([])
    expect(page.map.rangesOf({ start: end + 10, end: end + 20 })).toEqual([])
    expect(page.map.rangesOf({ start: 9, end: 3 })).toEqual([])
  })
})

describe('offsetOf', () => {
  const page = pageOf(`<body><p id="before">栏目</p>${text}<p id="behind">版权所有</p></body>`)
  const { document } = page.map.rangesOf({ start: 0, end: 1 })[0]!.startContainer.ownerDocument!
    .defaultView!
  const offset = (words: string) => page.article.text.indexOf(words)

  it('finds its way back from every character', () => {
    expect(mapFaults(page)).toEqual([])
  })

  it('answers for white space that was folded away', () => {
    const paragraph = document.querySelectorAll('#zoom p')[1]!
    expect(page.map.offsetOf(paragraph.firstChild!, 1)).toBe(offset('全区'))
    expect(page.map.offsetOf(paragraph.previousSibling!, 2)).toBe(offset('全区'))
  })

  it('answers for places between elements', () => {
    const zoom = document.querySelector('#zoom')!
    expect(page.map.offsetOf(zoom, 0)).toBe(0)
    expect(page.map.offsetOf(zoom, zoom.childNodes.length)).toBe(page.article.text.length)
    expect(page.map.offsetOf(document.body, 0)).toBe(0)
  })

  it('knows what is not of the article', () => {
    expect(page.map.offsetOf(document.querySelector('#before')!.firstChild!, 1)).toBeNull()
    expect(page.map.offsetOf(document.querySelector('#behind')!, 0)).toBeNull()
    const hidden = document.querySelector('[style]')!
    expect(page.map.offsetOf(hidden.firstChild!, 0)).toBeNull()
  })
})

describe('blockElement', () => {
  const page = pageOf(`<body>${text}</body>`)

  it.each([
    ['一、', 'P'],
    ['517', 'P'],
    ['第二行', 'DIV'],
  ])('of %s is a %s', (words, name) => {
    expect(page.map.blockElement(page.article.text.indexOf(words))?.nodeName).toBe(name)
  })

  it('of an empty article is none', () => {
    expect(pageOf('<body></body>').map.blockElement(0)).toBeNull()
  })
})

/** Every change a page can make to itself between being read and being asked, on a text of the words that matter. */
const changes: [name: string, change: (paragraph: Element) => void][] = [
  ['other words in a node', (p) => (p.firstChild as Text).replaceData(0, 2, '别处')],
  ['words gone', (p) => (p.firstChild as Text).deleteData(0, 20)],
  ['words put before', (p) => (p.firstChild as Text).insertData(0, '新')],
  ['an element put between', (p) => p.querySelector('b')!.before('插入')],
  ['an element emptied', (p) => p.querySelector('b')!.replaceChildren()],
  ['a paragraph taken out', (p) => p.remove()],
  ['the body made anew', (p) => p.parentElement!.replaceChildren(p.cloneNode(true))],
]

describe.each(changes)('a page that has changed: %s', (_, change) => {
  const html = `<body><div id="zoom"><p>${prose()}</p><p>${prose()}受理<b>8</b><i>517</i>件。</p></div></body>`
  const flat = (words: string) => words.replace(/\s/g, '')

  it.each(['asked only then', 'asked before too'])('gives no wrong words, %s', (when) => {
    const page = pageOf(html)
    const { article, map } = page
    const whole = { start: 0, end: article.text.length }
    const [first] = map.rangesOf(whole)
    const { body } = first!.startContainer.ownerDocument!
    const paragraph = body.querySelectorAll('p')[1]!
    if (when === 'asked before too') expect(mapFaults(page)).toEqual([])
    const node = paragraph.firstChild!
    change(paragraph)
    for (let start = 0; start < whole.end; start += 5) {
      const span = { start, end: Math.min(whole.end, start + 12) }
      const words = map.rangesOf(span).map(String).join('')
      expect(['', flat(article.text.slice(span.start, span.end))]).toContain(flat(words))
    }
    const offset = map.offsetOf(node, 3)
    if (offset !== null) expect((node as Text).data[3]).toBe(article.text[offset])
  })

  it('gives the words it still has', () => {
    const { article, map } = pageOf(html)
    const [range] = map.rangesOf({ start: 0, end: 5 })
    const node = range!.startContainer
    change(node.ownerDocument!.querySelectorAll('p')[1]!)
    const kept = map.rangesOf({ start: 2, end: 9 }).map(String)
    expect(['', article.text.slice(2, 9)]).toContain(kept.join(''))
    if (node.isConnected) expect(kept).toHaveLength(1)
  })
})

describe('on any soup of paragraphs, spans and white space', () => {
  const piece = fc.constantFrom(
    '法治政府，建设。',
    '8',
    '517',
    ' ',
    '　　',
    '\u200b',
    'WTO',
    '<b>一、</b>',
    '<br>',
    '</p><p>',
    '<span style="display:none">隐，藏</span>',
    '<i> </i>',
    '\n',
    '&nbsp;',
    '<table><tr><td>甲<td>1</table>',
    '<script>x</script>',
    '。　　',
    '<div>里，面</div>',
    '\u00ad',
    '𠮷',
  )

  it('the map gives back the words', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const page = pageOf(`<body><div id="zoom"><p>${prose()}${pieces.join('')}</p></div></body>`)
        expect(mapFaults(page)).toEqual([])
        expect(page.article.text).toBe(
          page.article.blocks
            .map(({ start, end }) => page.article.text.slice(start, end))
            .join('\n'),
        )
      }),
      { numRuns: 60 },
    )
  })
})
