import { describe, expect, it } from 'vitest'
import { outlineOf, pageOf, plainOutline as plain, prose } from '../testing.ts'

const body = prose()

describe('levels of headings without a number of their own', () => {
  it('tags over chapters that count anew below them', () => {
    const page = pageOf(
      `<div id="zoom"><h4>工作推进</h4><p>一、学法</p><p>${body}</p><p>二、执法</p><p>${body}</p><h4>存在不足</h4><p>${body}</p><h4>来年打算</h4><p>一、立法</p><p>${body}</p></div>`,
    )
    expect(outlineOf(page)).toEqual([
      '1 工作推进',
      '2 一、学法',
      '2 二、执法',
      '1 存在不足',
      '1 来年打算',
      '2 一、立法',
    ])
    const among = pageOf(
      `<div id="zoom"><p>${body}</p><h4>法治概况</h4><p>${body}</p><p>一、成效</p><p>${body}</p><h4>学法</h4><p>${body}</p><p>二、不足</p><p>${body}</p></div>`,
    )
    expect(outlineOf(among)).toEqual(['2 法治概况', '1 一、成效', '2 学法', '1 二、不足'])
  })

  it('01, 02 and 03 with a motto behind a colon', () => {
    const chapters = [
      '01 /组织领导：一把手亲自抓',
      '02 /政务服务：园区事园区办',
      '03 /矛盾化解：解决在园内',
    ]
    const html = chapters.map((words) => `<p>${words}</p><p>${body}</p>`).join('')
    expect(outlineOf(pageOf(`<div id="zoom"><p>${body}</p>${html}</div>`))).toEqual([
      '1 01 /组织领导：一把手亲自抓',
      '1 02 /政务服务：园区事园区办',
      '1 03 /矛盾化解：解决在园内',
    ])
  })

  it('01, 02 and 03 over lines without a number that come in under the first', () => {
    const line = (words: string) => `<p><strong>${words}</strong></p>`
    const text = `<p>${body}</p>`
    const two = `${line('▲聚焦执法')}${text}${line('▲聚焦调解')}${text}`
    const rest = `${line('02 存在的不足')}${text}${line('03 下一年安排')}${text}`
    const below = pageOf(`<div id="zoom">${line('01 主要成效')}${two}${rest}</div>`)
    expect(outlineOf(below)).toEqual([
      '1 01主要成效',
      '2 ▲聚焦执法',
      '2 ▲聚焦调解',
      '1 02存在的不足',
      '1 03下一年安排',
    ])
    const above = pageOf(
      `<div id="zoom">${line('聚焦执法')}${text}${line('01 主要成效')}${text}${rest}</div>`,
    )
    expect(outlineOf(above)[0]).toBe('1 聚焦执法')
    expect(outlineOf(above)[1]).toBe('2 01主要成效')
  })

  it('bold lines with a motto before a colon or a year at their head, and no fields', () => {
    const line = (words: string) => `<p><strong>${words}</strong></p><p>${body}</p>`
    const field = `<p><strong>责任单位：区司法局</strong></p><p>${body}</p>`
    const chapters = ['一张蓝图：补齐必答题', '一扇门：让群众少跑腿', '2026，再出发'].map(line)
    expect(
      outlineOf(pageOf(`<div id="zoom"><p>${body}</p>${chapters.join('')}${field}</div>`)),
    ).toEqual(['1 一张蓝图：补齐必答题', '1 一扇门：让群众少跑腿', '1 2026，再出发'])
  })

  it('tags over lines in bold', () => {
    const line = (words: string) => `<p><strong>${words}</strong></p><p>${body}</p>`
    const page = pageOf(
      `<div id="zoom"><p>${body}</p><h3>壹 立法先行</h3>${line('科学决策')}${line('化解争议')}<h3>贰 展望未来</h3><p>${body}</p></div>`,
    )
    expect(outlineOf(page)).toEqual(['1 壹立法先行', '2 科学决策', '2 化解争议', '1 贰展望未来'])
  })

  it('slogans in brackets over the chapters below the first, and none that stand among chapters', () => {
    const slogan = (words: string) => `<p align="center"><b>${words}</b></p>`
    const rest = ['【扛主责】作表率', '【找差距】照镜子'].map(
      (one) => `${slogan(one)}<p>${body}</p>`,
    )
    const chapters = ['一、学法', '二、执法'].map((one) => `<p>${one}</p><p>${body}</p>`)
    const over = `${slogan('【晒成绩】有作为')}${chapters.join('')}${rest.join('')}`
    expect(outlineOf(pageOf(`<div id="zoom"><p>${body}</p>${over}</div>`))).toEqual([
      '1 【晒成绩】有作为',
      '2 一、学法',
      '2 二、执法',
      '1 【扛主责】作表率',
      '1 【找差距】照镜子',
    ])
    const among = `${chapters[0]}${rest[0]}${chapters[1]}${rest[1]}${slogan('【再】出发')}<p>${body}</p>`
    expect(outlineOf(pageOf(`<div id="zoom"><p>${body}</p>${among}</div>`))).toEqual([
      '1 一、学法',
      '2 【扛主责】作表率',
      '1 二、执法',
      '2 【找差距】照镜子',
      '2 【再】出发',
    ])
  })

  it('questions that are set apart, and none in running lines', () => {
    const asked = (words: string) => `<p><b>${words}</b></p><p>${body}</p>`
    const page = pageOf(
      `<div id="zoom"><p>${body}</p>${asked('一年来，我们做了什么？')}${asked('哪些地方还没有做好，为什么？')}${asked('新的一年，怎么干？')}</div>`,
    )
    expect(outlineOf(page)).toEqual([
      '1 一年来，我们做了什么',
      '1 哪些地方还没有做好，为什么',
      '1 新的一年，怎么干',
    ])
    expect(plain(body, '主要举措和成效如何？', body, '存在的不足？', body)).toEqual([])
  })

  it('Roman numerals over chapters, but no grades', () => {
    const page = pageOf(
      `<div id="zoom"><p>Ⅰ　工作推进</p><p>一、学法</p><p>${body}</p><p>Ⅱ存在不足</p><p>${body}</p><p>Ⅱ类水质断面</p><p>${body}</p></div>`,
    )
    expect(outlineOf(page)).toEqual(['1 Ⅰ工作推进', '2 一、学法', '1 Ⅱ存在不足'])
  })

  it('bare lines like the one that stands over the first sections', () => {
    const sections = [`（一）健全制度。${body}`, `（二）规范执法。${body}`]
    expect(plain(body, '一年来主要工作', ...sections, '短板弱项', body, '未来展望', body)).toEqual([
      '1 一年来主要工作',
      '2 （一）健全制度↵',
      '2 （二）规范执法↵',
      '1 短板弱项',
      '1 未来展望',
    ])
    expect(plain(body, ...sections, '短板弱项', body, '未来展望', body)).toEqual([
      '1 （一）健全制度↵',
      '1 （二）规范执法↵',
    ])
  })

  it('a bare line as long as the norm words it', () => {
    const duty = '党委书记、主任履行法治建设第一责任人职责，推进法治政府建设情况'
    expect(plain(body, '规范行政执法', body, duty, body)).toEqual(['1 规范行政执法', `1 ${duty}`])
  })

  it('lines right below a main heading are its parts', () => {
    const page = pageOf(
      `<div id="zoom"><p>${body}</p>${['主要举措和成效', '坚持学法', `#${body}`, '规范执法', `#${body}`, '存在的不足和原因', `#${body}`].map((line) => (line[0] === '#' ? `<p>${line.slice(1).repeat(3)}</p>` : `<p><b>${line}</b></p>`)).join('')}</div>`,
    )
    expect(outlineOf(page)).toEqual([
      '1 主要举措和成效',
      '2 坚持学法',
      '2 规范执法',
      '1 存在的不足和原因',
    ])
  })

  it('bare lines over paragraphs where nothing else is a heading', () => {
    expect(
      plain(
        body,
        '坚持党建引领',
        body,
        '规范行政执法',
        body,
        '存在的不足和原因',
        body,
        '青砚区司法局',
        '2025年3月12日',
      ),
    ).toEqual(['1 坚持党建引领', '1 规范行政执法', '1 存在的不足和原因'])
    expect(plain(body, '坚持党建引领', body)).toEqual([])
    expect(plain(body, '一、举措', body, '坚持党建引领', body, '规范执法', body)).toEqual([
      '1 一、举措',
    ])
  })
})
