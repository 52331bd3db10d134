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
