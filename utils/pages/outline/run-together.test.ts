import { describe, expect, it } from 'vitest'
import { plainPage, prose } from '../testing.ts'

const outlineOf = (...lines: string[]) =>
  plainPage(lines.join('\n')).outline.map(
    ({ level, number, label }) => `${level} ${number}${label}`,
  )

const body = prose(4)
const chapters = [
  `一、2024年主要举措和成效${body}`,
  `二、存在的不足和原因总的来看，${body}`,
  `三、2025年工作安排下一年度，${body}`,
]

describe('chapters run together in one paragraph', () => {
  it('are told by the words of their headings', () => {
    expect(outlineOf(`现将有关情况报告如下：${chapters.join('')}`)).toEqual([
      '1 一、2024年主要举措和成效',
      '1 二、存在的不足和原因',
      '1 三、2025年工作安排',
    ])
  })

  it('hold what follows up to the next one', () => {
    const { article, outline } = plainPage(`现将有关情况报告如下：${chapters.join('')}`)
    const bodies = outline.map(({ body }) => article.text.slice(body.start, body.end))
    expect(bodies).toEqual([body, `总的来看，${body}`, `下一年度，${body}`])
  })

  it('go on from one that opens its paragraph', () => {
    const opening = `一、主要举措和成效。${body}`
    expect(outlineOf(prose(), `${opening}${chapters[1]}${chapters[2]}`)).toEqual([
      '1 一、主要举措和成效',
      '1 二、存在的不足和原因',
      '1 三、2025年工作安排',
    ])
  })

  it.each<[string, string[]]>([
    ['one of them', [`${body}一、存在的不足和原因${body}`]],
    ['enumerations', [`${body}做到三个到位。一、认识到位${body}二、责任到位${body}`]],
    ['those behind other signs', [`${body}，一、主要举措${body}、二、存在的问题${body}`]],
    ['a count that goes back', [`${body}二、存在的问题${body}一、主要举措${body}`]],
    ['short paragraphs', [`${prose()}一、主要举措和成效。二、存在的不足和原因。`]],
  ])('are not %s', (_, lines) => {
    expect(outlineOf(...lines).length).toBeLessThan(2)
  })

  it('are not looked for in a text with chapters of its own', () => {
    const own = [
      '一、主要举措',
      body,
      '二、存在的不足',
      `${body}一、主要原因${body}二、其他原因${body}`,
    ]
    expect(outlineOf(...own)).toEqual(['1 一、主要举措', '1 二、存在的不足'])
  })
})
